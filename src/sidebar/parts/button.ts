import { h } from "../h";

export interface ButtonProps {
  readonly id: string;
  readonly label: string;
  readonly onclick: () => void;
  readonly disabled?: boolean;
  /** Said while its call is out; the button then turns. */
  readonly busy?: string | false | null;
  readonly wide?: boolean;
  readonly danger?: boolean;
  readonly describedBy?: string | null;
}

function make(kind: string, p: ButtonProps): HTMLButtonElement {
  const busy = typeof p.busy === "string";
  const classes = ["button", kind, p.wide && "wide", p.danger && "danger", busy && "busy"].filter(Boolean).join(" ");
  return h(
    "button",
    {
      type: "button",
      class: classes,
      id: p.id,
      disabled: p.disabled || busy,
      "aria-busy": busy ? "true" : null,
      "aria-describedby": p.describedBy ?? null,
      onclick: p.onclick,
    },
    busy ? (p.busy as string) : p.label,
  );
}

/** The one button of a view that leads on. */
export const primary = (p: ButtonProps): HTMLButtonElement => make("primary", p);
export const secondary = (p: ButtonProps): HTMLButtonElement => make("", p);
export const textButton = (p: ButtonProps): HTMLButtonElement => make("text", p);

/** A link that does something in the sheet or the sidebar. */
export function link(
  p: Pick<ButtonProps, "label" | "onclick" | "disabled"> & { readonly hint?: string; readonly id?: string },
): HTMLButtonElement {
  return h(
    "button",
    {
      type: "button",
      class: "link",
      id: p.id ?? null,
      disabled: p.disabled,
      "aria-label": p.hint ?? null,
      onclick: p.onclick,
    },
    p.label,
  );
}
