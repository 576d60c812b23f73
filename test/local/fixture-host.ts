import { readFileSync } from "node:fs";
import { type Headless, type HeadlessOptions, startHeadless } from "../../src/local/headless";

const read = (name: string): string => readFileSync(new URL(`../fixtures/local/${name}`, import.meta.url), "utf8");

/** The local host with the small add-on of the fixtures. */
export function fixtureHost(options: HeadlessOptions = {}): Headless {
  return startHeadless({ code: read("Code.js"), files: { Sidebar: read("Sidebar.html") }, ...options });
}

/** Runs a function's text inside the realm of Code.js, as a menu item would. */
export function inScript(host: Headless, source: () => unknown): unknown {
  return host.call("run", source.toString());
}
