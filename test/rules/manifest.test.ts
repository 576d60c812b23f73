import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the manifest asks for two scopes and nothing else", () => {
  const manifest = JSON.parse(readFileSync("dist/appsscript.json", "utf8")) as Record<string, unknown>;
  expect(manifest).toEqual({
    timeZone: "Etc/UTC",
    dependencies: {},
    exceptionLogging: "STACKDRIVER",
    runtimeVersion: "V8",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});

test("clasp would push exactly the add-on's files", () => {
  const printed = execFileSync(
    process.execPath,
    ["node_modules/@google/clasp/build/src/index.js", "show-file-status", "--json"],
    { encoding: "utf8" },
  );
  const { filesToPush } = JSON.parse(printed) as { filesToPush: string[] };
  expect([...filesToPush].sort()).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
}, 60_000);
