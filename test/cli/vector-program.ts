import { createInterface } from "node:readline";
import { answerOf, THIS_LIBRARY, type Implementation, type WrittenQuestion } from "uzdik/testing";

// A program as `uzdik verify --command` asks one: this library behind lines of JSON, with the mistake that its argument names.

const decideLeniently: Implementation["decide"] = (contest, command, context) => {
  const decision = THIS_LIBRARY.decide(contest, command, context);
  if (decision.kind !== "accepted") return decision;
  const [event] = decision.events;
  if (event?.type !== "ApplicationScored") return decision;
  // «15 балдан жоғары», above 15, taken for "at least 15".
  return { ...decision, events: [{ ...event, data: { ...event.data, passed: event.data.total >= 15 } }] };
};

const IMPLEMENTATIONS: { readonly [mistake: string]: Implementation } = {
  "none": THIS_LIBRARY,
  "fifteen-passes": { ...THIS_LIBRARY, decide: decideLeniently },
};

function answered(question: WrittenQuestion, mistake: string): string | undefined {
  switch (mistake) {
    case "dies":
      return process.exit(7);
    case "says-nothing":
      return undefined;
    case "no-json":
      return "pass";
    case "another-id":
      return JSON.stringify({ id: "N1/another", then: {} });
    case "number-for-id":
      return JSON.stringify({ id: 1, then: {} });
    case "no-id":
      return JSON.stringify({ then: {} });
    case "no-outcome":
      return JSON.stringify({ id: question.id });
    case "cannot-count":
      return "addWorkingDays" in question.when
        ? JSON.stringify({ id: question.id, error: "not built yet" })
        : JSON.stringify({ id: question.id, then: answerOf(question) });
    default:
      return JSON.stringify({ id: question.id, then: answerOf(question, IMPLEMENTATIONS[mistake]) });
  }
}

const [, , mistake = "none"] = process.argv;
if (mistake === "greets") process.stdout.write("Ready.\n");
if (mistake === "warns") process.stderr.write("starting\n");
for await (const line of createInterface({ input: process.stdin })) {
  const answer = answered(JSON.parse(line) as WrittenQuestion, mistake); // what the protocol sends
  if (answer !== undefined) process.stdout.write(`${answer}\n`);
}
