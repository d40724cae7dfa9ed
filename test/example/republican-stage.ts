import type { ApplicationId } from "uzdik";
import { chanceOf, itemAt } from "./chance.js";
import { formed, republicanComposition } from "./commissions.js";
import { at, minutesAfterTen, NATIONAL } from "./days.js";
import { entry, type Entry } from "./journal.js";
import { heldSession } from "./sessions.js";
import { ballotsBrokenByChair } from "./votes.js";

/** Who won, and who was level with the third until the chair's ballot told them apart. */
export interface RepublicanResult {
  readonly winners: readonly ApplicationId[];
  readonly tied: ApplicationId;
  readonly entries: readonly Entry[];
}

/** The second stage: corrections, interviews over three days, a vote, and the award. */
export function republicanStage(finalists: readonly ApplicationId[]): RepublicanResult {
  const chance = chanceOf("republican");
  const composition = republicanComposition();
  const withdrawing = itemAt(finalists, 4);
  const { finalistLeaves } = NATIONAL;
  const entries: Entry[] = [
    ...formed("republican", [composition]),
    entry(at(finalistLeaves, "09:30"), "ApplicationWithdrawn", { applicationId: withdrawing, on: finalistLeaves }),
  ];
  const heard = finalists.filter((id) => id !== withdrawing);

  for (const applicationId of heard) {
    if (!chance.inHundred(35)) continue;
    const on = chance.pick(NATIONAL.corrections);
    const videoPresentation = { id: `${applicationId}/video-2`, title: "Бейнепрезентация, 2-нұсқа" };
    const peopleFirstProject = { id: `${applicationId}/project-2`, title: "«Адамдар ең алдымен», 2-нұсқа" };
    const corrected = chance.pick([{ videoPresentation }, { peopleFirstProject }, { videoPresentation, peopleFirstProject }]);
    entries.push(entry(at(on, minutesAfterTen(chance.below(400))), "MaterialsCorrected", { applicationId, on, ...corrected }));
  }

  NATIONAL.finalInterviews.forEach((day, index) => {
    const session = heldSession(
      "republican",
      [composition],
      { name: `interviews-${String(index + 1)}`, number: index + 1, day },
      chance,
    );
    entries.push(...session.entries);
    heard
      .filter((_, place) => place % NATIONAL.finalInterviews.length === index)
      .forEach((applicationId, place) => {
        entries.push(
          entry(at(day, minutesAfterTen(10 + 20 * place)), "FinalInterviewHeld", { applicationId, sessionId: session.id }),
        );
      });
  });

  const names = ofDistinctRegions(chance.shuffled(heard)).slice(0, 6);
  const winners = names.slice(0, 3);
  const voters = composition.members.map(({ person }) => person);
  const day = NATIONAL.winnersDecided;
  const sessionId = "republican/decision";
  const signedBy = [composition.chair.person, composition.secretary.person];
  entries.push(
    entry(at(day, "10:00"), "SessionHeld", {
      session: { id: sessionId, commissionId: "republican", heldOn: day, present: [...voters, composition.secretary.person] },
    }),
    entry(at(day, "16:00"), "WinnersDecided", { sessionId, winners, ballots: ballotsBrokenByChair(voters, names) }),
    entry(at(day, "18:30"), "MinutesSigned", { sessionId, number: "4", signedBy, on: day }),
    ...awarded(winners),
  );
  return { winners, tied: itemAt(names, 3), entries };
}

/** The first application of each region. */
function ofDistinctRegions(ids: readonly ApplicationId[]): readonly ApplicationId[] {
  return ids.filter((id, place) => ids.findIndex((other) => other.startsWith(id.slice(0, 5))) === place);
}

function awarded(winners: readonly ApplicationId[]): readonly Entry[] {
  const { resultsProvided, resultsPublished, filesCompiled, awardNotified, awarded: awardOn } = NATIONAL;
  return [
    entry(at(resultsProvided, "11:00"), "ResultsProvided", { on: resultsProvided }),
    entry(at(resultsPublished, "12:00"), "ResultsPublished", {
      at: at(resultsPublished, "12:00"),
      url: "https://example.kz/uzdik-2022/results",
    }),
    ...winners.map((applicationId, index) => {
      const on = itemAt(filesCompiled, index);
      return entry(at(on, "15:00"), "WinnerFileCompiled", { applicationId, on });
    }),
    entry(at(awardNotified, "10:30"), "AwardNotified", { on: awardNotified, awardOn, place: "Астана, Достық залы" }),
    ...winners.map((applicationId, index) =>
      entry(at(awardOn, "11:00"), "DiplomaAwarded", { applicationId, number: `2022/${String(index + 1)}`, on: awardOn }),
    ),
  ];
}
