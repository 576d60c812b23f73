import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCode } from "./bundle";
import { pastePage } from "./paste-page";
import { referencePage } from "./reference";
import { rowsPage } from "./rows-page";
import { bundleSidebar } from "./sidebar";

/** Everything in dist, by file name. */
async function files(): Promise<Record<string, string>> {
  return {
    "Code.js": await bundleCode(),
    "Sidebar.html": await bundleSidebar(),
    "appsscript.json": await readFile("appsscript.json", "utf8"),
    "functions.en.md": referencePage("en"),
    "functions.it.md": referencePage("it"),
    "paste.en.md": pastePage("en"),
    "paste.it.md": pastePage("it"),
    "rows.en.md": rowsPage("en"),
    "rows.it.md": rowsPage("it"),
  };
}

/** Writes dist, or with `check` compares: dist is committed, so that a person without Node can paste or push it. */
export async function build(options: { check?: boolean } = {}): Promise<void> {
  const stale: string[] = [];
  await mkdir("dist", { recursive: true });
  for (const [name, text] of Object.entries(await files())) {
    const file = path.join("dist", name);
    const old = await readFile(file, "utf8").catch(() => null);
    if (old === text) continue;
    if (options.check) stale.push(name);
    else await writeFile(file, text);
  }
  if (stale.length) throw new Error(`dist is stale (${stale.join(", ")}): run npm run build and commit dist`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  build({ check: process.argv.includes("--check") }).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
