import { describe, expect, it } from "vitest";
import { type Headless, startHeadless } from "../../src/local/headless";
import type { HandPlan } from "./hand-plan";
import { scriptOf } from "./script-of";

const code = scriptOf("test/addon/hand-plan-entry.ts", ["applyByHand", "cutShort", "recoverNow"]);
const FIRST: HandPlan = { title: "=IMPORTXML(A1)", values: [1, 2, 3], fill: "#ffffff", charts: 2, broken: false };
const NEXT: HandPlan = { ...FIRST, title: "+1 o'clock", values: [1, 2, 3, 40], fill: "#e8f0fe", charts: 1 };
const USER = [
  ["a", "b"],
  [1, "=A2*2"],
];

function open(): Headless {
  return startHeadless({ code, sheets: { "L'azienda": USER, Other: [["x"]] }, locale: "it_IT" });
}

const chartCount = (page: Headless, name: string): number =>
  page.spreadsheet.getSheetByName(name)?.getCharts().length ?? -1;

/** What people see of a report: values, and nothing of ours beside. */
function shown(page: Headless): unknown {
  const summary = page.sheetNames().filter((n) => n === "Report");
  return { names: page.sheetNames(), values: summary.map((n) => [page.values(n), page.values(`${n} - data`)]) };
}

describe("applying a plan", () => {
  it("builds both sheets with texts that stay texts", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    expect(page.sheetNames()).toEqual(["L'azienda", "Other", "Report", "Report - data"]);
    expect(page.values("Report")).toEqual([
      ["=IMPORTXML(A1)", "", "", ""],
      [3, "", "", ""],
      [6, "", 1, true],
      ["-1", "@x", "2025-3", ""],
    ]);
    expect(
      page
        .formulas("Report")
        .flat()
        .filter((f) => f !== ""),
    ).toHaveLength(2);
    expect(chartCount(page, "Report")).toBe(2);
    expect(page.spreadsheet.getActiveSheet().getName()).toBe("Report");
  });

  it("rebuilds in place: ids survive, content, look and charts are the new ones, nothing is left beside", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    page.spreadsheet.getSheetByName("Other")?.activate();
    const id = page.spreadsheet.getSheetByName("Report")?.getSheetId();
    page.call("applyByHand", NEXT, "Report");
    expect(page.sheetNames()).toEqual(["L'azienda", "Other", "Report", "Report - data"]);
    expect(page.spreadsheet.getSheetByName("Report")?.getSheetId()).toBe(id);
    expect(page.values("Report").slice(0, 3)).toEqual([
      ["+1 o'clock", "", "", ""],
      [40, "", "", ""],
      [46, "", 1, true],
    ]);
    expect(page.values("Report - data")).toHaveLength(6);
    expect(page.spreadsheet.getSheetByName("Report")?.getRange("A1").getBackground()).toBe("#e8f0fe");
    expect(chartCount(page, "Report")).toBe(1);
    expect(page.spreadsheet.getActiveSheet().getName()).toBe("Other");
  });

  it("finds renamed sheets and keeps their names", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    page.spreadsheet.getSheetByName("Report")?.setName("Il mio");
    page.spreadsheet.getSheetByName("Report - data")?.setName("L'altro / dati");
    page.call("applyByHand", NEXT, "Report");
    expect(page.sheetNames()).toEqual(["L'azienda", "Other", "Il mio", "L'altro / dati"]);
    expect(page.values("Il mio")[2]?.[0]).toBe(46);
  });

  it("writes new numbers under formulas that stand in one call, and touches no other sheet", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    page.set("Report", "D4", "mine");
    page.calls.length = 0;
    page.call("applyByHand", { ...FIRST, values: [1, 2, 5] }, "Report", true);
    expect(page.calls.map((c) => c.name)).toEqual([
      "Spreadsheet.getSheets",
      "Sheet.getName",
      "Range.setNumberFormats",
      "Range.setValues",
      "Range.getDisplayValues",
    ]);
    expect(page.values("Report").slice(1)).toEqual([
      [5, "", "", ""],
      [8, "", 1, true],
      ["-1", "@x", "2025-3", "mine"],
    ]);
  });

  it("needs at most 18 calls where a build repairs contents", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    page.calls.length = 0;
    page.call("applyByHand", { ...FIRST, values: [1, 2, 5] }, "Report");
    expect(page.calls.length).toBeLessThanOrEqual(18);
    expect(page.values("Report")[1]?.[0]).toBe(5);
    expect(page.spreadsheet.getSheetByName("Report")?.getRange("A2").getFontSize()).toBe(22);
  });

  it("keeps what was chosen in an input cell when only contents change", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    page.set("Report", "C3", 2);
    page.call("applyByHand", { ...FIRST, values: [1, 2, 5] }, "Report");
    expect(page.values("Report")[2]).toEqual([8, "", 2, true]);
    expect(page.values("Report - data")[4]).toEqual(["chosen", 2]);
  });

  it("keeps the user's sheet whose name the report wants", () => {
    const page = startHeadless({ code, sheets: { Report: USER } });
    expect(() => page.call("applyByHand", FIRST, "Report")).toThrow("name_taken");
    expect(page.sheetNames()).toEqual(["Report"]);
    expect(page.values("Report")).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("refuses a plan that shows an error and leaves what stands", () => {
    const page = open();
    page.call("applyByHand", FIRST, "Report");
    const before = shown(page);
    expect(() => page.call("applyByHand", { ...NEXT, broken: true }, "Report")).toThrow("cell_refused");
    expect(shown(page)).toEqual(before);
  });

  it("a commit that was cut short is completed by the next run, a run that never came to it is cleared away", () => {
    const next = { ...FIRST, values: [1, 2, 70] };
    for (const [committing, expected] of [
      [true, 70],
      [false, 3],
    ] as const) {
      const page = open();
      page.call("applyByHand", FIRST, "Report");
      page.call("cutShort", next, "Report", committing);
      expect(page.sheetNames()).toContain("stage summary");
      page.call("recoverNow");
      expect(page.sheetNames()).toEqual(["L'azienda", "Other", "Report", "Report - data"]);
      expect(page.values("Report - data")[3]?.[1]).toBe(expected);
      expect(page.values("Report")[1]?.[0]).toBe(expected);
    }
  });
});
