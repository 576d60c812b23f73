import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Leaves the examples of the definitions out of dist/Code.js: the reference pages and the tests read
 * them, a cell never does, and Apps Script parses the file at every call.
 */
export const withoutExamples: Plugin = {
  name: "without-examples",
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]metrics[\\/][^\\/]+\.ts$/ }, async ({ path }) => ({
      contents: cut(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The source with `examples: […]` emptied, brackets matched outside strings and comments. */
export function cut(source: string): string {
  const opening = /\bexamples: \[/g;
  let out = "";
  let from = 0;
  for (let m = opening.exec(source); m; m = opening.exec(source)) {
    const start = m.index + m[0].length;
    const end = closing(source, start);
    out += source.slice(from, start);
    from = end;
    opening.lastIndex = end;
  }
  return out + source.slice(from);
}

function closing(source: string, start: number): number {
  let depth = 1;
  for (let i = start; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '"' || c === "'" || c === "`") {
      for (i++; source.charAt(i) !== c; i++) if (source.charAt(i) === "\\") i++;
    } else if (c === "/" && source.charAt(i + 1) === "/") i = source.indexOf("\n", i);
    else if (c === "[") depth++;
    else if (c === "]" && --depth === 0) return i;
  }
  throw new Error("an examples array that does not end");
}
