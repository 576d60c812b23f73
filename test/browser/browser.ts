import type { Browser, Page } from "playwright-core";
import { type Served, type ServeOptions, serve } from "../../src/build/serve";
import { launch } from "./launch";

/** One browser and one server for the tests of a file, or of a case. */
export interface Bench {
  readonly browser: Browser;
  readonly served: Served;
  /** Opens the page in a storage of its own and waits until it is ready. */
  open(options?: OpenPage): Promise<OpenedPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly locale?: string;
  readonly timezoneId?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenedPage {
  readonly page: Page;
  /** What went wrong in the page, and every request that left it. */
  readonly problems: string[];
  readonly outside: string[];
  /** Chooses a cell, wherever it is, and types with the keyboard. */
  type(cell: string, text: string): Promise<void>;
  /** Waits until a cell is not blank, gives what it shows. */
  shown(cell: string): Promise<string>;
  /** Opens a menu of the top bar and clicks its items one after the other. */
  menu(...names: string[]): Promise<void>;
  close(): Promise<void>;
}

/** A server and a browser; a browser that is given stays open when the bench closes. */
export async function startBench(options: ServeOptions = {}, given?: Browser): Promise<Bench> {
  const served = await serve(options);
  const browser = given ?? (await launch());
  return {
    browser,
    served,
    open: (page) => openPage(browser, served, page),
    close: async () => {
      if (!given) await browser.close();
      await served.close();
    },
  };
}

async function openPage(browser: Browser, served: Served, options: OpenPage = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    locale: options.locale ?? "en-US",
    timezoneId: options.timezoneId ?? "Europe/Rome",
    viewport: options.viewport ?? { width: 1440, height: 900 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const outside: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(served.url))
      outside.push(request.url());
  });
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(served.url);
  await page.waitForSelector('html[data-ready="1"]');
  const choose = (cell: string): Promise<void> =>
    page.evaluate((xc) => {
      const { model, engine } = (window as unknown as { metriche: { host: never } }).metriche.host as unknown as {
        model: { selection: { selectCell(col: number, row: number): void } };
        engine: { helpers: { toCartesian(xc: string): { col: number; row: number } } };
      };
      const { col, row } = engine.helpers.toCartesian(xc);
      model.selection.selectCell(col, row);
    }, cell);
  const read = (cell: string): Promise<string> =>
    page.evaluate((xc) => {
      const { book, engine, model } = (window as unknown as { metriche: { host: never } }).metriche.host as unknown as {
        book: { display(at: object): string };
        engine: { helpers: { toCartesian(xc: string): { col: number; row: number } } };
        model: { getters: { getActiveSheetId(): string } };
      };
      return book.display({ ...engine.helpers.toCartesian(xc), sheetId: model.getters.getActiveSheetId() });
    }, cell);
  return {
    page,
    problems,
    outside,
    type: async (cell, text) => {
      const corner = await page.locator(".o-grid canvas").first().boundingBox();
      await page.mouse.click((corner?.x ?? 0) + 80, (corner?.y ?? 0) + 60);
      await choose(cell);
      // The first key opens the cell's editor, which is drawn a moment later.
      await page.keyboard.type(text.slice(0, 1));
      await page.waitForTimeout(100);
      await page.keyboard.type(text.slice(1), { delay: 2 });
      await page.keyboard.press("Enter");
    },
    shown: async (cell) => {
      for (let i = 0; i < 100; i++) {
        const text = await read(cell);
        if (text !== "") return text;
        await page.waitForTimeout(50);
      }
      return read(cell);
    },
    menu: async (...names) => {
      const [top, ...rest] = names;
      await page
        .locator(".o-topbar-menu", { hasText: top as string })
        .first()
        .click();
      for (const name of rest) await page.locator(".o-menu-item", { hasText: name }).first().click();
    },
    close: () => context.close(),
  };
}
