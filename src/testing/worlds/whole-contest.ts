import {
  awardNotified,
  checked,
  diplomaAwarded,
  fileCompiled,
  filed,
  finalInterviewed,
  finalistsDecided,
  finalistsPublished,
  formed,
  handedOff,
  held,
  interviewed,
  invited,
  posted,
  resultsProvided,
  resultsPublished,
  scored,
  signed,
  winnersDecided,
} from "../acts.js";
import type { World } from "../explore.js";
import { oneOf } from "./choice.js";

/**
 * From nothing to the award: one application in one region, each act on one day alone, in whatever order it is allowed.
 * One session of each commission does for all its acts.
 */
export function wholeContestWorld(): World {
  const [a, regional, republican] = ["a", "regional", "republican"];
  return {
    name: "whole contest",
    prefix: [],
    choices: [
      posted(),
      formed("KZ-35"),
      filed(a),
      checked(a),
      held(regional, "KZ-35", "2022-07-12"),
      scored(a, regional),
      invited(a, "2022-07-12", "2022-07-12"),
      interviewed(a, regional),
      finalistsDecided("KZ-35", regional, [a]),
      signed(regional, "KZ-35", "2022-07-13"),
      finalistsPublished([a]),
      handedOff("KZ-35", [a]),
      formed("republican"),
      held(republican, "republican", "2022-07-25"),
      finalInterviewed(a, republican),
      winnersDecided(republican, [a]),
      signed(republican, "republican", "2022-07-26"),
      resultsProvided(),
      resultsPublished(),
      fileCompiled(a),
      awardNotified(),
      diplomaAwarded(a),
    ].map((act) => oneOf(act)),
  };
}
