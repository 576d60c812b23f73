import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { walk } from "../sidebar/walk";
import { launch } from "./launch";

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await launch();
  axe = await readFile("node_modules/axe-core/axe.min.js", "utf8");
});
afterAll(() => browser.close());

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** Findings of axe-core, WCAG 2.0 to 2.2, levels A and AA, and its best practices. */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ content: axe });
  const violations = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<{ violations: Finding[] }> } }).axe
      .run()
      .then((r) => r.violations),
  );
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html} ${n.failureSummary}`));
}

describe.each(["en", "it"] as const)("every view in %s", (language) => {
  test("holds its 300 px, says its title to whoever cannot see it, and has no finding of axe-core", async () => {
    const wrong: string[] = [];
    await walk(browser, language, async (page, view) => {
      for (const finding of await findings(page)) wrong.push(`${view}: ${finding}`);
      const seen = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        sideways: Array.from(document.querySelectorAll(".body, .head, .foot")).filter(
          (e) => e.scrollWidth > e.clientWidth,
        ).length,
        titles: document.querySelectorAll("h1").length,
        primaries: document.querySelectorAll(".button.primary").length,
        lang: document.documentElement.lang,
      }));
      if (seen.wide > 300 || seen.sideways > 0)
        wrong.push(`${view}: ${seen.wide} px wide, ${seen.sideways} parts scroll sideways`);
      if (seen.titles !== 1 || seen.primaries > 1)
        wrong.push(`${view}: ${seen.titles} titles, ${seen.primaries} primary buttons`);
      if (seen.lang !== language) wrong.push(`${view}: lang is ${seen.lang}`);
    });
    expect(wrong).toEqual([]);
  });
});

test("in a language that marks its texts no text stands unmarked but the file's own", async () => {
  const wrong = new Set<string>();
  await walk(
    browser,
    "en",
    async (page, view) => {
      const bare = await page.evaluate(() => {
        const sent = (window as unknown as { sent: Set<string> }).sent;
        const parts: string[] = [];
        const walker = document.createTreeWalker(document.getElementById("app") as HTMLElement, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node.textContent ?? "");
        for (const e of Array.from(document.querySelectorAll("[aria-label], [title]")))
          parts.push(e.getAttribute("aria-label") ?? "", e.getAttribute("title") ?? "");
        const own = Array.from(sent)
          .filter((s) => s.length > 1)
          .sort((x, y) => y.length - x.length);
        return parts
          .map((part) => part.replace(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ""))
          .map((part) => own.reduce((rest, s) => rest.split(s).join(""), part).trim())
          .filter((part) => /\p{L}{2}/u.test(part));
      });
      for (const text of bare) wrong.add(`${view}: ${text}`);
    },
    "test/sidebar/pseudo-page.ts",
  );
  // Each language is named in itself; functions and their arguments have one name in all languages.
  const allowed = /: (English|Italiano|=?[A-Z_][A-Z0-9_]+(\(.*\))?|[a-z_]+)$/;
  expect([...wrong].filter((text) => !allowed.test(text))).toEqual([]);
});
