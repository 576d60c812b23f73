import type { Browser, Page } from "playwright-core";
import type { FakeOptions } from "./fake-server";
import { openSidebar } from "./open-sidebar";

/** Called at every view, with its name. */
export type Look = (page: Page, view: string) => Promise<void>;

/** Goes through every view there is, in one language, and stops at each. */
export async function walk(browser: Browser, language: "en" | "it", look: Look, entry?: string): Promise<void> {
  const visit = async (options: Omit<FakeOptions, "language">, steps: (page: Page) => Promise<void>): Promise<void> => {
    const page = await openSidebar(browser, { language, ...options }, 800, entry);
    await steps(page);
    await page.close();
  };
  const at = async (page: Page, selector: string, view: string): Promise<void> => {
    await page.waitForSelector(selector);
    await look(page, view);
  };
  await visit({ buildMs: 2500 }, async (page) => {
    await at(page, "#check-columns", "choose");
    await page.click("#check-columns");
    await at(page, "#kind", "check");
    await page.selectOption("#field-resolved", "-");
    await at(page, "#field-resolved[aria-invalid]", "check, a needed column missing");
    await page.selectOption("#field-resolved", "4");
    await page.click("#check-continue:enabled");
    await at(page, "#question-continue", "question");
    await page.click("#preset-everything");
    await at(page, "#preset-everything:checked", "question, everything");
    await page.click("#preset-support");
    await page.click("#question-continue");
    await at(page, "#grain", "period");
    await page.click("#period-continue");
    await at(page, "#tolerance", "targets");
    await page.locator(".with-unit input").first().fill("2o");
    await at(page, "[aria-invalid]", "targets, no number");
    await page.locator(".with-unit input").first().fill("");
    await page.click("#targets-continue");
    await at(page, "#name", "build");
    await page.click("#build");
    await at(page, ".todo .now", "running");
    await at(page, "#open", "result");
    await page.click("#left-out-0");
    await at(page, ".rows .link", "problems");
    await page.locator(".rows .link").first().click();
    await at(page, "#write", "account");
  });
  await visit({ reports: true }, async (page) => {
    await at(page, "#refresh", "home");
    await page.click("#share");
    await at(page, "#copy", "share");
    await page.click("#back");
    await page.click("#remove");
    await at(page, "#keep", "remove");
    await page.click("#keep");
    await page.click("#pick");
    await at(page, "#under-cursor", "pick");
    await page.click("#under-cursor");
    await at(page, ".message", "pick, no number");
    await page.click("#show-rows");
    await at(page, "#write", "rows");
    await page.click("#reconcile");
    await at(page, "details", "reconcile");
  });
  await visit({ reports: true }, async (page) => {
    await page.click("#functions");
    await at(page, "#search", "functions");
    await page.fill("#search", "churn");
    await page.locator(".choice").first().click();
    await page.click("#insert");
    await at(page, "#formula", "function");
    await page.click("#back");
    await page.click("#help");
    await at(page, "details", "help");
  });
  await visit({ tables: "none" }, (page) => at(page, "#sample", "empty"));
  await visit({ fails: { load: "denied" } }, (page) => at(page, ".message.error", "several accounts"));
  await visit({ tables: "one", fails: { build: "gone" } }, async (page) => {
    await page.click("#check-columns");
    await page.click("#check-continue");
    await page.click("#build-now");
    await at(page, "#again", "failed");
  });
}
