import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, startBench } from "./browser";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("the page", () => {
  it("opens with the sample, computes what is typed, opens the sidebar, and asks nothing of anybody", async () => {
    const { page, problems, outside, type, shown, menu, close } = await bench.open();
    expect(await page.title()).toBe("Metriche");
    expect(await shown("B2")).toBe("480");
    await type("N2", "=CHURN_RATE(C2:C13; B2:B13)");
    expect(Number(await shown("N2"))).toBeCloseTo(11 / 480, 6);
    expect(await shown("N13")).not.toBe("");
    await type("P2", "=CHURN_RATE(5; 0)");
    expect(await shown("P2")).toBe("#ERROR!");
    await menu("Extensions", "Metriche", "Open");
    const frame = page.locator("#sidebar iframe");
    await frame.waitFor();
    expect(
      await page.locator("#sidebar").evaluate((aside) => aside.querySelector("iframe")?.getBoundingClientRect().width),
    ).toBe(300);
    expect(await frame.getAttribute("sandbox")).not.toContain("allow-same-origin");
    if (process.env["SCREENSHOT"]) await page.screenshot({ path: process.env["SCREENSHOT"] });
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
    await close();
  });
});

/** The work in the browser's storage, as text; runs in the page. */
async function keptText(): Promise<string> {
  const open = indexedDB.open("metriche", 1);
  const database = await new Promise<IDBDatabase>((resolve) => {
    open.onsuccess = () => resolve(open.result);
  });
  const get = database.transaction("work").objectStore("work").get("work");
  const kept = await new Promise<unknown>((resolve) => {
    get.onsuccess = () => resolve(get.result);
  });
  database.close();
  return JSON.stringify(kept ?? "");
}

describe("the work in the page", () => {
  it("is kept between visits, in Italian too, until it is started again", async () => {
    const { page, problems, type, shown, menu, close } = await bench.open({ locale: "it-IT" });
    expect(await page.locator(".o-topbar-menu").allInnerTexts()).toEqual([
      "File",
      "Modifica",
      "Visualizza",
      "Inserisci",
      "Formato",
      "Dati",
      "Estensioni",
    ]);
    expect(await shown("A2")).toBe("gen 2024");
    await type("M1", "3,5");
    await type("M2", `=IF("a""b"="x";1;M1*2)`);
    expect(await shown("M2")).toBe("7");
    await expect.poll(() => page.evaluate(keptText), { timeout: 20_000, interval: 300 }).toContain("M1*2");
    await page.reload();
    await page.waitForSelector('html[data-ready="1"]');
    expect(await shown("M2")).toBe("7");
    await menu("File", "Ricomincia");
    await page.waitForFunction(() => document.documentElement.dataset["ready"] === undefined);
    await page.waitForSelector('html[data-ready="1"]');
    expect(await shown("A2")).toBe("gen 2024");
    expect(
      await page.evaluate(() =>
        (
          window as unknown as { metriche: { host: { book: { display(at: object): string } } } }
        ).metriche.host.book.display({ sheetId: "1", col: 12, row: 0 }),
      ),
    ).toBe("");
    expect(problems).toEqual([]);
    await close();
  });

  it("can be a person's own file, and can be downloaded", async () => {
    const { page, problems, shown, menu, close } = await bench.open();
    const chooser = page.waitForEvent("filechooser");
    await menu("File", "Open");
    await (await chooser).setFiles({
      name: "vendite.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Data;Cliente;Importo\r\n31/12/2025;Rossi;1.234,50\r\n15/01/2026;Bianchi;10,00\r\n"),
    });
    await page.waitForFunction(
      () =>
        (
          window as unknown as { metriche?: { host: { spreadsheet: { getSheets(): { getName(): string }[] } } } }
        ).metriche?.host.spreadsheet
          .getSheets()[0]
          ?.getName() === "vendite",
    );
    expect([await shown("A2"), await shown("C2")]).toEqual(["31/12/2025", "1.234,50"]);
    const download = page.waitForEvent("download");
    await menu("File", "Download (.xlsx)");
    expect((await download).suggestedFilename()).toBe("vendite.xlsx");
    expect(problems).toEqual([]);
    await close();
  });
});

describe("files named on the command line", () => {
  it("open once a start of the server, each as a sheet, by the locale named", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "metriche-"));
    await writeFile(path.join(folder, "a.csv"), 'Data,Importo\n01/02/2025,"1.234,5"\n');
    await writeFile(path.join(folder, "b.csv"), "x\ty\n1\t2\n");
    const own = await startBench({ files: [path.join(folder, "a.csv"), path.join(folder, "b.csv")], locale: "it_IT" });
    const { page, problems, shown, type, close } = await own.open();
    expect([await shown("A2"), await shown("B2")]).toEqual(["01/02/2025", "1.234,50"]);
    await type("C2", "=B2*2");
    expect(await shown("C2")).toBe("2.469,00");
    await expect.poll(() => page.evaluate(keptText), { timeout: 20_000, interval: 300 }).toContain("B2*2");
    await page.reload();
    await page.waitForSelector('html[data-ready="1"]');
    expect(await shown("C2")).toBe("2.469,00");
    expect(problems).toEqual([]);
    await close();
    await own.close();
    await rm(folder, { recursive: true, force: true });
  });
});

describe("the file's settings", () => {
  it("are chosen in the page: language, locale, time zone", async () => {
    const { page, problems, shown, type, menu, close } = await bench.open();
    await menu("File", "Language and time zone");
    await page.getByLabel("Locale of the file").selectOption("de_DE");
    await page.getByLabel("Time zone of the file").selectOption("Pacific/Auckland");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect.poll(() => shown("F2")).toBe("71.060,00");
    await type("N2", "=SUM(3;0,5)");
    expect(await shown("N2")).toBe("3,5");
    const zone = (): Promise<string> =>
      page.evaluate(
        () =>
          (window as unknown as { metriche: { host: { book: { state: { timeZone: string } } } } }).metriche.host.book
            .state.timeZone,
      );
    expect(await zone()).toBe("Pacific/Auckland");
    await menu("File", "Language and time zone");
    await page.locator("dialog select").first().selectOption("it");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForSelector('html[lang="it"][data-ready="1"]');
    expect(await page.locator(".o-topbar-menu").first().innerText()).toBe("File");
    expect(await page.locator(".o-topbar-menu").nth(1).innerText()).toBe("Modifica");
    expect([await shown("N2"), await zone()]).toEqual(["3,5", "Pacific/Auckland"]);
    expect(problems).toEqual([]);
    await close();
  });
});

describe("a drop-down whose cell holds a formula", () => {
  it("offers its choices, changes nothing when left, and finds a choice by the words typed", async () => {
    const { page, problems, shown, type, close } = await bench.open();
    await type("B28", "=A25");
    const arrow = await page.evaluate(() => {
      const { model } = (window as unknown as { metriche: { host: { model: never } } }).metriche.host as {
        model: {
          dispatch(command: string, payload: object): unknown;
          getters: {
            getActiveSheetId(): string;
            getRangeDataFromXc(sheetId: string, xc: string): object;
            getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
          };
        };
      };
      const sheetId = model.getters.getActiveSheetId();
      const criterion = { type: "isValueInRange", values: ["A2:A25"], displayStyle: "arrow" };
      const ranges = [model.getters.getRangeDataFromXc(sheetId, "B28")];
      model.dispatch("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule: { id: "r", criterion, isBlocking: true } });
      const target = [{ left: 1, right: 1, top: 27, bottom: 27 }];
      model.dispatch("SET_FORMATTING", { sheetId, target, format: "mmm yyyy" });
      const rect = model.getters.getVisibleRect({ left: 1, right: 1, top: 27, bottom: 27 });
      return { x: rect.x + rect.width - 12, y: rect.y + rect.height / 2 };
    });
    const grid = await page.locator(".o-grid canvas").first().boundingBox();
    const open = (): Promise<void> => page.mouse.click((grid?.x ?? 0) + arrow.x, (grid?.y ?? 0) + arrow.y);
    const list = page.locator(".o-autocomplete-dropdown");
    await open();
    expect(await list.innerText()).toContain("Nov 2025");
    await page.keyboard.press("Escape");
    expect(await shown("B28")).toBe("Dec 2025");
    await type("A25", "1/1/2026");
    await expect.poll(() => shown("B28")).toBe("Jan 2026");
    await open();
    await list.getByText("Nov 2025").click();
    await expect.poll(() => shown("B28")).toBe("Nov 2025");
    await page.mouse.click((grid?.x ?? 0) + arrow.x - 60, (grid?.y ?? 0) + arrow.y);
    await page.keyboard.type("oct", { delay: 50 });
    await list.getByText("Oct 2024").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => shown("B28")).toBe("Oct 2024");
    expect(problems).toEqual([]);
    await close();
  });
});
