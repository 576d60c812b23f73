import type { Text } from "./text";

/** The year of a published figure as each language writes it: "2010s" and "anni 2010", "n.d." and "s.d.". */
export function benchmarkYear(year: string): Text {
  const it = year
    .replace(/^n\.d\.$/, "s.d.")
    .replace(/^(\d{4})s$/, "anni $1")
    .replace(/^c\. /, "circa ");
  return { en: year, it };
}
