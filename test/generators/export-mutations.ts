import type { RawCell } from "../../src/core/inputs";
import type { Seeded } from "./seeded";

export type Table = RawCell[][];
export type Mutation = (table: Table, random: Seeded, header: number, needed: ReadonlySet<string>) => Table;

const blankRow = (table: Table): RawCell[] => new Array<RawCell>(table[0]?.length ?? 0).fill(null);

/** What people do to an export before they paste it. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "columns in another order": (table, random) => {
    const order = random.shuffled((table[0] ?? []).map((_, j) => j));
    return table.map((row) => order.map((j) => row[j] ?? null));
  },
  "a further column": (table, _, header) =>
    table.map((row, i) => [...row, i === header ? "Note interne" : i > header ? "x" : null]),
  "headers in other case, with accents and blanks": (table, random, header) =>
    table.map((row, i) =>
      i !== header
        ? row
        : row.map((c) =>
            typeof c === "string" ? random.pick([c.toUpperCase(), c.toLowerCase(), ` ${c} `, c.replace("e", "è")]) : c,
          ),
    ),
  "title lines above": (table, random) => {
    const titles: Table = [];
    for (let k = 0; k <= random.below(3); k++) {
      const row = blankRow(table);
      row[random.below(2)] = random.pick(["Report Q2 2025", "Estratto il 01/07/2025", "Confidential"]);
      titles.push(row);
    }
    return [...titles, blankRow(table), ...table];
  },
  "blank rows between": (table, random, header) => {
    const out = table.slice(0, header + 2);
    for (const row of table.slice(header + 2)) {
      if (random.chance(0.15)) out.push(blankRow(table));
      out.push(row);
    }
    return out;
  },
  "a total row": (table) => {
    const total = blankRow(table);
    total[0] = "Totale";
    total[total.length - 1] = "1.234,00";
    return [...table, total];
  },
  "the header again in the middle": (table, _, header) => {
    const middle = header + 2 + Math.floor((table.length - header - 3) / 2);
    return [...table.slice(0, middle), table[header] as RawCell[], ...table.slice(middle)];
  },
  "half the columns that nothing needs gone": (table, random, header, needed) => {
    const kept = (table[header] ?? []).map(
      (c) => (typeof c === "string" && needed.has(c.trim())) || random.chance(0.5),
    );
    return table.map((row) => row.filter((_, j) => kept[j]));
  },
};

/** Rows given twice, where they have an id. */
export const twice: Mutation = (table, random, header) => {
  const from = header + 4;
  const again = table.slice(from).filter((row) => row.some((c) => c !== null) && random.chance(0.2));
  return [...table, ...again];
};
