/** What an element can hold; nothing is left out, so that a condition can stand in a list of children. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

type Handlers = {
  onclick?: (event: MouseEvent) => void;
  onchange?: (event: Event) => void;
  oninput?: (event: Event) => void;
  onkeydown?: (event: KeyboardEvent) => void;
  ontoggle?: (event: Event) => void;
};
type Attribute = string | number | boolean | null | undefined;
/** Attributes by their HTML names; null, undefined and false leave one out, true sets it empty. */
export type Props = Handlers & { readonly [name: string]: Attribute | ((event: never) => void) };

/** Makes an element. Texts become text nodes: nothing is ever parsed as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props | null = null,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const name of Object.keys(props ?? {})) {
    const value = (props as Props)[name];
    if (typeof value === "function") (element as unknown as Record<string, unknown>)[name] = value;
    else if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

function append(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child as readonly Child[]);
    else element.append(child instanceof Node ? child : String(child));
  }
}
