import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

/** A fence of TypeScript in a doc comment or a document. */
export interface Example {
  /** Where its code begins: `src/calendar/days.ts:12`. */
  readonly place: string;
  readonly title: string;
  readonly code: string;
  /** An `@example` must show something; a fence of a document may just run. */
  readonly origin: "doc comment" | "document";
  /** False for a fence marked `ts no-run`. */
  readonly runs: boolean;
}

const ROOT = resolve(import.meta.dirname, "../..");

/** Every example of the sources, the README and the guides, in the order of the files. */
export function findExamples(): readonly Example[] {
  const sources = filesBelow("src", ".ts").flatMap((file) => examplesOfSource(file, readFileSync(join(ROOT, file), "utf8")));
  const documents = ["README.md", ...filesBelow("docs", ".md").filter((file) => !file.startsWith("docs/api/"))];
  return [
    ...sources,
    ...documents
      .filter((file) => existsSync(join(ROOT, file)))
      .flatMap((file) => fences(readFileSync(join(ROOT, file), "utf8").split("\n"), file, 1, /^#+ +(.*)$/u, "document")),
  ];
}

/** The fences below each `@example` of a file's doc comments. */
export function examplesOfSource(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const comments = new Set<number>();
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(comment)) comments.add(comment.pos);
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...comments].flatMap((start) => {
    const firstLine = source.getLineAndCharacterOfPosition(start).line + 1;
    const lines = text.slice(start, text.indexOf("*/", start)).split("\n").map((line) => line.replace(/^\s*(?:\/\*)?\*+ ?/u, ""));
    const tags = lines.flatMap((line, at) => (line.startsWith("@example") ? [at] : []));
    return tags.flatMap((at, order) => {
      const found = fences(lines.slice(at, tags[order + 1]), file, firstLine + at, /^@example ?(.*)$/u, "doc comment");
      // An `@example` without a fence would pass unseen.
      const place = `${file}:${String(firstLine + at)}`;
      return found.length > 0 ? found : [{ place, title: "without a fence", code: "", origin: "doc comment", runs: true } as const];
    });
  });
}

/** The fences of some lines, each titled by the last line before it that `titles` captures. */
export function fences(
  lines: readonly string[],
  file: string,
  firstLine: number,
  titles: RegExp,
  origin: Example["origin"],
): readonly Example[] {
  const examples: Example[] = [];
  let title = "";
  let fence: { readonly language: string; readonly from: number } | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = /^```(.*)$/u.exec(line.trim());
    if (mark === null) {
      if (fence === undefined) title = titles.exec(line)?.[1] ?? title;
    } else if (fence === undefined) {
      fence = { language: mark[1] ?? "", from: at + 1 };
    } else {
      const { language, from } = fence;
      const place = `${file}:${String(firstLine + from)}`;
      const code = lines.slice(from, at).join("\n");
      const runs = !language.includes("no-run");
      if (/^(?:ts|typescript)\b/u.test(language)) examples.push({ place, title, code, origin, runs });
      fence = undefined;
    }
  }
  return examples;
}

function filesBelow(folder: string, extension: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(extension))
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .sort();
}
