import { expect, test } from "vitest";
import { guessAt, recogniseTable } from "../../src/addon/recognise-table";
import type { RawCell } from "../../src/core/inputs";
import { DayCell } from "../../src/core/inputs";
import { parseIsoDay } from "../../src/core/period";
import { CASES } from "../browser/tables";
import { testContext } from "../context";

/** A cell as a spreadsheet makes it of what is typed: days and numbers are known. */
function cell(text: string): RawCell {
  if (text === "") return null;
  const day = parseIsoDay(text);
  if (day !== null) return new DayCell(day);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const KINDS: readonly (readonly [name: RegExp, kind: string])[] = [
  [/^monthly totals|^weekly totals|^months across|^no start/, "periods"],
  [/^payments/, "payments"],
  [/^subscriptions/, "subs"],
  [/^tickets/, "tickets"],
  [/^calls/, "contacts"],
  [/^survey/, "survey"],
  [/^leads/, "leads"],
  [/^MRR/, "mrr_events"],
];

test.each(CASES.filter((c) => KINDS.some(([name]) => name.test(c.name))).map((c) => [c.name, c] as const))(
  "%s is taken for what it is",
  (name, c) => {
    const cells = c.rows.map((row) => row.map(cell));
    const { readings } = recogniseTable(cells, guessAt(1, "A1:H9"), testContext({ locale: c.locale }));
    expect(readings[0]?.kind).toBe(KINDS.find(([pattern]) => pattern.test(name))?.[1]);
  },
);
