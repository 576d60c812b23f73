import { h } from "../h";

export type Tone = "good" | "watch" | "off" | "none";
const SHAPES: Readonly<Record<Tone, string>> = { good: "●", watch: "▲", off: "■", none: "○" };

export function shape(tone: Tone): string {
  return SHAPES[tone];
}

/** The shape of a status; the word stands beside it. */
export function mark(tone: Tone): HTMLElement {
  return h("span", { class: `mark ${tone}`, "aria-hidden": "true" }, SHAPES[tone]);
}
