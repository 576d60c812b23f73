import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { METRICS } from "../../src/core/metrics/index";
import { startBench } from "./browser";
import { launch } from "./launch";
import { CASES, type Case, csv } from "./tables";

/** Columns of the metric table, from 0: F is the current value, N the one of the year before. */
const CURRENT = 5;
const YEAR_BEFORE = 13;
/** More than these from the open sidebar to the finished summary are too many. */
const MOST_CLICKS = 5;

let folder: string;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(path.join(tmpdir(), "tables-"));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** The page with one table in it, in the language and locale of the case. */
async function openTable(c: Case): Promise<{ page: Page; sidebar: FrameLocator; close: () => Promise<void> }> {
  const file = path.join(folder, `${c.name.replace(/[^a-z]+/gi, "-").slice(0, 40)}.csv`);
  await writeFile(file, csv(c.rows));
  const bench = await startBench({ files: [file], locale: c.locale }, browser);
  const { page, menu, close } = await bench.open({ locale: c.language === "it" ? "it-IT" : "en-US" });
  await menu(c.language === "it" ? "Estensioni" : "Extensions", "Metriche", c.language === "it" ? "Apri" : "Open");
  return {
    page,
    sidebar: page.frameLocator("#sidebar iframe"),
    close: async () => {
      await close();
      await bench.close();
    },
  };
}

/** Presses the button that leads on until the summary stands; gives how often, or the sentence that stops it. */
async function pressOn(sidebar: FrameLocator): Promise<{ clicks: number; stopped: string | null }> {
  const settled = sidebar.locator("#open, #again, #build-now:enabled, .foot .primary:enabled, .message.error").first();
  for (let clicks = 0; clicks <= 12; clicks++) {
    await settled.waitFor({ timeout: 60_000 });
    if (await sidebar.locator("#open").count()) return { clicks, stopped: null };
    if (await sidebar.locator(".message.error").count())
      return { clicks, stopped: await sidebar.locator("main").innerText() };
    const now = sidebar.locator("#build-now:enabled");
    await ((await now.count()) > 0 ? now : sidebar.locator(".foot .primary")).click();
    await sidebar.locator(".button.busy").first().waitFor({ state: "detached", timeout: 60_000 });
  }
  throw new Error("the primary button does not lead to a summary");
}

/** The current value of a metric in the summary that is on the screen: its row of the metric table. */
function valueShown(page: Page, label: string, column: number): Promise<number | string | null> {
  return page.evaluate(
    ([name, col]) => {
      const { model } = (window as unknown as { metriche: { host: unknown } }).metriche.host as {
        model: {
          getters: {
            getActiveSheetId(): string;
            getNumberRows(sheet: string): number;
            getEvaluatedCell(at: { sheetId: string; col: number; row: number }): { value: unknown };
          };
        };
      };
      const sheetId = model.getters.getActiveSheetId();
      const cell = (col: number, row: number): unknown => model.getters.getEvaluatedCell({ sheetId, col, row }).value;
      // The tiles stand above, in rows 7 to 13; the metric table begins below the charts.
      for (let row = 14; row < model.getters.getNumberRows(sheetId); row++) {
        // "Revenue", "Revenue, thousands", "Customer churn ↓"; not the sentence over a chart, "Revenue: highest".
        const rest = String(cell(1, row) ?? "").split(name);
        if (rest[0] === "" && /^(,.*)?( ↓)?$/.test(rest[1] ?? "-")) return cell(col, row) as number;
      }
      return null;
    },
    [label, column] as const,
  );
}

describe.each(CASES)("$name", (c) => {
  test(`leads to a summary in at most ${MOST_CLICKS} clicks, and it says the right thing`, async () => {
    const { page, sidebar, close } = await openTable(c);
    try {
      const { clicks, stopped } = await pressOn(sidebar);
      if (c.refused && stopped !== null) {
        expect(stopped).toMatch(c.refused);
        return;
      }
      expect(stopped).toBeNull();
      expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
      const { metric, value, yearBefore } = c.expect;
      const label = METRICS.find((m) => m.id === metric)?.label[c.language] ?? metric;
      // The sheet comes to the front a moment after the sidebar says that it is ready.
      await expect
        .poll(() => valueShown(page, label, yearBefore ? YEAR_BEFORE : CURRENT), { timeout: 15_000 })
        .toBeCloseTo(value, 9);
    } finally {
      await close();
    }
  });
});
