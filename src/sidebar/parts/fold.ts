import { type Child, h } from "../h";

/** A part that folds away, with a count at the right of its title. */
export function fold(
  p: {
    readonly key: string;
    readonly title: string;
    readonly count?: string | null;
    readonly open: boolean;
    readonly quiet?: boolean;
  },
  ...children: readonly Child[]
): HTMLElement {
  return h(
    "details",
    { open: p.open, "data-key": p.key, class: p.quiet ? "about" : null },
    h("summary", null, p.title, p.count ? h("span", { class: "count" }, p.count) : null),
    children,
  );
}
