import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bench, startBench } from "./browser";
import { CASES, csv } from "./tables";

let folder: string;
let bench: Bench;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "life-"));
  const tickets = CASES.find((c) => c.name.startsWith("tickets"));
  if (!tickets) throw new Error("there is a table of tickets");
  const file = path.join(folder, "Ticket.csv");
  await writeFile(file, csv(tickets.rows));
  bench = await startBench({ files: [file], locale: "it_IT" });
});
afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true, force: true });
});

/** Names of the sheets, in order. */
function sheets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { model } = (window as unknown as { metriche: { host: unknown } }).metriche.host as {
      model: { getters: { getSheetIds(): string[]; getSheetName(id: string): string } };
    };
    return model.getters.getSheetIds().map((id) => model.getters.getSheetName(id));
  });
}

/** Presses a button and waits for what comes after it. */
async function press(sidebar: FrameLocator, button: string, next: string): Promise<void> {
  await sidebar.locator(button).click();
  await sidebar.locator(next).first().waitFor({ timeout: 60_000 });
}

test("a summary is built, opened to its rows, refreshed, frozen, shared, edited and removed, and nothing else is touched", async () => {
  const { page, menu, problems, outside } = await bench.open({ locale: "it-IT" });
  const sidebar = page.frameLocator("#sidebar iframe");
  const words = (): Promise<string> => sidebar.locator("main").innerText();
  const before = await sheets(page);
  await menu("Estensioni", "Metriche", "Apri");
  await sidebar.locator("#check-columns:enabled").waitFor();
  await press(sidebar, "#check-columns", "#check-continue:enabled");
  await press(sidebar, "#check-continue", "#build-now:enabled");
  await press(sidebar, "#build-now", "#open");
  const [summary, data] = (await sheets(page)).filter((s) => !before.includes(s));
  expect(data).toBe(`${summary} - dati`);

  // The rows behind a number chosen from the list, then written to a sheet of their own.
  await press(sidebar, "#pick", "#show-rows:enabled");
  await sidebar.locator("#pick-metric").selectOption("backlog");
  await press(sidebar, "#show-rows", "#write:enabled");
  expect(await sidebar.locator("tbody tr").count()).toBe(3);
  await press(sidebar, "#write", ".message.good");
  expect((await sheets(page)).length).toBe(before.length + 3);
  await press(sidebar, "#back", "#show-rows:enabled");
  await press(sidebar, "#back", "#home:enabled");

  await press(sidebar, "#home", "#refresh:enabled");
  await press(sidebar, "#refresh", "#open:enabled");
  await press(sidebar, "#snapshot", ".message.good");
  expect((await sheets(page)).length).toBe(before.length + 4);
  await press(sidebar, "#share", "#copy:enabled");
  expect(await words()).toContain("Chi apre questo file vede anche le righe originali");
  await press(sidebar, "#back", "#edit:enabled");

  // An edited report keeps its place and its name.
  await press(sidebar, "#edit", "#question-continue:enabled");
  await press(sidebar, "#question-continue", "#period-continue");
  await press(sidebar, "#period-continue", "#targets-continue");
  await sidebar.locator("[id^=target-]").first().fill("12,5");
  await press(sidebar, "#targets-continue", "#build:enabled");
  expect(await sidebar.locator("#name").inputValue()).toBe(summary);
  await press(sidebar, "#build", "#open:enabled");
  expect((await sheets(page)).length).toBe(before.length + 4);

  await press(sidebar, "#home", "#refresh:enabled");
  await press(sidebar, "#remove", "#keep");
  expect(await words()).toContain(summary as string);
  await press(sidebar, ".foot #remove", ".message.good");
  const left = await sheets(page);
  expect(left.filter((s) => before.includes(s))).toEqual(before);
  // What stays is the snapshot, which never changes.
  expect(left.length).toBe(before.length + 1);
  expect(problems.filter((p) => !/Clipboard|Permissions policy/.test(p))).toEqual([]);
  expect(outside).toEqual([]);
});
