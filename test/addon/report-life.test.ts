import { describe, expect, it } from "vitest";
import { monthlyTotals, payments, reportOf, smallFile } from "./small-file";

const WORDS = ["Month", "Customers at start", "Customers lost", "New customers", "Revenue"];
const PAROLE = ["Mese", "Clienti a inizio mese", "Clienti persi", "Nuovi clienti", "Ricavi"];

/** What the file holds of one sheet, as the engine saves it. */
function saved(page: ReturnType<typeof smallFile>["page"], name: string): unknown {
  const data = page.save().data as { sheets: { name: string }[] };
  return JSON.stringify(data.sheets.find((s) => s.name === name));
}

/** Does something at every call of a name that the add-on makes, but not at those it makes itself; gives what ends it. */
function during(file: ReturnType<typeof smallFile>, name: string, act: (args: unknown[]) => void): () => void {
  const { gate } = file.page.host as unknown as {
    gate: { call(target: unknown, key: string, method: unknown, args: unknown[]): unknown };
  };
  const original = gate.call;
  let acting = false;
  gate.call = function call(target, key, method, args) {
    if (key === name && !acting) {
      acting = true;
      act(args);
      acting = false;
    }
    return original.call(gate, target, key, method, args);
  };
  return () => {
    gate.call = original;
  };
}

describe("a report over a period table", () => {
  it("is built from a table at C5 under a title, on a sheet with an apostrophe, in an Italian file", () => {
    const rows = [["Dati 2024-2025"], [], [], [], ...monthlyTotals(PAROLE).map((row) => [null, null, ...row])];
    const file = smallFile({ "L'azienda": rows }, "it_IT");
    const before = saved(file.page, "L'azienda");
    const found = file.ask("load", {});
    expect(found.language).toBe("it");
    expect(found.tables).toMatchObject([
      { kind: "periods", title: "Dati 2024-2025", place: { a1: "C5:G29" }, rows: 24 },
    ]);
    const source = file.source("L'azienda");
    const report = reportOf(file, [source], ["churn-rate", "revenue"], { language: "it", name: "Riepilogo" });
    const built = file.ask("build", { report, token: "t" });
    expect(built.sheets.map((s) => s.sheetName)).toEqual(["Riepilogo", "Riepilogo - dati"]);
    const display = file.page.display("Riepilogo");
    // December 2025: 5 lost of 240 + 3 * 23 = 309 customers.
    expect(display.flat()).toContain("1,6%");
    expect(display.flat()).toContain("dicembre 2025");
    expect(saved(file.page, "L'azienda")).toBe(before);
    // A native formula over the table: a change of the source is seen without a refresh.
    file.page.set("L'azienda", "E29", 31);
    expect(file.page.display("Riepilogo").flat()).toContain("10,0%");
  });

  it("follows a source that is renamed, and one whose rows move down", () => {
    const file = smallFile({ Totals: monthlyTotals(WORDS) });
    file.ask("build", { report: reportOf(file, [file.source("Totals")], ["churn-rate", "revenue"]), token: "t" });
    const before = file.page.display("Report");
    const sheet = file.page.spreadsheet.getSheetByName("Totals");
    sheet?.setName("Numeri d'oro");
    sheet?.insertRowsBefore(1, 3);
    file.ask("refresh", { report: "report-1", token: "t" });
    const values = (rows: string[][]): string[] => rows.slice(6, 14).flat();
    expect(values(file.page.display("Report"))).toEqual(values(before));
    expect(file.page.formulas("Report - data").flat().join()).toContain("'Numeri d''oro'!");
  });

  it("needs no refresh for the next month, and says so", () => {
    const file = smallFile({ Totals: monthlyTotals(WORDS) });
    file.ask("build", { report: reportOf(file, [file.source("Totals")], ["churn-rate", "revenue"]), token: "t" });
    expect(file.ask("reports", {}).reports).toMatchObject([{ name: "Report", state: { state: "up_to_date" } }]);
  });
});

describe("a report over a log", () => {
  it("counts what was read, shows the rows behind a number, and is refreshed when rows come", () => {
    const file = smallFile({ Payments: payments(900) });
    const report = reportOf(file, [file.source("Payments")], ["revenue", "active-customers"]);
    const built = file.ask("build", { report, token: "t" });
    expect(built.sources).toMatchObject([{ kind: "payments", rows: { read: 900, used: 900, leftOut: 0 } }]);
    expect(file.ask("progress", { token: "t" }).running).toBe(false);
    const numbers = file.ask("numbers", { report: "report-1" });
    const period = numbers.periods.find((p) => p.from === 45870) as { from: number; before: number };
    const number = { report: "report-1", metric: "revenue", method: "", period, segment: null, cohort: null };
    const behind = file.ask("rows", { number });
    // August 2025: days 396 to 426 after 2024-07-01; only the first 360 rows repeat a day of the first 540.
    const amounts = payments(900)
      .slice(1)
      .filter((row) => String(row[0]).startsWith("2025-08"))
      .map((row) => Number(row[2]));
    expect(behind.count).toBe(amounts.length);
    expect(behind.numerator).toBe(amounts.reduce((a, b) => a + b, 0));
    expect(behind.value).toBe(behind.numerator);
    expect(file.page.values("Payments", behind.lines[0]?.a1)[0]?.[2]).toBe(behind.lines[0]?.numerator);
    // A cell of the summary knows its number.
    file.page.spreadsheet.getSheetByName("Report")?.getRange("B8").activate();
    expect(file.ask("whereAmI", {})).toMatchObject({ report: "report-1", metric: "revenue", segment: null });
    file.page.spreadsheet.getSheetByName("Payments")?.getRange("A1").activate();
    expect(file.ask("whereAmI", {})).toBeNull();
    // Rows that come are said, then read.
    file.page.set("Payments", "A902", "2025-12-31");
    file.page.set("Payments", "B902", "C1");
    file.page.set("Payments", "C902", 5000);
    expect(file.ask("reports", {}).reports[0]?.state).toEqual({ state: "rows_added", rows: 1 });
    const again = file.ask("refresh", { report: "report-1", token: "u" });
    expect(again.sources[0]?.rows.read).toBe(901);
    expect(again.report.state).toEqual({ state: "up_to_date" });
  });

  it("lists the rows of a part, of a cohort, and of every way to count", () => {
    const rows = payments(700);
    const subs = [
      ["Customer", "Start", "End", "MRR", "Plan"],
      ...Array.from({ length: 40 }, (_, k) => {
        const start = `2025-0${(k % 6) + 1}-1${k % 9}`;
        return [`S${k}`, start, k % 3 === 0 ? `2025-0${(k % 6) + 3}-15` : "", 20 + k, k % 2 ? "Base" : "Pro"];
      }),
    ];
    const file = smallFile({ Payments: rows, Subs: subs });
    const sources = [file.source("Payments"), file.source("Subs")];
    const segment = { source: 0, header: "Channel" };
    file.ask("build", { report: reportOf(file, sources, ["revenue", "churn-rate"], { segment }), token: "t" });
    const period = { from: 45689, before: 45717 };
    const base = { report: "report-1", metric: "revenue", method: "", period, segment: null, cohort: null };
    const february = rows.filter((row) => String(row[0]).startsWith("2025-02"));
    const web = february.filter((row) => row[3] === "Web").map((row) => Number(row[2]));
    const part = file.ask("rows", { number: { ...base, segment: "Web" } });
    expect([part.count, part.numerator]).toEqual([web.length, web.reduce((a, b) => a + b, 0)]);
    // Customers whose first purchase is of July 2024, and who bought two months later.
    const months = (c: unknown): string[] =>
      rows
        .slice(1)
        .filter((row) => row[1] === c)
        .map((row) => String(row[0]).slice(0, 7))
        .sort();
    const customers = [...new Set(rows.slice(1).map((row) => row[1]))].filter((c) => months(c)[0] === "2024-07");
    const back = customers.filter((c) => months(c).includes("2024-09"));
    const cohort = file.ask("rows", { number: { ...base, cohort: { from: 45474, age: 2 } } });
    expect([cohort.denominator, cohort.numerator]).toEqual([customers.length, back.length]);
    // It is no metric of the list: it says itself what it is, and has one way to count.
    expect([cohort.label.it, cohort.unit, cohort.methods]).toEqual(["Clienti di una coorte", "share", 1]);
    // Churn by every method: the first equals itself, each other names whom it counts otherwise.
    const churn = file.ask("reconcile", { number: { ...base, metric: "churn-rate", method: "start_cohort" } });
    expect(churn.methods[0]).toMatchObject({ method: "start_cohort", differing: 0 });
    expect(churn.methods.length).toBeGreaterThan(4);
    for (const m of churn.methods) if (m.denominator) expect(m.value).toBeCloseTo(m.numerator / m.denominator, 12);
  });

  it("needs the same document calls for 100 and for 5,000 rows, whatever the periods", () => {
    const calls = [100, 5000].map((count) => {
      const file = smallFile({ Payments: payments(count) });
      const report = reportOf(file, [file.source("Payments")], ["revenue", "active-customers", "arpu", "aov"]);
      file.page.calls.length = 0;
      file.ask("build", { report, token: "t" });
      const build = file.page.calls.length;
      file.page.calls.length = 0;
      file.ask("refresh", { report: "report-1", token: "t" });
      return { build, refresh: file.page.calls.length };
    });
    expect(calls[0]).toEqual(calls[1]);
    expect(calls[0]?.build).toBeLessThanOrEqual(40);
    expect(calls[0]?.refresh).toBeLessThanOrEqual(6);
  });

  it("has room for the next periods: a refresh that brings one writes the data sheet alone", () => {
    const rows = payments(500).map((row) => [row[0], row[2]] as (string | number)[]);
    const file = smallFile({ Payments: rows });
    const report = reportOf(file, [file.source("Payments")], ["revenue", "aov"]);
    file.ask("build", { report, token: "t" });
    const [formulas, data] = [file.page.formulas("Report"), file.page.formulas("Report - data")];
    // The log ends in November 2025; two payments of December.
    for (const [row, cell] of [
      [502, "2025-12-05"],
      [503, "2025-12-20"],
    ] as const) {
      file.page.set("Payments", `A${row}`, cell);
      file.page.set("Payments", `B${row}`, 77);
    }
    file.page.calls.length = 0;
    file.ask("refresh", { report: "report-1", token: "t" });
    expect(file.page.calls.length).toBeLessThanOrEqual(20);
    expect(file.page.calls.filter((c) => /insertSheet|copyTo/.test(c.name))).toEqual([]);
    expect([file.page.formulas("Report"), file.page.formulas("Report - data")]).toEqual([formulas, data]);
    const block = file.page.values("Report - data").filter((row) => row[0] === "2025-12-01");
    expect(block[0]?.[1]).toBe(154);
    expect(file.ask("numbers", { report: "report-1" }).periods.some((p) => p.from === 45992)).toBe(true);
  });

  it("never runs a text of the data as a formula", () => {
    const rows = payments(300);
    const texts = ['=IMPORTXML("http://a.b";"//c")', "+1", "-1", "@x", "'x", "\tx"];
    rows.slice(1).forEach((row, k) => {
      row[3] = texts[k % texts.length] as string;
    });
    const file = smallFile({
      "P=1": rows.map((row) => row.map((c) => (typeof c === "string" && /^[=+\-@'\t]/.test(c) ? `'${c}` : c))),
    });
    const source = file.source("P=1");
    const report = reportOf(file, [source], ["revenue"], { name: "=1+1", segment: { source: 0, header: "Channel" } });
    const bad = file.answer("build", { report, token: "t" });
    expect(bad.ok).toBe(true);
    for (const name of ["=1+1", "=1+1 - data"]) {
      const formulas = file.page
        .formulas(name)
        .flat()
        .filter((f) => f !== "");
      expect(formulas.filter((f) => /IMPORT|^=\+1|^=1\+1$|^=-1$/.test(f))).toEqual([]);
      expect(
        file.page
          .display(name)
          .flat()
          .filter((d) => /^#[A-Z]/.test(d)),
      ).toEqual([]);
    }
    expect(file.page.values("=1+1")[0]?.[1]).toBe("=1+1");
    expect(file.page.display("=1+1").flat()).toContain("+1");
  });
});

describe("what is done with a report", () => {
  it("is edited, frozen, shared and removed; only our sheets go", () => {
    const file = smallFile({ Payments: payments(600), Notes: [["mine"]] });
    const yours = ["Payments", "Notes"].map((name) => saved(file.page, name));
    const report = reportOf(file, [file.source("Payments")], ["revenue", "arpu"]);
    const built = file.ask("build", { report, token: "t" });
    const spec = file.ask("edit", { report: "report-1" });
    expect(spec.metrics.map((m) => m.metric)).toEqual(["revenue", "arpu"]);
    const edited = file.ask("build", {
      report: { ...spec, metrics: spec.metrics.slice(0, 1), tiles: ["revenue"], name: "Money" },
      token: "t",
    });
    expect(edited.summary.sheetId).toBe(built.summary.sheetId);
    expect(file.page.sheetNames()).toEqual(["Payments", "Notes", "Money", "Money - data"]);
    const snapshot = file.ask("snapshot", { report: "report-1", token: "t" });
    expect(
      file.page
        .formulas(snapshot.sheetName)
        .flat()
        .filter((f) => f !== ""),
    ).toEqual([]);
    const frozen = file.page.spreadsheet.getSheetByName(snapshot.sheetName);
    const charts = frozen?.getCharts() ?? [];
    expect(charts.length).toBe(file.page.spreadsheet.getSheetByName("Money")?.getCharts().length);
    for (const chart of charts)
      for (const range of chart.getRanges()) expect(range.getSheet().getSheetId()).toBe(snapshot.sheetId);
    const share = file.ask("share", { report: "report-1" });
    expect(share.rawSheets.map((s) => s.sheetName)).toEqual(["Payments"]);
    expect(share.snapshots.map((s) => s.sheetName)).toEqual([snapshot.sheetName]);
    expect(share.url).toContain(`#gid=${built.summary.sheetId}`);
    expect(file.ask("removable", { report: "report-1" }).sheets.map((s) => s.sheetName)).toEqual([
      "Money",
      "Money - data",
    ]);
    expect(file.ask("remove", { report: "report-1" }).reports).toEqual([]);
    expect(file.page.sheetNames()).toEqual(["Payments", "Notes", snapshot.sheetName]);
    expect(["Payments", "Notes"].map((name) => saved(file.page, name))).toEqual(yours);
  });

  it("notes in a history what a correction of the source changes in the past", () => {
    const file = smallFile({ Payments: payments(600) });
    file.ask("build", { report: reportOf(file, [file.source("Payments")], ["revenue"]), token: "t" });
    file.ask("refresh", { report: "report-1", token: "t" });
    expect(file.page.sheetNames()).toEqual(["Payments", "Report", "Report - data"]);
    file.page.set("Payments", "C2", 1001);
    file.page.spreadsheet.getSheetByName("Payments")?.activate();
    file.ask("refresh", { report: "report-1", token: "t" });
    const history = file.page.values("Report - history");
    expect(history).toHaveLength(2);
    expect(history[1]?.slice(1, 4)).toEqual(["Revenue", "", "2024-07-01"]);
    expect(Number(history[1]?.[5]) - Number(history[1]?.[4])).toBe(1000);
    expect(file.page.spreadsheet.getActiveSheet().getName()).toBe("Payments");
  });

  it("writes the rows behind a number to one sheet, which is used again", () => {
    const file = smallFile({ Payments: payments(600) });
    file.ask("build", { report: reportOf(file, [file.source("Payments")], ["revenue"]), token: "t" });
    const numbers = file.ask("numbers", { report: "report-1" });
    for (const period of numbers.periods.slice(2, 4)) {
      const number = { report: "report-1", metric: "revenue", method: "", period, segment: null, cohort: null };
      const place = file.ask("writeRows", { of: { number }, language: "en" });
      const { count, numerator } = file.ask("rows", { number });
      const rows = file.page.values(place.sheetName);
      const header = rows.findIndex((row) => row[0] === "Row");
      expect(rows.slice(0, header - 1).map((row) => row[0])).toEqual([
        "Metric",
        "Method",
        "Period",
        "Data as of",
        "Read from",
        "Money received",
      ]);
      // A whole number has no decimal sign that nothing follows.
      expect(
        file.page
          .display(place.sheetName)
          .flat()
          .filter((cell) => /\d[.,]$/.test(cell)),
      ).toEqual([]);
      expect(rows.slice(header + 1)).toHaveLength(count);
      expect(rows.slice(header + 1).reduce((sum, row) => sum + Number(row[2]), 0)).toBe(numerator);
      expect(file.page.spreadsheet.getSheetByName(place.sheetName)?.getFilter()).not.toBeNull();
    }
    expect(file.page.sheetNames()).toEqual(["Payments", "Report", "Report - data", "Rows behind the number"]);
  });
});

describe("what people do to our sheets", () => {
  it("a sheet of a report that was deleted comes back with the next refresh, charts and all", () => {
    const file = smallFile({ Payments: payments(300) });
    const { page } = file;
    file.ask("build", { report: reportOf(file, [file.source("Payments")], ["revenue", "arpu"]), token: "t" });
    const shown = page.display("Report").slice(5, 14);
    for (const name of ["Report", "Report - data"]) {
      page.spreadsheet.deleteSheet(page.spreadsheet.getSheetByName(name) as never);
      file.ask("refresh", { report: "report-1", token: "t" });
      expect(page.sheetNames()).toEqual(["Payments", "Report", "Report - data"]);
      expect(page.display("Report").slice(5, 14)).toEqual(shown);
      const charts = page.spreadsheet.getSheetByName("Report")?.getCharts() ?? [];
      const data = page.spreadsheet.getSheetByName("Report - data")?.getSheetId();
      expect(charts).toHaveLength(2);
      for (const chart of charts) expect(chart.getRanges().map((r) => r.getGridId())).toContain(data);
    }
  });
});

describe("what stands in the way of a build", () => {
  const totals = (): ReturnType<typeof smallFile> => smallFile({ Totals: monthlyTotals(WORDS), Report: [["mine"]] });

  it("a second build at the same time is told what is being built and since when, and changes nothing", () => {
    const file = totals();
    const report = reportOf(file, [file.source("Totals")], ["revenue"], { name: "R2" });
    const second = { ...report, id: "report-2", name: "R3" };
    const seen: unknown[] = [];
    const stop = during(file, "setTextStyles", () => {
      file.page.host.lock._heldByOther = true;
      seen.push(file.answer("build", { report: second, token: "v" }));
      file.page.host.lock._heldByOther = false;
    });
    file.ask("build", { report, token: "t" });
    stop();
    const error = { code: "busy", params: { name: "R2", time: expect.stringMatching(/^\d\d:\d\d$/) } };
    expect(seen[0]).toMatchObject({ ok: false, error });
    expect(file.page.sheetNames()).toEqual(["Totals", "Report", "R2", "R2 - data"]);
    expect(file.answer("build", { report: second, token: "v" }).ok).toBe(true);
  });

  it("says how far a build is, and is not stopped by another one's cancel", () => {
    const file = totals();
    const report = reportOf(file, [file.source("Totals")], ["revenue"], { name: "R2" });
    expect(file.ask("progress", { token: "t" }).running).toBe(false);
    const seen: string[] = [];
    const stop = during(file, "put", (args) => {
      if (String(args[0]).indexOf("progress") < 0) return;
      const { steps } = JSON.parse(String(args[1])) as { steps: { step: string; state: string }[] };
      seen.push(steps.find((s) => s.state === "now")?.step ?? "done");
    });
    file.ask("cancel", { token: "another" });
    file.ask("build", { report, token: "t" });
    stop();
    expect([...new Set(seen)]).toEqual(["read", "check", "compute", "data", "summary", "verify", "commit", "done"]);
    const { running, steps } = file.ask("progress", { token: "t" });
    expect([running, steps.every((s) => s.state === "done")]).toEqual([false, true]);
  });

  it("a build that is cancelled while it writes leaves what stands, and nothing beside", () => {
    const file = totals();
    const report = reportOf(file, [file.source("Totals")], ["revenue"], { name: "R2" });
    file.ask("build", { report, token: "t" });
    const before = [file.page.display("R2"), file.page.formulas("R2 - data")];
    // The person presses Cancel while the staging sheets are written.
    const stop = during(file, "setTextStyles", () => void file.ask("cancel", { token: "u" }));
    const metrics = report.metrics.map((m) => ({ ...m, target: 5000 }));
    const answer = file.answer("build", { report: { ...report, metrics }, token: "u" });
    stop();
    expect(answer).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(file.page.sheetNames()).toEqual(["Totals", "Report", "R2", "R2 - data"]);
    expect([file.page.display("R2"), file.page.formulas("R2 - data")]).toEqual(before);
  });

  it("a cancelled build leaves nothing", () => {
    const file = totals();
    const report = reportOf(file, [file.source("Totals")], ["revenue"], { name: "R2" });
    file.ask("cancel", { token: "t" });
    expect(file.answer("build", { report, token: "t" })).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(file.page.sheetNames()).toEqual(["Totals", "Report"]);
    expect(file.ask("reports", {}).reports).toEqual([]);
  });

  it("a name that is taken or that Sheets refuses", () => {
    const file = totals();
    const report = reportOf(file, [file.source("Totals")], ["revenue"]);
    expect(file.answer("build", { report, token: "t" })).toMatchObject({
      ok: false,
      error: { code: "name_taken", params: { name: "Report" } },
    });
    expect(file.answer("build", { report: { ...report, name: "a/b" }, token: "t" })).toMatchObject({
      ok: false,
      error: { code: "bad_name" },
    });
    expect(file.page.sheetNames()).toEqual(["Totals", "Report"]);
    expect(file.page.values("Report")).toEqual([["mine"]]);
  });

  it("no metric, or none that the tables can answer", () => {
    const file = totals();
    const report = reportOf(file, [file.source("Totals")], ["revenue"], { name: "R2" });
    const nowhere = report.metrics.map((m) => ({ ...m, sources: [] }));
    for (const metrics of [[], nowhere])
      expect(file.answer("build", { report: { ...report, metrics }, token: "t" })).toMatchObject({
        ok: false,
        error: { code: "no_metric" },
      });
    expect(file.page.sheetNames()).toEqual(["Totals", "Report"]);
  });

  it("an error in the table, merged cells, an empty selection, a sheet that is gone", () => {
    const file = totals();
    const source = file.source("Totals");
    const report = reportOf(file, [source], ["revenue"], { name: "R2" });
    const sheet = file.page.spreadsheet.getSheetByName("Totals");
    file.page.set("Totals", "E9", "=1/0");
    expect(file.ask("check", { source }).refused).toMatchObject({ code: "cell_error", place: { a1: "E9" } });
    expect(file.answer("build", { report, token: "t" })).toMatchObject({ ok: false, error: { code: "cell_error" } });
    file.page.set("Totals", "E9", 12700);
    sheet?.getRange("B4:B5").merge();
    expect(file.ask("check", { source }).refused).toMatchObject({ code: "merged_cells", place: { a1: "B4:B5" } });
    sheet?.getRange("B4:B5").breakApart();
    sheet?.getRange("K40").activate();
    expect(file.answer("selection", {})).toMatchObject({ ok: false, error: { code: "nothing_selected" } });
    sheet?.getRange("C7").activate();
    expect(file.ask("selection", {})).toMatchObject({ kind: "periods", place: { a1: "A1:E25" } });
    sheet?.getRange("A1:E13").activate();
    const part = file.ask("selection", {});
    expect(part).toMatchObject({ place: { a1: "A1:E13" }, assumptions: { rows: "fixed" } });
    const half = { place: part.place, kind: part.kind, columns: {}, assumptions: part.assumptions ?? {} };
    expect(file.ask("check", { source: half })).toMatchObject({ place: { a1: "A1:E13" }, rows: { read: 12 } });
    file.page.spreadsheet.deleteSheet(sheet as never);
    expect(file.answer("build", { report, token: "t" })).toMatchObject({ ok: false, error: { code: "source_gone" } });
    expect(file.page.sheetNames()).toEqual(["Report"]);
  });

  it("texts among numbers are named with every cell, and the rows that a log leaves out likewise", () => {
    const totals = monthlyTotals(WORDS);
    for (const k of [3, 9]) (totals[k] as unknown[])[2] = "cinque";
    const rows = payments(50);
    for (const k of [4, 20, 21]) (rows[k] as unknown[])[2] = "abc";
    const file = smallFile({ Totals: totals, Payments: rows });
    const source = file.source("Totals");
    expect(file.ask("check", { source }).problems).toMatchObject([{ count: 2, place: { a1: "C4" } }]);
    const cells = file.ask("accountRows", { source, entry: 0 });
    expect(cells.lines.map((l) => [l.a1, l.cell])).toEqual([
      ["C4", "cinque"],
      ["C10", "cinque"],
    ]);
    const log = file.source("Payments");
    const check = file.ask("check", { source: log });
    expect(check.rows).toEqual({ read: 50, used: 47, leftOut: 3 });
    const entry = check.problems.find((p) => p.place.a1 === "C5")?.entry ?? -1;
    const out = file.ask("accountRows", { source: log, entry });
    expect(out.lines.map((l) => l.a1)).toEqual(["C5", "C21", "C22"]);
    const place = file.ask("writeRows", { of: { account: { source: log, entry } }, language: "it" });
    expect(
      file.page
        .values(place.sheetName)
        .slice(-3)
        .map((row) => row[1]),
    ).toEqual(["C5", "C21", "C22"]);
  });

  it("headers on two rows: the lower ones are taken where they say enough", () => {
    const rows = [
      ["", "Customers", "", "Money", ""],
      ["Month", "Start", "Lost", "In", "Out"],
      ["2025-01-01", 10, 1, 5, 4],
      ["2025-02-01", 11, 1, 5, 4],
      ["2025-03-01", 12, 1, 5, 4],
    ];
    const file = smallFile({ Two: rows });
    const place = file.ask("tables", {}).tables[0]?.place ?? { sheetId: 0, a1: "A1:E5" };
    const check = file.ask("check", { source: { place, kind: null, columns: {}, assumptions: {} } });
    expect(check.refused).toBeNull();
    expect(check.fields.slice(0, 2)).toMatchObject([
      { field: "customers at start", column: 1 },
      { field: "customers lost", column: 2 },
    ]);
    expect(check.firstRows[0]?.[1]).toBe("10");
  });

  it("a request of an older sidebar", () => {
    const file = totals();
    expect(file.page.rpc("rpc", { call: "nothing", input: {} })).toMatchObject({
      ok: false,
      error: { code: "unknown_request" },
    });
  });
});

describe("around the report", () => {
  it("has its menu in both languages, also where the add-on may do nothing", () => {
    for (const [locale, first] of [
      ["en_US", "Build or open a summary"],
      ["it_IT", "Crea o apri un riepilogo"],
    ] as const) {
      const { page } = smallFile({ A: [["x"]] }, locale);
      page.host.open("NONE");
      expect(page.menu.map((m) => m.label)[0]).toBe(first);
      expect(page.menu).toHaveLength(4);
    }
  });

  it("opens the sidebar on what the menu asked for, once", () => {
    const file = smallFile({ A: [["x"]] });
    file.page.call("insertFunction");
    expect(file.ask("load", {}).view).toBe("functions");
    expect(file.ask("load", {}).view).toBe("start");
  });

  it("puts a formula into one empty cell", () => {
    const file = smallFile({ A: [["x"]] });
    const sheet = file.page.spreadsheet.getSheetByName("A");
    sheet?.getRange("A1").activate();
    expect(file.answer("insertFunction", { formula: "=CHURN_RATE(5;100)" })).toMatchObject({
      error: { code: "one_empty_cell" },
    });
    sheet?.getRange("C3").activate();
    expect(file.ask("insertFunction", { formula: "=CHURN_RATE(5;100)" })).toMatchObject({ a1: "C3" });
    expect(file.page.values("A", "C3")).toEqual([[0.05]]);
  });

  it("adds a sample that says it is made up and is understood at once", () => {
    const file = smallFile({ A: [["x"]] }, "it_IT");
    const table = file.ask("sample", { language: "it" });
    expect(table).toMatchObject({
      kind: "periods",
      confidence: "sure",
      rows: 24,
      title: "Dati inventati di un'azienda di servizi",
    });
  });
});
