const HANDLERS = ["onclick", "onchange", "oninput", "onkeydown", "ontoggle"] as const;

/**
 * Makes `old` look like `fresh` and keeps the elements that stay, and with them focus, caret and scroll
 * position. An element stays when its tag and its key are the same: `data-key`, else the id, else the class.
 */
export function patch(old: Element, fresh: Element): void {
  attributes(old, fresh);
  for (const name of HANDLERS)
    (old as unknown as Record<string, unknown>)[name] = (fresh as unknown as Record<string, unknown>)[name] ?? null;
  const was = Array.from(old.childNodes);
  const now = Array.from(fresh.childNodes);
  let at = 0;
  for (const b of now) {
    const found = was.findIndex((a, i) => i >= at && stays(a, b));
    if (found < 0) {
      old.insertBefore(b, was[at] ?? null);
      continue;
    }
    for (; at < found; at++) (was[at] as ChildNode).remove();
    const a = was[at++] as ChildNode;
    if (a instanceof Element) patch(a, b as Element);
    else if (a.textContent !== b.textContent) a.textContent = b.textContent;
  }
  for (; at < was.length; at++) (was[at] as ChildNode).remove();
  properties(old, fresh);
}

/** No element is ever moved, for moving takes the focus away: between two that stay, others come and go. */
function stays(a: ChildNode, b: ChildNode): boolean {
  if (!(a instanceof Element) || !(b instanceof Element)) return a.nodeType === b.nodeType;
  return a.tagName === b.tagName && key(a) === key(b);
}

function key(e: Element): string {
  return e.getAttribute("data-key") ?? (e.id !== "" ? e.id : (e.getAttribute("type") ?? e.className));
}

/** Which `details` are open and what is busy with focus belong to the person, not to the state. */
function attributes(old: Element, fresh: Element): void {
  for (const { name } of Array.from(old.attributes)) {
    if (!fresh.hasAttribute(name) && !(name === "open" && old instanceof HTMLDetailsElement)) old.removeAttribute(name);
  }
  for (const { name, value } of Array.from(fresh.attributes)) {
    if (name === "open" && old instanceof HTMLDetailsElement) continue;
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/** What a person changed in a control goes back to what the state says. */
function properties(old: Element, fresh: Element): void {
  if (old instanceof HTMLInputElement && fresh instanceof HTMLInputElement) {
    if (old.value !== fresh.value) old.value = fresh.value;
    old.checked = fresh.checked;
    old.indeterminate = fresh.indeterminate;
  } else if (old instanceof HTMLSelectElement && fresh instanceof HTMLSelectElement) old.selectedIndex = chosen(old);
}

function chosen(select: HTMLSelectElement): number {
  const index = Array.from(select.options).findIndex((o) => o.hasAttribute("selected"));
  return index < 0 ? 0 : index;
}
