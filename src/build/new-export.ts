import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * `npm run new export <tool>-<screen>`: a recipe to fill in, its line among the recipes, and a fixture with
 * its truth. A tool is one data file and one fixture; the reader has no code of any vendor.
 */
export async function scaffoldExport(id: string): Promise<void> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    throw new Error(
      `write tool and screen in lower case with hyphens, for example chargebee-subscriptions; got ${id || "nothing"}`,
    );
  }
  const recipe = path.join("src/core/logs/recipes", `${id}.ts`);
  const table = path.join("test/fixtures/exports", `${id}.csv`);
  const truth = path.join("test/fixtures/exports", `${id}.json`);
  for (const file of [recipe, table, truth]) if (existsSync(file)) throw new Error(`${file} is there already`);
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  await writeFile(recipe, recipeSource(id, name));
  await writeFile(table, "id,date,customer,amount\nr-1,2025-01-10,c-1,100.00\n");
  await writeFile(truth, `${JSON.stringify(truthOf(id), null, 1)}\n`);
  const index = "src/core/logs/recipes/index.ts";
  const text = await readFile(index, "utf8");
  await writeFile(
    index,
    text
      .replace(/\n\n\/\*\* Every recipe/, `\nimport { ${name} } from "./${id}";\n\n/** Every recipe`)
      .replace(/\n\];\s*$/, `\n  ${name},\n];\n`),
  );
  console.log(
    `Fill in ${recipe} (only what words cannot say) and ${table} with invented rows, put what they mean into ${truth}, then run npm test.`,
  );
}

function recipeSource(id: string, name: string): string {
  return `import type { Recipe } from "../recipe";

/** What bites in this export, in one sentence. */
export const ${name}: Recipe = {
  id: "${id}",
  tool: "${id.charAt(0).toUpperCase()}${id.slice(1, id.indexOf("-"))}",
  screen: { en: "", it: "" },
  log: "payments",
  path: { en: "", it: "" },
  fingerprint: ["id", "date", "customer", "amount"],
  gives: ["REVENUE"],
};
`;
}

function truthOf(id: string): Record<string, unknown> {
  return {
    file: `${id}.csv`,
    invented: "Every row is invented. Header names and value formats are facts (sources below).",
    tool: "",
    export: "",
    log: "payments",
    grain: "one row per payment",
    sources: [],
    format: { encoding: "utf-8", delimiter: ",", header_row: 1, decimal: ".", thousands: "" },
    rows: { data_rows: 1, left_out: {}, used: 1, log_rows: 1 },
    expect: [{ metric: "REVENUE", args: ["@self", "2025-01"], value: 100, tolerance: 0.005 }],
  };
}
