import { h } from "../h";

/** A small table that scrolls sideways inside itself. `numeric` says which columns are figures. */
export function preview(
  label: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: (column: number) => boolean = () => false,
): HTMLElement {
  return h(
    "div",
    { class: "preview", tabindex: "0", role: "region", "aria-label": label },
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          headers.map((header, i) => h("th", { scope: "col", class: numeric(i) ? "number" : null }, header)),
        ),
      ),
      h(
        "tbody",
        null,
        rows.map((row) =>
          h(
            "tr",
            null,
            row.map((cell, i) => h("td", { class: numeric(i) ? "number" : null, title: cell }, cell)),
          ),
        ),
      ),
    ),
  );
}
