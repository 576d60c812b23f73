import { createRequire } from "node:module";

/** The engine reads and writes XML with a browser's DOM; Node has none. Call it after the engine is loaded (which puts a stand-in there that parses nothing): earlier Node would be taken for a page. */
export function provideDom(): void {
  const scope = globalThis as Record<string, unknown>;
  if (scope["XMLSerializer"]) return;
  const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
    JSDOM: new (html: string) => { window: Record<string, unknown> };
  };
  const { window } = new JSDOM("");
  for (const name of ["DOMParser", "XMLSerializer", "Node"]) scope[name] = window[name];
}
