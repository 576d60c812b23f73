import type { Units } from "./sum";
import type { Language } from "./text";

/** What a cell of Google Sheets holds is limited to 50,000 characters. */
const LONGEST = 45000;

/** What each unit adds in all, by its name. */
function parts(units: Units, nameOf: (position: number) => string): Map<string, readonly [number, number, number]> {
  const out = new Map<string, readonly [number, number, number]>();
  for (let k = 0; k < units.rows.length; k++) {
    const row = units.rows[k] as number;
    const name = nameOf(row);
    const [n, d, at] = out.get(name) ?? [0, 0, row];
    const numerator = n + (units.numerators[k] as number);
    out.set(name, [numerator, d + (units.denominators[k] as number), Math.min(at, row)]);
  }
  return out;
}

/** Units that two lists count differently, in the order of the table. */
export function differingUnits(one: Units, other: Units, nameOf: (position: number) => string): string[] {
  if (one === other) return [];
  const [a, b] = [parts(one, nameOf), parts(other, nameOf)];
  const found: [string, number][] = [];
  a.forEach(([n, d, row], name) => {
    const [n2, d2, row2] = b.get(name) ?? [0, 0, row];
    if (n !== n2 || d !== d2) found.push([name, Math.min(row, row2)]);
  });
  b.forEach(([, , row], name) => {
    if (!a.has(name)) found.push([name, row]);
  });
  return found.sort((x, y) => x[1] - y[1]).map(([name]) => name);
}

/** The names of those units for one cell. */
export function unitNames(one: Units, other: Units, nameOf: (position: number) => string, language: Language): string {
  return namesInCell(differingUnits(one, other, nameOf), language);
}

/** Names for one cell; where they do not fit, how many more there are. */
export function namesInCell(names: readonly string[], language: Language): string {
  let length = 0;
  for (let i = 0; i < names.length; i++) {
    length += (names[i] as string).length + 2;
    if (length <= LONGEST) continue;
    const rest = names.length - i;
    const more = language === "it" ? `e altri ${rest}` : `and ${rest} more`;
    return `${names.slice(0, i).join(", ")}, ${more}`;
  }
  return names.join(", ");
}
