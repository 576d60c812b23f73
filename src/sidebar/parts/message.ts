import { type Child, h } from "../h";
import { shape, type Tone } from "./mark";

/** A message: shape, bold words, text. An error is announced at once. */
export function message(tone: Tone, title: string, ...children: readonly Child[]): HTMLElement {
  const kind = tone === "off" ? "error" : tone === "none" ? "" : tone;
  return h(
    "div",
    { class: `message ${kind}`.trim(), role: tone === "off" ? "alert" : null },
    h("b", null, `${shape(tone)} ${title}`),
    children,
  );
}
