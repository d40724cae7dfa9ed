/** What became of one changed place, in the schema that mutation testers share, as far as it is used here. */
export interface Mutant {
  readonly id: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly status: string;
  readonly statusReason?: string;
}

export interface Report {
  readonly files: { readonly [path: string]: { readonly language: string; readonly source: string; readonly mutants: readonly Mutant[] } };
}

/** A mutant with which the program does the same, and why: found by its line as it is written, wherever that has moved. */
export interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly replacement: string;
  readonly reason: string;
}

/** The score below which mutation testing fails, in percent. */
export const LEAST_SCORE = 97;

const DETECTED: readonly string[] = ["Killed", "Timeout"];
const UNDETECTED: readonly string[] = ["Survived", "NoCoverage"];
const EQUIVALENT = "Equivalent: ";

/** One report out of those of the modules, equivalent mutants marked as ignored; and the entries of the list that say too much. */
export function judged(
  reports: readonly Report[],
  equivalents: readonly Equivalent[],
): { readonly report: Report & { readonly schemaVersion: string; readonly thresholds: object }; readonly unmatched: readonly Equivalent[]; readonly refuted: readonly Equivalent[] } {
  const files = Object.fromEntries(reports.flatMap((report) => Object.entries(report.files)));
  const statusesOf = (entry: Equivalent): readonly string[] =>
    (files[entry.file]?.mutants ?? []).filter((mutant) => isMeant(entry, entry.file, files[entry.file]?.source ?? "", mutant)).map(({ status }) => status);
  const marked = Object.entries(files).map(([path, { language, source, mutants }]) => {
    const listed = equivalents.filter(({ file }) => file === path);
    const told = mutants.map(({ id, mutatorName, replacement, location, status, statusReason }): Mutant => {
      const mutant = { id: `${path}:${id}`, mutatorName, replacement, location, status };
      if (!UNDETECTED.includes(status)) return statusReason === undefined ? mutant : { ...mutant, statusReason };
      const entry = listed.find((one) => isMeant(one, path, source, { ...mutant }));
      return entry === undefined ? mutant : { ...mutant, status: "Ignored", statusReason: EQUIVALENT + entry.reason };
    });
    return [path, { language, source, mutants: told }] as const;
  });
  const ofThese = equivalents.filter(({ file }) => file in files);
  return {
    report: { schemaVersion: "2", thresholds: { high: 100, low: LEAST_SCORE }, files: Object.fromEntries(marked) },
    unmatched: ofThese.filter((entry) => statusesOf(entry).length === 0),
    // A line may hold the same twice: that one of the two is noticed says nothing of the other.
    refuted: ofThese.filter((entry) => statusesOf(entry).length > 0 && !statusesOf(entry).some((status) => !DETECTED.includes(status))),
  };
}

function isMeant(entry: Equivalent, path: string, source: string, { location, replacement }: Mutant): boolean {
  return entry.file === path && entry.replacement === replacement && entry.line === lineOf(source, location);
}

function lineOf(source: string, { start }: Mutant["location"]): string {
  return source.split("\n")[start.line - 1]?.trim() ?? "";
}

/** How many mutants there are of each kind, and the share of the noticed among those that count, in percent. */
export interface Figures {
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly uncovered: number;
  readonly equivalent: number;
  /** Worked out as a file loads, so not tried one by one. */
  readonly data: number;
  readonly score: number | undefined;
}

/** The figures of mutants as {@link judged} marks them. */
export function figuresOf(mutants: readonly Mutant[]): Figures {
  const count = (...statuses: readonly string[]): number => mutants.filter(({ status }) => statuses.includes(status)).length;
  const detected = count(...DETECTED);
  const counted = detected + count(...UNDETECTED);
  const equivalent = mutants.filter(({ status, statusReason }) => status === "Ignored" && statusReason?.startsWith(EQUIVALENT) === true).length;
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

/** The mutants that nothing noticed: the place, the line and what stands in it instead. */
export function survivorsOf({ files }: Report): readonly { readonly place: string; readonly line: string; readonly replacement: string }[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => UNDETECTED.includes(status))
      .map(({ location, replacement }) => ({
        place: `${path}:${String(location.start.line)}:${String(location.start.column)}`,
        line: lineOf(source, location),
        replacement,
      })),
  );
}
