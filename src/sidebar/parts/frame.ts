import { type Child, h } from "../h";

/** Every view: a head with the title, a body that scrolls, a foot with the buttons. */
export function frame(p: {
  /** A new key is a new view: it starts at its top, and focus goes to its title. */
  readonly key: string;
  readonly steps?: Child;
  readonly title: string;
  readonly line?: string | null;
  readonly body: readonly Child[];
  readonly foot: readonly Child[];
}): HTMLElement {
  return h(
    "main",
    { class: "frame", "data-key": p.key },
    h(
      "div",
      { class: p.steps ? "head" : "head plain" },
      p.steps ?? null,
      h("h1", { tabindex: "-1" }, p.title),
      p.line ? h("p", { class: "muted small" }, p.line) : null,
    ),
    h("div", { class: "body" }, p.body),
    h("div", { class: "foot" }, p.foot),
  );
}
