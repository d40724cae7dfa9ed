import type { Line, Section, Unit } from "./line.js";

const HEAD = ["what", "beside", "uzdik", "the other", "result", "target", ""] as const;

/** The lines of a section as a table for a terminal. */
export function tableOf({ title, lines, notes = [] }: Section): string {
  const rows = [HEAD, ...lines.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const drawn = rows.map((row) => row.map((cell, column) => padded(cell, widths[column] ?? 0, column)).join("  ").trimEnd());
  const ruled = [...drawn.slice(0, 1), widths.map((width) => "-".repeat(width)).join("  "), ...drawn.slice(1)];
  return ["", title, ...ruled, ...notes.map((note) => `* ${note}`), ""].join("\n");
}

/** How many targets there are and which are missed. */
export function summaryOf(sections: readonly Section[]): string {
  const aimed = sections.flatMap(({ lines }) => lines).filter(({ met }) => met !== undefined);
  const missed = aimed.filter(({ met }) => met === false);
  const told = missed.map((line) => `  ${line.what}, beside ${line.beside}: ${figureOf(line)}, target ${targetOf(line)}`);
  return [`\n${aimed.length - missed.length} of ${aimed.length} targets met${missed.length === 0 ? "." : "; missed:"}`, ...told].join("\n");
}

function padded(cell: string, width: number, column: number): string {
  return column >= 2 && column <= 5 ? cell.padStart(width) : cell.padEnd(width);
}

function cellsOf(line: Line): readonly string[] {
  const { what, beside, unit, ours, theirs, met } = line;
  const mark = met === undefined ? "" : met ? "met" : "MISSED";
  return [what, beside, amount(ours, unit), theirs === undefined ? "" : amount(theirs, unit), figureOf(line), targetOf(line), mark];
}

function figureOf({ figure, form }: Line): string {
  switch (form) {
    case "times as fast":
      return `${rounded(figure)} x as fast`;
    case "times":
      return `${rounded(figure)} x`;
    case "bytes":
      return amount(figure, "bytes");
    case "ms more":
      return `+${rounded(figure)} ms`;
    case "% wrong":
      return `${rounded(figure)} % wrong`;
  }
}

function targetOf({ target }: Line): string {
  if (target === undefined) return "";
  return "atLeast" in target ? `>= ${grouped(target.atLeast)}` : `<= ${grouped(target.atMost)}`;
}

function amount(value: number, unit: Unit): string {
  switch (unit) {
    case "ns":
      if (value < 10_000) return `${rounded(value)} ns`;
      if (value < 1e7) return `${rounded(value / 1e3)} us`;
      return value < 1e10 ? `${rounded(value / 1e6)} ms` : `${rounded(value / 1e9)} s`;
    case "bytes":
      return value < 1e6 ? `${grouped(Math.round(value))} B` : `${rounded(value / 1e6)} MB`;
    case "ms":
      return `${rounded(value)} ms`;
    case "times":
      return `${rounded(value)} x`;
    case "%":
      return `${rounded(value)} %`;
  }
}

/** Three figures that count. */
function rounded(value: number): string {
  return grouped(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}

function grouped(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const parts = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}
