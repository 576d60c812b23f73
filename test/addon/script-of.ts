import { buildSync } from "esbuild";

/** A script for the local spreadsheet out of a module of the tests: its exports become top-level functions. */
export function scriptOf(entry: string, names: readonly string[]): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bundle_",
    target: "es2019",
    platform: "neutral",
  });
  const stubs = names.map((name) => `function ${name}() { return bundle_.${name}.apply(null, arguments); }`);
  return `${(outputFiles[0] as { text: string }).text}\n${stubs.join("\n")}`;
}
