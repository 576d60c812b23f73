import { type Child, h } from "../h";

export interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly meta?: Child;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onchange: (checked: boolean) => void;
}

function choice(type: "radio" | "checkbox", p: ChoiceProps): HTMLElement {
  const classes = ["choice", type === "radio" && p.checked && "on", p.disabled && "off"].filter(Boolean).join(" ");
  return h(
    "label",
    { class: classes, "data-key": p.id },
    h("input", {
      type,
      id: p.id,
      name: p.name,
      checked: p.checked,
      disabled: p.disabled,
      onchange: (event) => p.onchange((event.target as HTMLInputElement).checked),
    }),
    h("span", null, p.label),
    p.meta ? h("span", { class: "meta" }, p.meta) : null,
  );
}

/** One of several; the chosen one is tinted. */
export const radio = (p: ChoiceProps): HTMLElement => choice("radio", p);
/** Any number of several. */
export const checkbox = (p: ChoiceProps): HTMLElement => choice("checkbox", p);

/** A group of choices under its heading; untitled where the view's title already says it. */
export function choices(
  title: string,
  count: string | null,
  ruled: boolean | "untitled",
  ...children: readonly Child[]
): HTMLElement {
  return h(
    "fieldset",
    null,
    h("legend", { class: "hidden" }, title),
    ruled === "untitled"
      ? null
      : h(
          "h2",
          { class: "heading", "aria-hidden": "true" },
          title,
          count ? h("span", { class: "count muted" }, count) : null,
        ),
    h("div", { class: ruled ? "choices" : null }, children),
  );
}
