import { type Child, h } from "../h";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string | null;
  /** What to write or choose instead; the field is then marked wrong. */
  readonly error?: string | null;
  readonly disabled?: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

function described(p: FieldProps): string | null {
  return p.error ? `${p.id}-error` : p.help ? `${p.id}-help` : null;
}

function below(p: FieldProps): Child {
  if (p.error) return h("p", { class: "error-text", id: `${p.id}-error` }, `■ ${p.error}`);
  return p.help ? h("p", { class: "help", id: `${p.id}-help` }, p.help) : null;
}

function field(p: FieldProps, control: Child): HTMLElement {
  return h(
    "div",
    { class: p.error ? "field invalid" : "field" },
    h("label", { for: p.id }, p.label),
    control,
    below(p),
  );
}

/** A drop-down without label, for a field that has its own. */
export function dropDown(p: {
  readonly id: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly onchange: (value: string) => void;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | null;
}): HTMLSelectElement {
  return h(
    "select",
    {
      id: p.id,
      disabled: p.disabled,
      "aria-invalid": p.invalid ? "true" : null,
      "aria-describedby": p.describedBy ?? null,
      onchange: (event) => p.onchange((event.target as HTMLSelectElement).value),
    },
    p.options.map((o) => h("option", { value: o.value, selected: o.value === p.value }, o.label)),
  );
}

/** A drop-down with its label above. */
export function selectField(
  p: FieldProps & {
    readonly options: readonly Option[];
    readonly value: string;
    readonly onchange: (value: string) => void;
  },
): HTMLElement {
  return field(p, dropDown({ ...p, invalid: Boolean(p.error), describedBy: described(p) }));
}

/** A line of text with its label above. */
export function textField(
  p: FieldProps & { readonly value: string; readonly oninput: (value: string) => void },
): HTMLElement {
  return field(p, textBox(p, "text"));
}

/** A field that narrows a list down while one writes. */
export function searchField(
  p: FieldProps & { readonly value: string; readonly oninput: (value: string) => void },
): HTMLElement {
  return field(p, textBox(p, "search"));
}

/** A number between what it means ("at least") and its unit. */
export function numberField(
  p: FieldProps & {
    readonly before: string;
    readonly unit: string;
    readonly value: string;
    readonly oninput: (value: string) => void;
    readonly more?: Child;
  },
): HTMLElement {
  const row = h(
    "div",
    { class: "with-unit" },
    h("span", { class: "muted small" }, p.before),
    textBox(p, "text", "decimal"),
    h("span", { class: "small" }, p.unit),
  );
  return h(
    "div",
    { class: p.error ? "field invalid" : "field" },
    h("label", { for: p.id }, p.label),
    row,
    below(p),
    p.more ?? null,
  );
}

function textBox(
  p: FieldProps & { readonly value: string; readonly oninput: (value: string) => void },
  type: "text" | "search",
  mode?: string,
): HTMLInputElement {
  return h("input", {
    type,
    id: p.id,
    value: p.value,
    inputmode: mode ?? null,
    autocomplete: "off",
    spellcheck: "false",
    disabled: p.disabled,
    "aria-invalid": p.error ? "true" : null,
    "aria-describedby": described(p),
    oninput: (event) => p.oninput((event.target as HTMLInputElement).value),
  });
}
