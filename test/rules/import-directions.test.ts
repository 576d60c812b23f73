import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Who may import whom; the folder names say where code may run. */
const MAY: Record<string, readonly string[]> = {
  "core/math": [],
  "core/models": ["core/math", "core"],
  "core/metrics": ["core/math", "core/models", "core/logs", "core"],
  "core/logs": ["core/math", "core"],
  core: ["core/math", "core/logs"],
  sheet: ["core", "core/math", "core/logs", "core/metrics", "core/models"],
  functions: ["core", "core/math", "core/logs", "core/metrics"],
  addon: ["core", "core/math", "core/logs", "core/metrics", "core/models", "sheet", "functions"],
  sidebar: ["core", "sheet"],
  local: ["addon", "functions"],
};

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile() && e.name.endsWith(".ts"))
    .map((e) => path.join(e.parentPath, e.name));
}

/** `src/core/math/x.ts` lives in `core/math`. */
function roomOf(file: string): string {
  const parts = path.relative("src", file).split(path.sep);
  const two = parts.slice(0, 2).join("/");
  return two in MAY ? two : (parts[0] as string);
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)].map((m) => path.join(path.dirname(file), m[1] as string));
}

test("folders import only what the table of directions allows", () => {
  const wrong: string[] = [];
  for (const file of filesOf("src")) {
    const room = roomOf(file);
    if (room === "build") continue;
    for (const target of importsOf(file)) {
      const other = roomOf(target);
      if (other === room || MAY[room]?.includes(other)) continue;
      wrong.push(`${file} imports ${target}: ${room} may not import ${other}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a metric never imports a metric: the catalogue does", () => {
  const wrong: string[] = [];
  for (const file of filesOf("src/core/metrics")) {
    if (file.endsWith("index.ts")) continue;
    for (const target of importsOf(file))
      if (roomOf(target) === "core/metrics") wrong.push(`${file} imports ${target}`);
  }
  expect(wrong).toEqual([]);
});

test("nothing imports build, and core imports no package", () => {
  const wrong: string[] = [];
  for (const file of filesOf("src")) {
    const room = roomOf(file);
    for (const target of importsOf(file))
      if (roomOf(target) === "build" && room !== "build") wrong.push(`${file} imports build`);
    if (!/^(core|sheet|functions|addon|sidebar)/.test(room)) continue;
    for (const m of readFileSync(file, "utf8").matchAll(/from\s+"([^."][^"]*)"/g))
      wrong.push(`${file} imports ${m[1]}`);
  }
  expect(wrong).toEqual([]);
});
