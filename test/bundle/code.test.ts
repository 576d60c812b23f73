import { readFileSync } from "node:fs";
import vm from "node:vm";
import { expect, test } from "vitest";
import { allFunctions } from "../../src/core/metrics/index";

const code = readFileSync("dist/Code.js", "utf8");
const ENTRY_POINTS = [...code.matchAll(/^function (\w+)\(/gm)].map((m) => m[1] as string);

/** A context with nothing of its own but the language: Apps Script has no window, timers or fetch either. */
function bare(globals: Record<string, unknown> = {}): vm.Context {
  const context = vm.createContext(globals);
  vm.runInContext("delete globalThis.console; delete globalThis.WebAssembly;", context);
  return context;
}

test("the globals are the entry points and nothing else", () => {
  const context = bare();
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(code, context);
  const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
  expect(added.sort()).toEqual([...ENTRY_POINTS].sort());
});

test("every cell function is a declaration under its JSDoc, with its parameters", () => {
  const wrong: string[] = [];
  for (const f of allFunctions()) {
    const names = Object.keys(f.inputs);
    const at = code.indexOf(`\nfunction ${f.name}(${names.join(", ")}) {`);
    const doc = code.slice(0, at).match(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/$/)?.[0] ?? "";
    const documented = [...doc.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map((m) => m[1]);
    if (at < 0 || !doc.includes("@customfunction")) wrong.push(`${f.name}: no documented declaration`);
    else if (documented.join() !== names.join())
      wrong.push(`${f.name}: documents ${documented.join()}, takes ${names.join()}`);
    if (/[<>]/.test(doc)) wrong.push(`${f.name}: HTML in the help`);
  }
  expect(wrong).toEqual([]);
});

test("no function ends in _, clashes with a cell address or a reserved word", () => {
  const names = allFunctions().map((f) => f.name);
  expect(names.filter((n) => /_$/.test(n) || /^[A-Z]{1,3}\d+$/.test(n))).toEqual([]);
  const parameters = allFunctions().flatMap((f) => Object.keys(f.inputs));
  expect(parameters.filter((p) => /^(new|function|class|default|in|for|with|delete|return)$/.test(p))).toEqual([]);
});

test("loading touches no service: a trap in place of each stays unsprung", () => {
  const sprung: string[] = [];
  const trap = (name: string): unknown =>
    new Proxy(() => {}, {
      get: (_, key) => {
        sprung.push(`${name}.${String(key)}`);
        return undefined;
      },
      apply: () => sprung.push(name),
    });
  const services = [
    "SpreadsheetApp",
    "HtmlService",
    "PropertiesService",
    "CacheService",
    "LockService",
    "Session",
    "Utilities",
    "ScriptApp",
    "Charts",
    "Logger",
  ];
  vm.runInContext(code, bare(Object.fromEntries(services.map((s) => [s, trap(s)]))));
  expect(sprung).toEqual([]);
});

test("a function runs in a bare context: no global of another runtime is missing", () => {
  const context = bare();
  vm.runInContext(code, context);
  expect(vm.runInContext("CHURN_RATE(12, 240)", context)).toBe(0.05);
  expect(vm.runInContext("NPS([[10],[9],[3]])", context)).toBeCloseTo(100 / 3, 12);
});

test("the syntax is what Apps Script takes: no class fields, no private names, no static blocks", () => {
  expect(code).not.toMatch(/^\s+#\w+\s*[=;(]/m);
  expect(code).not.toMatch(/^\s+static\s*\{/m);
  expect(code).not.toMatch(/\?\?=|\|\|=|&&=/);
});

test("a forbidden service is named nowhere", () => {
  expect(code).not.toMatch(
    /SpreadsheetApp\s*\.\s*(create|open)\w*\(|DriveApp|UrlFetchApp|MailApp|GmailApp|newTrigger|getActiveUser\(|getEffectiveUser/,
  );
});
