import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { scaffoldExport } from "./new-export";

/** `npm run new first-response-time`: the metric's file, its test and its line in the catalogue. */
async function scaffoldMetric(id: string): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`write the id in lower case with hyphens, for example first-response-time; got ${id}`);
  }
  const file = path.join("src/core/metrics", `${id}.ts`);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const name = camel(id);
  await writeFile(file, metricSource(id, name));
  await mkdir("test/core/metrics", { recursive: true });
  await writeFile(path.join("test/core/metrics", `${id}.test.ts`), testSource(id, name));
  await addToCatalogue(id, name);
  console.log(
    `Fill in ${file}, move its line in src/core/metrics/index.ts to where people should see it, then run npm test.`,
  );
}

function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function metricSource(id: string, name: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, " ");
  const both = (text: string): string => `{ en: "${text}", it: "" }`;
  return `import { metric } from "../define";
import { divide } from "../divide";
import { count } from "../inputs";

const PART = count({
  label: ${both("cases that count")},
  help: ${both("Cases that count.")},
  words: ["cases that count"],
});
const WHOLE = count({
  label: ${both("all cases")},
  help: ${both("All cases.")},
  words: ["all cases"],
});

export const ${name} = metric({
  id: "${id}",
  family: "support",
  title: ${both(title)},
  label: ${both(title)},
  summary: ${both("What it says, in one sentence.")},
  formula: ${both("cases that count ÷ all cases")},
  source: "",
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "${id.toUpperCase().replace(/-/g, "_")}",
    kind: "broadcast",
    inputs: { part: PART, whole: WHOLE },
    compute: ({ part, whole }) => divide(part, whole, "whole"),
    native: (r) => ({ numerator: r.part, denominator: r.whole }),
    examples: [{ args: [1, 4], result: 1 / 4, source: "1 ÷ 4 = 0.25" }],
  },
  log: null,
});
`;
}

function testSource(id: string, name: string): string {
  return `import { expect, test } from "vitest";
import { ${name} } from "../../../src/core/metrics/${id}";

test("${id}: expected values come from a named authority", () => {
  expect(${name}.source).not.toBe("");
});
`;
}

async function addToCatalogue(id: string, name: string): Promise<void> {
  const file = "src/core/metrics/index.ts";
  const text = await readFile(file, "utf8");
  const lines = text.split("\n");
  const imported = `import { ${name} } from "./${id}";`;
  const at = lines.findIndex(
    (l) =>
      l.startsWith("import { ") &&
      l.includes('from "./') &&
      l.slice(l.indexOf("from")) > imported.slice(imported.indexOf("from")),
  );
  lines.splice(at < 0 ? lines.indexOf("") : at, 0, imported);
  const catalogue = lines.indexOf("];");
  lines.splice(catalogue, 0, `  ${name},`);
  await writeFile(file, lines.join("\n"));
}

const [what, name] = process.argv.slice(2);
if (!what) {
  console.error("Say what to make: npm run new first-response-time, or npm run new export chargebee-subscriptions");
  process.exitCode = 1;
} else {
  (what === "export" ? scaffoldExport(name ?? "") : scaffoldMetric(what)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
