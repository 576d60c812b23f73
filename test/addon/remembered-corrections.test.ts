import { expect, test } from "vitest";
import { openFiles } from "../../src/local/files/open-files";
import { nodeEngine, startHeadless } from "../../src/local/headless";
import { carryCorrections } from "../../src/local/page/carry-corrections";
import type { SourceGuess, TableFound } from "../../src/sheet/rpc";
import { type SmallFile, smallFile, speakTo } from "./small-file";

const HEAD = ["Date", "Customer", "Amount", "Net"];
/** Three payments; the two columns of money differ. */
const rows = (month: string, gross: number): (string | number)[][] => [
  HEAD,
  ...["a", "b", "c"].map((customer, i) => [`2025-${month}-0${i + 1}`, customer, gross, gross / 2]),
];
const tableOf = (file: SmallFile, sheet: string): TableFound => {
  const found = file.ask("tables", {}).tables.find((t) => t.place.sheetName === sheet);
  if (!found) throw new Error(`no table on ${sheet}`);
  return found;
};
const guessOf = (file: SmallFile, sheet: string): SourceGuess => ({
  place: tableOf(file, sheet).place,
  kind: "payments",
  columns: {},
  assumptions: {},
});
const amount = (file: SmallFile, source: SourceGuess) => {
  const check = file.ask("check", { source });
  return [check.fields.find((f) => f.field === "amount")?.column, check.asFor];
};

test("what was corrected of one table is so for the next with the same header, and can be changed again", () => {
  const other = [
    ["Date", "Customer", "Amount", "Net", "Note"],
    ...rows("05", 80)
      .slice(1)
      .map((r) => [...r, "x"]),
  ];
  const file = smallFile({ January: rows("01", 100), February: rows("02", 50), Other: other });
  const [january, february] = [guessOf(file, "January"), guessOf(file, "February")];
  const guessed = amount(file, january)[0];
  const wanted = guessed === 2 ? 3 : 2;
  // Nothing is known at first.
  expect(amount(file, february)).toEqual([guessed, undefined]);
  expect(amount(file, { ...january, columns: { amount: wanted } })).toEqual([wanted, undefined]);
  expect(amount(file, february)).toEqual([wanted, "January"]);
  // What the check gave back goes on saying so, and its own table needs no word.
  const { source } = file.ask("check", { source: february });
  expect(source.columns).toEqual({ amount: wanted });
  expect(amount(file, source)).toEqual([wanted, "January"]);
  expect(amount(file, january)).toEqual([wanted, undefined]);
  // Another header, another table.
  expect(amount(file, guessOf(file, "Other"))[1]).toBeUndefined();
  // Changed again: the newest stands for all of the header.
  expect(amount(file, { ...february, columns: { amount: guessed as number } })).toEqual([guessed, undefined]);
  expect(amount(file, january)).toEqual([guessed, "February"]);
});

test("an assumption is kept like a column, which rows were selected is not", () => {
  const file = smallFile({ January: rows("01", 100), February: rows("02", 50) });
  const assumptions = { rows: "fixed", amounts: "cents" };
  file.ask("check", { source: { ...guessOf(file, "January"), assumptions } });
  const { source, asFor } = file.ask("check", { source: guessOf(file, "February") });
  expect([source.assumptions, asFor]).toEqual([{ amounts: "cents" }, "January"]);
});

test("the page takes what was corrected to the next file that is opened in it", async () => {
  const before = smallFile({ January: rows("01", 100) });
  const january = guessOf(before, "January");
  const guessed = amount(before, january)[0];
  const wanted = guessed === 2 ? 3 : 2;
  amount(before, { ...january, columns: { amount: wanted } });
  const csv = rows("02", 50)
    .map((row) => row.join(","))
    .join("\n");
  const workbook = await openFiles(nodeEngine(), [{ name: "february.csv", bytes: new TextEncoder().encode(csv) }], {
    fallback: "en_US",
    timeZone: "UTC",
    today: 46_000,
  });
  carryCorrections(before.page.save().state, workbook);
  const after = speakTo(startHeadless({ workbook }));
  expect(amount(after, guessOf(after, "february"))).toEqual([wanted, "January"]);
});
