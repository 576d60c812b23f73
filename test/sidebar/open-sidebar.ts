import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { bundleSidebar } from "../../src/build/sidebar";
import type { FakeOptions } from "./fake-server";

let script: Promise<string> | null = null;

/** The fake server as one script, made once a run. */
function fakeScript(): Promise<string> {
  script ??= build({
    entryPoints: ["test/sidebar/fake-page.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    logLevel: "warning",
  }).then((result) => (result.outputFiles[0] as { text: string }).text);
  return script;
}

const pages = new Map<string | undefined, Promise<string>>();

/** The sidebar as it is shipped, bundled once a run. */
function sidebarHtml(entry: string | undefined): Promise<string> {
  const html = pages.get(entry) ?? bundleSidebar(entry);
  pages.set(entry, html);
  return html;
}

/** Opens the sidebar as it is shipped, 300 px wide, over the fake server. */
export async function openSidebar(browser: Browser, options: FakeOptions, height = 800, entry?: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 300, height }, locale: options.language });
  await page.addInitScript((o) => {
    window.fakeOptions = o;
  }, options);
  await page.addInitScript(await fakeScript());
  const html = await sidebarHtml(entry);
  await page.route("http://sidebar.test/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("http://sidebar.test/");
  await page.waitForSelector("h1");
  return page;
}
