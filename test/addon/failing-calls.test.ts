import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startHeadless } from "../../src/local/headless";
import type { ReportSpec } from "../../src/sheet/report";
import { payments, reportOf, type SmallFile, speakTo } from "./small-file";

const ROWS = 60;
const LAST = `C${ROWS + 1}`;
/** The add-on with a clock that stands still, so that a summary is the same whenever it is built. */
const CODE = `Date.now = () => 1768478400000;\n${readFileSync(new URL("../../dist/Code.js", import.meta.url), "utf8")}`;

/** A real report of a small log, by year so that it is short: tiles, a trend, cohorts; with and without a target. */
function open(): { file: SmallFile; plain: ReportSpec; aimed: ReportSpec } {
  const sheets = { Payments: payments(ROWS), "L'altro": [["mine", "=1+1"]] };
  const file = speakTo(startHeadless({ code: CODE, sheets }));
  const plain = reportOf(file, [file.source("Payments")], ["revenue"], { grain: "year" });
  const aimed = { ...plain, metrics: plain.metrics.map((m) => ({ ...m, target: 1000 })) };
  return { file, plain, aimed };
}

/** Everything that is seen in the file. */
function state({ page }: SmallFile): string {
  const seen = page.sheetNames().map((name) => {
    const charts = page.spreadsheet.getSheetByName(name)?.getCharts() ?? [];
    const drawn = charts.map((c) => [c.getOptions().get("title"), ...c.getRanges().map((r) => r.getA1Notation())]);
    return [name, page.display(name), page.formulas(name), drawn];
  });
  return JSON.stringify(seen);
}

/** The user's sheets as the engine holds them: cells, formats, merges and all. */
function yours({ page }: SmallFile): string {
  const data = page.save().data as { sheets: { name: string }[] };
  return JSON.stringify(data.sheets.slice(0, 2));
}

/**
 * Makes every document call of a run fail in turn. A run that says it failed must have changed nothing; one that
 * says it came to its end must be complete. `back` takes a run back, or says that the next run leads back.
 */
function failEach(
  file: SmallFile,
  run: () => { ok: boolean },
  back: () => "taken" | "next",
): { total: number; failed: number } {
  const kept = yours(file);
  let old = state(file);
  file.page.calls.length = 0;
  expect(run().ok).toBe(true);
  const total = file.page.calls.length;
  let done = state(file);
  expect(done).not.toBe(old);
  const takeBack = (): void => {
    if (back() === "next") [old, done] = [done, old];
  };
  takeBack();
  expect(state(file)).toBe(old);
  let failed = 0;
  for (let n = 1; n <= total; n++) {
    file.page.calls.length = 0;
    file.page.failAt(n);
    const answer = run();
    file.page.failAt(0);
    const call = `call ${n}, ${file.page.calls[n - 1]?.name}`;
    expect(state(file) === (answer.ok ? done : old), `${call}: ${JSON.stringify(answer).slice(0, 300)}`).toBe(true);
    if (answer.ok) takeBack();
    else failed++;
  }
  expect(yours(file)).toBe(kept);
  return { total, failed };
}

describe("a document call that fails, whichever it is, leaves the old report or the whole new one", () => {
  it("in a first build", () => {
    const { file, plain } = open();
    const { total, failed } = failEach(
      file,
      () => file.answer("build", { report: plain, token: "t" }),
      () => {
        file.ask("remove", { report: plain.id });
        return "taken";
      },
    );
    expect([total >= 25, failed >= 20]).toEqual([true, true]);
  });

  it("in a rebuild with another look and other charts", () => {
    const { file, plain, aimed } = open();
    let [now, next] = [plain, aimed];
    file.ask("build", { report: now, token: "t" });
    const { total, failed } = failEach(
      file,
      () => file.answer("build", { report: next, token: "t" }),
      () => {
        [now, next] = [next, now];
        return "next";
      },
    );
    expect([total >= 25, failed >= 20]).toEqual([true, true]);
  });

  it("in a refresh", () => {
    const { file, plain } = open();
    file.ask("build", { report: plain, token: "t" });
    const before = file.page.values("Payments", LAST)[0]?.[0] as number;
    const refresh = (amount: number): { ok: boolean } => {
      file.page.set("Payments", LAST, amount);
      const answer = file.answer("refresh", { report: plain.id, token: "t" });
      file.page.set("Payments", LAST, before);
      return answer;
    };
    const { total, failed } = failEach(
      file,
      () => refresh(before + 500),
      () => {
        refresh(before);
        return "taken";
      },
    );
    expect([total <= 20, failed > 3]).toEqual([true, true]);
  });
});
