const DETECTED = ["Killed", "Timeout"];
const UNDETECTED = ["Survived", "NoCoverage"];

/** The score below which mutation testing fails, in percent of the mutants that change what the program does. */
export const LEAST_SCORE = 97;

/**
 * One report out of those of the modules, in the mutation-testing schema. A mutant that is listed as equivalent is marked as ignored, with
 * the reason; one that is listed and yet noticed is a mistake in the list.
 */
export function judged(reports, equivalents) {
  const files = {};
  const matched = new Set();
  const refuted = [];
  for (const report of reports) {
    for (const [path, { source, language, mutants }] of Object.entries(report.files)) {
      const lines = source.split("\n");
      const ofFile = equivalents.filter(({ file }) => file === path);
      files[path] = {
        language,
        source,
        mutants: mutants.map(({ id, mutatorName, replacement, location, status, statusReason }) => {
          const mutant = { id: `${path}:${id}`, mutatorName, replacement, location, status };
          const line = lines[location.start.line - 1].trim();
          const equivalent = ofFile.find((one) => one.line === line && one.replacement === replacement);
          if (equivalent === undefined) return status === "Ignored" ? { ...mutant, statusReason } : mutant;
          matched.add(equivalent);
          if (DETECTED.includes(status)) refuted.push(equivalent);
          return UNDETECTED.includes(status) ? { ...mutant, status: "Ignored", statusReason: `Equivalent: ${equivalent.reason}` } : mutant;
        }),
      };
    }
  }
  // A line may hold the same replacement twice: one of the two being noticed refutes nothing while the other is not.
  const excused = new Set(refuted.filter((one) => remains(files, one)));
  return {
    report: { schemaVersion: "2", thresholds: { high: 99, low: LEAST_SCORE }, files },
    unmatched: equivalents.filter((one) => one.file in files && !matched.has(one)),
    refuted: [...new Set(refuted)].filter((one) => !excused.has(one)),
  };
}

function remains(files, { file, line, replacement }) {
  const { source, mutants } = files[file];
  const lines = source.split("\n");
  return mutants.some(
    (mutant) => mutant.status === "Ignored" && mutant.replacement === replacement && lines[mutant.location.start.line - 1].trim() === line,
  );
}

/** How many mutants there are of each kind; `score` in percent of those that count. */
export function figuresOf(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const equivalent = mutants.filter(({ status, statusReason }) => status === "Ignored" && statusReason.startsWith("Equivalent: ")).length;
  const detected = count(...DETECTED);
  const counted = detected + count(...UNDETECTED);
  return {
    mutants: counted,
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    uncovered: count("NoCoverage"),
    equivalent,
    data: count("Ignored") - equivalent,
    score: counted === 0 ? undefined : (100 * detected) / counted,
  };
}

/** The mutants that nothing noticed, each by its place, the line and what stands in it instead. */
export function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => {
    const lines = source.split("\n");
    return mutants
      .filter(({ status }) => UNDETECTED.includes(status))
      .map(({ location: { start }, replacement, status }) => ({
        place: `${path}:${start.line}:${start.column}`,
        line: lines[start.line - 1].trim(),
        replacement,
        status,
      }));
  });
}
