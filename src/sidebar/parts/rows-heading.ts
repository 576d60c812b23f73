import type { Context } from "../context";
import { h } from "../h";
import { rowsShown } from "./rows-shown";

/** Over a list of rows: the sheet they are in, and how many of how many are shown. */
export function rowsHeading(c: Context, sheet: string, shown: number, count: number): HTMLElement {
  return h(
    "h2",
    { class: "heading" },
    c.speak.say("rowsIn", { name: sheet }),
    h("span", { class: "count muted" }, rowsShown(c, shown, count)),
  );
}
