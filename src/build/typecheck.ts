import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

/** Each folder is checked against its own runtime; every failure is printed before the exit code. */
const FOLDERS = ["core", "sheet", "functions", "addon", "sidebar", "local", "build"].map((f) => path.join("src", f));
const failed = [...FOLDERS, "test"].filter((folder) => {
  if (!existsSync(path.join(folder, "tsconfig.json"))) return false;
  const run = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], { stdio: "inherit" });
  return run.status !== 0;
});
if (failed.length) {
  console.error(`type errors in ${failed.join(", ")}`);
  process.exitCode = 1;
}
