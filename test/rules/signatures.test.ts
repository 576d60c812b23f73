import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allFunctions } from "../../src/core/metrics/index";

interface Signature {
  readonly kind: string;
  readonly arguments: readonly string[];
  readonly optional: readonly boolean[];
}

/** The contract: test/fixtures/signatures.csv. */
function contract(): Map<string, Signature> {
  const out = new Map<string, Signature>();
  for (const line of readFileSync("test/fixtures/signatures.csv", "utf8").trim().split("\n").slice(1)) {
    const m = /^([^,]*),([^,]*),([^,]*),("(?:[^"]|"")*"|[^,]*),/.exec(line) as RegExpExecArray;
    const names = (m[4] as string)
      .replace(/^"|"$/g, "")
      .replace(/""/g, '"')
      .split(";")
      .map((a) => a.trim());
    out.set(m[2] as string, {
      kind: m[3] as string,
      arguments: names.map((a) => a.replace(/^\[|\]$/g, "").replace(/=.*/, "")),
      optional: names.map((a) => a.startsWith("[")),
    });
  }
  return out;
}

test("every function of the contract is there by name, kind and arguments", () => {
  const functions = new Map(allFunctions().map((f) => [f.name, f]));
  const wrong: string[] = [];
  for (const [name, s] of contract()) {
    const f = functions.get(name);
    if (!f) {
      wrong.push(`${name} is missing`);
      continue;
    }
    if (f.kind !== s.kind) wrong.push(`${name} is ${f.kind}, the contract says ${s.kind}`);
    const names = Object.keys(f.inputs);
    if (names.join("; ") !== s.arguments.join("; "))
      wrong.push(`${name}(${names.join("; ")}) is ${s.arguments.join("; ")}`);
    const optional = Object.values(f.inputs).map((i) => i.optional);
    if (optional.join() !== s.optional.join())
      wrong.push(`${name}: optional ${optional.join()} is ${s.optional.join()}`);
  }
  expect(wrong).toEqual([]);
});

test("no function is there twice", () => {
  const names = allFunctions().map((f) => f.name);
  expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
});
