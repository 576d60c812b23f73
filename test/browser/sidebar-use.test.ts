import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Request } from "../../src/sheet/rpc";
import type { FakeServer } from "../sidebar/fake-server";
import { openSidebar } from "../sidebar/open-sidebar";
import { launch } from "./launch";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const calls = (page: Page): Promise<Request[]> =>
  page.evaluate(() => (window as unknown as { fakeServer: FakeServer }).fakeServer.calls);

/** What the focus is on, by id, or by tag where there is none. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.tagName ?? ""));

/** Presses Tab until the focus is on something. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await focus(page)) === id) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${id} is not reached with Tab`);
}

describe("the short way", () => {
  test.each(["one", undefined] as const)("three clicks from the tables to the summary (%s)", async (tables) => {
    const page = await openSidebar(browser, { language: "it", ...(tables ? { tables } : {}) });
    await page.click("#check-columns");
    await page.click("#check-continue");
    await page.click("#build-now");
    await page.waitForSelector("#open");
    const build = (await calls(page)).find((c) => c.call === "build");
    expect(build).toMatchObject({
      input: {
        report: {
          version: 1,
          name: "Assistenza",
          language: "it",
          preset: "support",
          grain: "month",
          comparison: "both",
          live: false,
        },
      },
    });
    await page.close();
  });
});

test("everything can be done with the keyboard, and each step says its title", async () => {
  const page = await openSidebar(browser, { language: "en" });
  await page.waitForSelector("#check-columns");
  for (const [button, next] of [
    ["check-columns", "check-continue"],
    ["check-continue", "question-continue"],
    ["question-continue", "period-continue"],
    ["period-continue", "targets-continue"],
    ["targets-continue", "build"],
    ["build", "open"],
  ] as const) {
    await tabTo(page, button);
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(ring, `${button} shows its focus`).toBe("solid");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`#${next}`);
    expect(await focus(page), `after ${button}`).toBe("H1");
  }
  await page.close();
});

test("a field keeps focus and caret while the page changes around it", async () => {
  const page = await openSidebar(browser, { language: "en", reports: true });
  await page.click("#functions");
  await page.click("#search");
  await page.keyboard.type("nps");
  expect(await focus(page)).toBe("search");
  expect(await page.inputValue("#search")).toBe("nps");
  await page.close();
});

describe("columns", () => {
  test("one that is needed and missing stops the way on; choosing it opens it again", async () => {
    const page = await openSidebar(browser, { language: "en", tables: "one" });
    await page.click("#check-columns");
    await page.selectOption("#field-resolved", "-");
    await page.waitForSelector(".message.error");
    expect(await page.isDisabled("#check-continue")).toBe(true);
    expect(await page.getAttribute("#field-resolved", "aria-invalid")).toBe("true");
    await page.selectOption("#field-resolved", "4");
    await page.waitForSelector("#check-continue:enabled");
    await page.click("#check-continue");
    await page.waitForSelector("#build-now");
    expect((await calls(page)).find((c) => c.call === "possible")).toMatchObject({
      input: { sources: [{ columns: { resolved: 4 } }] },
    });
    await page.close();
  });

  test("what was corrected is still there after going back", async () => {
    const page = await openSidebar(browser, { language: "en", tables: "one" });
    await page.click("#check-columns");
    await page.selectOption("#assume-dates", "month");
    await page.waitForSelector("#check-continue:enabled");
    await page.click("#back");
    await page.click("#check-columns");
    await page.waitForSelector("#assume-dates");
    expect(await page.inputValue("#assume-dates")).toBe("month");
    await page.close();
  });

  test("what a counterparty is stands under a title of its own, and goes with the source", async () => {
    const page = await openSidebar(browser, { language: "it", tables: "one" });
    await page.click("#check-columns");
    const part = page.locator("details", { hasText: "Da chi e verso chi si muove il denaro" });
    await part.getByLabel("Deposito proprio").selectOption("own_account");
    await page.waitForSelector("#check-continue:enabled");
    expect(await part.locator("#assume-dates").count()).toBe(0);
    await page.click("#check-continue");
    await page.waitForSelector("#build-now");
    expect((await calls(page)).find((c) => c.call === "possible")).toMatchObject({
      input: { sources: [{ assumptions: { "mark Own savings": "own_account" } }] },
    });
    await page.close();
  });

  test("readings that come close are asked, each with its first row", async () => {
    const page = await openSidebar(browser, { language: "en" });
    for (const id of ["t1", "t2", "t3"]) await page.uncheck(`#table-${id}`);
    await page.check("#table-t4");
    await page.click("#check-columns");
    await page.waitForSelector("#reading-periods:checked");
    await page.check("#reading-payments");
    await page.click("#check-continue");
    await page.waitForSelector("#build-now");
    expect((await calls(page)).find((c) => c.call === "possible")).toMatchObject({
      input: { sources: [{ kind: "payments" }] },
    });
    await page.close();
  });
});

test("targets are written as in the file's locale and built as the metric's own number", async () => {
  const page = await openSidebar(browser, { language: "it", tables: "one" });
  await page.click("#check-columns");
  await page.click("#check-continue");
  await page.click("#preset-retention");
  await page.check("#metric-churn-rate");
  await page.click("#question-continue");
  await page.click("#period-continue");
  await page.fill("#target-churn-rate", "2,5");
  await page.fill("#tolerance", "1o");
  expect(await page.isDisabled("#targets-continue")).toBe(true);
  await page.fill("#tolerance", "10");
  await page.click("#targets-continue");
  await page.fill("#name", "Ticket");
  expect(await page.isDisabled("#build")).toBe(true);
  await page.fill("#name", "Consiglio");
  await page.click("#build");
  await page.waitForSelector("#open");
  const build = (await calls(page)).find((c) => c.call === "build");
  expect(build).toMatchObject({ input: { report: { name: "Consiglio", tolerance: 0.1 } } });
  const metrics = (build as Extract<Request, { call: "build" }>).input.report.metrics;
  expect(metrics.find((m) => m.metric === "churn-rate")?.target).toBeCloseTo(0.025, 12);
  await page.close();
});

describe("a long call", () => {
  test("shows its steps, keeps every button but Cancel at rest, and stops when asked", async () => {
    const page = await openSidebar(browser, { language: "en", tables: "one", buildMs: 20_000 });
    await page.click("#check-columns");
    await page.click("#check-continue");
    await page.click("#build-now");
    await page.waitForSelector(".todo .done");
    expect(await page.locator("button:enabled").evaluateAll((all) => all.map((b) => b.id))).toEqual(["", "cancel"]);
    expect(await page.getAttribute(".todo", "aria-live")).toBe("polite");
    await page.click("#cancel");
    await page.waitForSelector("#build");
    expect(await page.textContent(".message")).toContain("Stopped as you asked");
    await page.close();
  });

  test("that fails says what is safe, why, what to do, and its code; and can be tried again", async () => {
    const page = await openSidebar(browser, { language: "en", tables: "one", fails: { build: "busy" } });
    await page.click("#check-columns");
    await page.click("#check-continue");
    await page.click("#build-now");
    await page.waitForSelector("#again");
    expect(await page.textContent("main")).toMatch(
      /Nothing was changed.*is being built in this file since 09:12.*E-BUSY/s,
    );
    expect(await page.getAttribute(".message.error", "role")).toBe("alert");
    await page.click("#again");
    await page.waitForSelector("#again");
    const builds = (await calls(page)).flatMap((c) => (c.call === "build" ? [c.input.report.id] : []));
    expect(builds).toHaveLength(2);
    // Under the same id, so that a build whose answer was lost is not there twice.
    expect(builds[0]).toBe(builds[1]);
    await page.close();
  });

  test.each([
    ["thrown", /Either nothing was changed or the new summary is complete/],
    ["in part", /The summary is ready.*One sheet was left behind/s],
  ] as const)("that ends as %s claims no more than is known", async (build, words) => {
    const page = await openSidebar(browser, { language: "en", tables: "one", fails: { build } });
    await page.click("#check-columns");
    await page.click("#check-continue");
    await page.click("#build-now");
    await page.waitForSelector(".message");
    expect(await page.textContent("main")).toMatch(words);
    await page.close();
  });
});

test.each([
  ["denied", /Sign in with one account, or open this file in a private window/],
  ["null", /Sign in with one account, or open this file in a private window/],
  ["thrown", /try again/],
] as const)("a server that ends as %s is explained", async (load, words) => {
  const page = await openSidebar(browser, { language: "en", fails: { load } });
  await page.waitForSelector(".message.error");
  expect(await page.textContent("main")).toMatch(words);
  expect(await page.textContent("main")).not.toMatch(/ScriptError|Exceeded/);
  await page.close();
});

describe("saved summaries", () => {
  test("one is refreshed with one click", async () => {
    const page = await openSidebar(browser, { language: "en", reports: true });
    await page.click("#refresh");
    await page.waitForSelector("#open");
    expect((await calls(page)).find((c) => c.call === "refresh")).toMatchObject({ input: { report: "r0" } });
    await page.close();
  });

  test("all are refreshed one after the other, and it says so", async () => {
    const page = await openSidebar(browser, { language: "en", reports: true });
    await page.click("#refresh-all");
    await page.waitForSelector(".message.good");
    expect(await page.textContent(".message.good")).toContain("All 3 summaries are up to date");
    expect((await calls(page)).flatMap((c) => (c.call === "refresh" ? [c.input.report] : []))).toEqual([
      "r0",
      "r1",
      "r2",
    ]);
    await page.close();
  });

  test("one is edited with its own choices, its target as it is typed", async () => {
    const page = await openSidebar(browser, { language: "it", reports: true });
    await page.click("#edit");
    await page.waitForSelector("#question-continue");
    await page.click("#question-continue");
    await page.click("#period-continue");
    expect(await page.inputValue("#target-churn-rate")).toBe("2,5");
    await page.click("#targets-continue");
    await page.click("#build");
    await page.waitForSelector("#open");
    expect((await calls(page)).find((c) => c.call === "build")).toMatchObject({
      input: { report: { id: "r0", name: "Assistenza" } },
    });
    await page.close();
  });

  test("nothing is removed before it is confirmed, each sheet by its name", async () => {
    const page = await openSidebar(browser, { language: "en", reports: true });
    await page.click("#remove");
    await page.waitForSelector("#keep");
    expect(await page.textContent(".body")).toContain("Support - data");
    await page.click("#keep");
    expect((await calls(page)).some((c) => c.call === "remove")).toBe(false);
    await page.click("#remove");
    await page.waitForSelector("#keep");
    await page.click("#remove");
    await page.waitForSelector("#refresh");
    expect(await page.locator("input[name=report]").count()).toBe(2);
    await page.close();
  });

  test("after the last one is removed a new one can be begun", async () => {
    const page = await openSidebar(browser, { language: "en", reports: true });
    for (let i = 0; i < 3; i++) {
      await page.click("#remove");
      await page.waitForSelector("#keep");
      await page.click("#remove");
      await page.waitForSelector("#new");
    }
    expect(await page.textContent(".body")).toContain("No summary is saved in this file yet");
    await page.click("#start");
    await page.waitForSelector("#check-columns");
    await page.close();
  });

  test("the language is changed at once and kept", async () => {
    const page = await openSidebar(browser, { language: "en", reports: true });
    await page.selectOption("#language", "it");
    expect(await page.textContent("h1")).toBe("I tuoi riepiloghi");
    expect((await calls(page)).find((c) => c.call === "language")).toMatchObject({ input: { language: "it" } });
    await page.close();
  });
});

test("a formula is put into the cell as it was changed", async () => {
  const page = await openSidebar(browser, { language: "en", locale: "it_IT", reports: true });
  await page.click("#functions");
  await page.fill("#search", "CHURN_RATE");
  await page.check("#function-CHURN_RATE");
  expect(await page.inputValue("#formula")).toBe("=CHURN_RATE(12; 240)");
  await page.fill("#formula", "=CHURN_RATE(C2:C13; B2:B13)");
  await page.click("#insert");
  await page.waitForSelector(".message.good");
  expect((await calls(page)).find((c) => c.call === "insertFunction")).toMatchObject({
    input: { formula: "=CHURN_RATE(C2:C13; B2:B13)" },
  });
  await page.close();
});

describe("the rows behind a number", () => {
  test("are shown with their sums, lead to their place, and are written to a sheet", async () => {
    const page = await openSidebar(browser, { language: "en", reports: true });
    await page.click("#pick");
    await page.selectOption("#pick-segment", "=Phone");
    await page.click("#show-rows");
    await page.waitForSelector("#write");
    expect(await page.textContent(".body")).toContain("first 100 of 240");
    await page.locator("table .link").first().click();
    await page.waitForSelector("#write:enabled");
    await page.click("#write");
    await page.waitForSelector(".message.good");
    const all = await calls(page);
    expect(all.find((c) => c.call === "rows")).toMatchObject({
      input: { number: { metric: "revenue", segment: "Phone" } },
    });
    expect(all.find((c) => c.call === "activate")).toMatchObject({ input: { place: { sheetId: 1, a1: "A2:H2" } } });
    expect(all.find((c) => c.call === "writeRows")).toMatchObject({ input: { of: { number: { segment: "Phone" } } } });
    await page.close();
  });

  test("those left out are reached from the account", async () => {
    const page = await openSidebar(browser, { language: "en", tables: "one" });
    await page.click("#check-columns");
    await page.click("#show-problems");
    await page.locator(".rows .link").first().click();
    await page.waitForSelector("#write");
    expect(await page.locator("tbody tr").count()).toBe(20);
    await page.click("#write");
    await page.waitForSelector(".message.good");
    expect((await calls(page)).find((c) => c.call === "writeRows")).toMatchObject({
      input: { of: { account: { entry: 0 } } },
    });
    await page.close();
  });
});
