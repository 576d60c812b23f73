import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

/** `npm run bench [name]`: runs every benchmark of this folder, or one, each in a process of its own. */
const folder = path.join("test", "bench");
const SHARED = ["bench.ts", "timing.ts", "tables.ts", "bare-loop.ts"];
const wanted = process.argv[2];
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !SHARED.includes(file))
  .map((file) => file.slice(0, -3))
  .filter((name) => !wanted || name === wanted);
if (names.length === 0) {
  console.error(`No benchmark is called ${wanted}.`);
  process.exitCode = 1;
}
for (const name of names) {
  console.log(`\n# ${name}`);
  const run = spawnSync(
    process.execPath,
    ["node_modules/tsx/dist/cli.mjs", "--expose-gc", path.join(folder, `${name}.ts`)],
    { stdio: "inherit" },
  );
  if (run.status !== 0) process.exitCode = 1;
}
