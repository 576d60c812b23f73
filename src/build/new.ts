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
  await writeFile(path.join("test/core/metrics", `${id}.test.ts`), testSource(id));
  await addToCatalogue(id, name);
  console.log(
    `Fill in ${file}, move its line in src/core/metrics/index.ts to its family, then run npm run build and npm test.`,
  );
}

function camel(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function functionName(id: string): string {
  return id.toUpperCase().replace(/-/g, "_");
}

function metricSource(id: string, name: string): string {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, " ");
  const both = (text: string): string => `{ en: "${text}", it: "" }`;
  return `import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { count } from "../inputs";
import { list } from "../text";

const PART = count({
  label: ${both("cases that count")},
  help: ${both("Cases that count.")},
  words: list("cases that count", ""),
});
const WHOLE = count({
  label: ${both("all cases")},
  help: ${both("All cases.")},
  words: list("all cases", ""),
});

export const ${name} = metric({
  id: "${id}",
  family: "support",
  title: ${both(title)},
  label: ${both(title)},
  summary: ${both("What it says, in one sentence.")},
  formula: ${both("cases that count ÷ all cases")},
  source: ${both("")},
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "${functionName(id)}",
    kind: "broadcast",
    inputs: { part: PART, whole: WHOLE },
    compute: ({ part, whole }) => {
      const share = divide(part, whole, "whole");
      checkAtMost("part", part, "whole", whole);
      return share;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.part, denominator: r.whole }),
    examples: [{ args: [1, 4], result: 1 / 4, source: "1 ÷ 4 = 0.25" }],
  },
  log: null,
});
`;
}

/** The examples of the definition are run by the catalogue's test: here stands what an example cannot say. */
function testSource(id: string): string {
  const name = functionName(id);
  return `import { expect, test } from "vitest";
import { errorOf } from "../call";

test("${id}: no base and a part larger than the whole are refused in a sentence", () => {
  expect(errorOf("${name}", [1, 0])).toMatch(/ must be above 0; got 0\\.$/);
  expect(errorOf("${name}", [5, 4])).toMatch(/ cannot be more than .*; got 5 and 4\\.$/);
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
