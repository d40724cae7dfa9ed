import type { VectorResult } from "../testing/vectors-run.js";
import { choiceOf, languageOf } from "./arguments.js";
import { command, type Given } from "./command.js";
import type { Io } from "./io.js";
import { progressOn } from "./progress.js";
import type { ShippedVectors } from "./verify-files.js";
import { VERIFY_WORDS, type VerifyWords } from "./text/verify.js";

/** Seconds that a program has for one answer. */
const PATIENCE = 10;

const HELP = `Whether the installed build, or another program, answers the conformance vectors as the regulation has it.

Usage: uzdik verify [--command PROGRAM] [--timeout SECONDS] [--lang kk|ru|en] [--format text|json]

  --command   a program to ask instead, as a shell would start it; each question is a line of JSON on its standard input,
              each answer a line of JSON on its standard output (docs/vectors.md)
  --timeout   seconds that the program has for one answer; ${PATIENCE} unless told
  --lang      the language of the report; en unless told
  --format    text, or json: the report as one JSON document; text unless told
  --help      this text

Exit: 0 every vector passed, 1 some failed, 2 the program could not be asked.
`;

/** `uzdik verify` */
export const COMMAND = command({
  name: "verify",
  help: HELP,
  options: ["command", "timeout", "lang", "format"],
  run: async (given, io) => {
    if (given.positionals.length > 0) return given.refuse(`expected options only; got ${JSON.stringify(given.positionals[0])}`);
    const language = languageOf(given);
    const format = choiceOf("format", ["text", "json"], given);
    const seconds = secondsOf(given);
    const program = programOf(given);

    const words = VERIFY_WORDS[language];
    const [{ readVectors }, { reportText, reportJson }, { VERSION }] = await Promise.all([
      import("./verify-files.js"),
      import("./verify-report.js"),
      import("./version.js"),
    ]);
    const vectors = await readVectors();
    const results = program === undefined ? await ofThisBuild(vectors, words) : await ofProgram(program, seconds, vectors, io, words);
    const report = { asked: program ?? `uzdik ${VERSION}`, files: vectors.files, results };
    io.out.write(`${format === "json" ? JSON.stringify(reportJson(report)) : reportText(report, language, words, io.out.columns)}\n`);
    return results.every(({ passed }) => passed) ? 0 : 1;
  },
});

async function ofThisBuild({ files, bases }: ShippedVectors, words: VerifyWords): Promise<readonly VectorResult[]> {
  const [{ casesOf, resultOf, resultOfCase }, { answerOf }] = await Promise.all([
    import("../testing/vectors-run.js"),
    import("../testing/vectors-answers.js"),
  ]);
  return files.flatMap(({ vectors }) =>
    vectors.map((vector) =>
      resultOf(vector, casesOf(vector, bases).map((one) => resultOfCase(one, answerOf(one.question), words.difference))),
    ),
  );
}

async function ofProgram(
  program: string,
  seconds: number,
  { files, bases }: ShippedVectors,
  io: Io,
  words: VerifyWords,
): Promise<readonly VectorResult[]> {
  const [{ casesOf, resultOf, resultOfCase }, { startProgram }] = await Promise.all([
    import("../testing/vectors-run.js"),
    import("./verify-program.js"),
  ]);
  const progress = progressOn(io.err, io.now);
  const vectors = files.flatMap((file) => file.vectors);
  const asked = startProgram(program, seconds, io.err, words);
  try {
    const results: VectorResult[] = [];
    for (const vector of vectors) {
      const cases = [];
      for (const one of casesOf(vector, bases)) {
        const answer = await asked.answer(one.question);
        cases.push("error" in answer ? { ...one, answer: undefined, differences: [words.ownError(answer.error)] } : resultOfCase(one, answer.then, words.difference));
      }
      results.push(resultOf(vector, cases));
      progress.show(() => words.asking(results.length, vectors.length));
    }
    return results;
  } finally {
    progress.clear();
    asked.end();
  }
}

function programOf(given: Given<"command">): string | undefined {
  const asked = given.option("command");
  return asked?.trim() === "" ? given.refuse(`--command: expected a program; got ${JSON.stringify(asked)}`) : asked;
}

function secondsOf(given: Given<"timeout">): number {
  const asked = given.option("timeout") ?? String(PATIENCE);
  const seconds = Number(asked);
  return /^\d+(?:\.\d+)?$/u.test(asked) && seconds > 0
    ? seconds
    : given.refuse(`--timeout: expected a number of seconds above 0; got ${JSON.stringify(asked)}`);
}
