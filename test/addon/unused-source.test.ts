import { expect, it } from "vitest";
import { dayOf } from "../../src/core/period";
import { reportOf, smallFile } from "./small-file";

/** Two payments a month through a year, from a day on. */
const paymentsOf = (year: number, amount: number): (string | number)[][] => [
  ["Date", "Customer id", "Amount"],
  ...Array.from({ length: 24 }, (_, i) => {
    const month = String(Math.floor(i / 2) + 1).padStart(2, "0");
    return [`${year}-${month}-${i % 2 ? "28" : "05"}`, `C${i % 5}`, amount];
  }),
];

const built = (language: "en" | "it") => {
  const file = smallFile({ A: paymentsOf(2024, 100), B: paymentsOf(2025, 7) }, language === "it" ? "it_IT" : "en_US");
  const sources = [file.source("A"), file.source("B")];
  const report = { ...reportOf(file, sources, ["revenue", "aov"]), language };
  const answer = file.ask("build", { report, token: "t" });
  const sheet = file.page.host.spreadsheet.getSheetByName(answer.summary.sheetName);
  const texts = sheet?.getDataRange().getDisplayValues().flat() ?? [];
  return { answer, texts };
};

it("a table of a kind that another one is read for is named as not used, and sets no period", () => {
  const { answer, texts } = built("en");
  expect(answer.sources.map((s) => s.used)).toEqual([true, false]);
  // The last closed month is of A, 24 payments up to 28 December 2024; B would say December 2025.
  expect(answer.report.period).toEqual({ from: dayOf(2024, 12, 1), before: dayOf(2025, 1, 1) });
  expect(texts).toContain("A 24 · not used: B");
  expect(texts).toContain("No metric uses this table");
  // Two payments of 100 in December 2024.
  expect(texts.some((t) => /^\D?200(\.00)?$/.test(t))).toBe(true);
});

it("in Italian too", () => {
  const { texts } = built("it");
  expect(texts).toContain("A 24 · non usata: B");
  expect(texts).toContain("Nessuna metrica usa questa tabella");
});

it("many tables: those that are read come first, the unused ones are counted", () => {
  const names = ["Payments of the shop", "Payments of the web site", "Payments of the agents", "Payments by phone"];
  const file = smallFile(Object.fromEntries(names.map((name, i) => [name, paymentsOf(2022 + i, 10)])));
  const report = reportOf(
    file,
    names.map((name) => file.source(name)),
    ["revenue", "aov"],
  );
  const answer = file.ask("build", { report, token: "t" });
  const sheet = file.page.host.spreadsheet.getSheetByName(answer.summary.sheetName);
  const texts = sheet?.getDataRange().getDisplayValues().flat() ?? [];
  const said = texts.filter((t) => t.includes("not used"));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Payments [a-z ]+ 24 · 3 not used$/);
});
