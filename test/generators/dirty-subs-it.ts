import { DayCell, type RawCell } from "../../src/core/inputs";
import { civil, dayOf } from "../../src/core/period";
import { Seeded } from "./seeded";

/** A spell as it really was, before anybody typed it. */
export interface CleanSpell {
  readonly id: string;
  readonly customer: string;
  readonly start: number;
  readonly end: number | null;
  /** Amount in cents, and months it covers. */
  readonly cents: number;
  readonly months: number;
}

export interface DirtySubs {
  readonly table: RawCell[][];
  readonly spells: readonly CleanSpell[];
  /** Rows that had to be left out, by reason. */
  readonly leftOut: {
    readonly blank: number;
    readonly duplicates: number;
    readonly noCustomer: number;
    readonly noAmount: number;
    readonly badAmount: number;
    readonly badDate: number;
    readonly backwards: number;
    readonly total: number;
  };
}

const MONTHS_IT = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];
const WORDS: Readonly<Record<number, readonly string[]>> = {
  1: ["Mensile", "mensile ", "MENSILE", "mese", "ogni mese"],
  3: ["Trimestrale", "trimestrale", "3 mesi"],
  6: ["Semestrale", "semestrale", "6 mesi"],
  12: ["Annuale", "ANNUALE", "annuale ", "anno"],
};

const two = (n: number): string => String(n).padStart(2, "0");

/** A day as Italians type it, one of seven ways. */
function italianDay(day: number, random: Seeded): RawCell {
  const { year, month, day: d } = civil(day);
  switch (random.below(8)) {
    case 0:
      return `${two(d)}/${two(month)}/${year}`;
    case 1:
      return `${d}/${month}/${year % 100}`;
    case 2:
      return `${d} ${MONTHS_IT[month - 1]} ${year}`;
    case 3:
      return `${two(d)}.${two(month)}.${two(year % 100)}`;
    case 4:
      return `${year}-${two(month)}-${two(d)}`;
    case 5:
      return day;
    case 6:
      return ` ${two(d)}-${two(month)}-${year}`;
    default:
      return new DayCell(day);
  }
}

/** An amount as Italians type it. */
function italianMoney(cents: number, random: Seeded): RawCell {
  const whole = Math.floor(cents / 100);
  const rest = two(cents % 100);
  const grouped =
    whole >= 1000 ? `${Math.floor(whole / 1000)}.${String(whole % 1000).padStart(3, "0")}` : String(whole);
  switch (random.below(6)) {
    case 0:
      return `€ ${grouped},${rest}`;
    case 1:
      return `${grouped},${rest}`;
    case 2:
      return `${grouped},${rest} €`;
    case 3:
      return `${whole}.${rest}`;
    case 4:
      return `EUR ${whole},${rest}`;
    default:
      return cents / 100;
  }
}

/** Italian subscriptions as people keep them; the truth is the clean spells, made before the dirt. */
export function dirtySubs(count: number, seed: number): DirtySubs {
  const random = new Seeded(seed);
  const first = dayOf(2023, 1, 1);
  const spells: CleanSpell[] = [];
  for (let i = 0; i < count; i++) {
    const start = first + random.below(900);
    const months = random.pick([1, 1, 1, 3, 6, 12]);
    spells.push({
      id: `ABB-${10000 + i}`,
      customer: `C${1000 + random.below(Math.ceil(count / 3))}`,
      start,
      end: random.chance(0.4) ? start + 1 + random.below(500) : null,
      cents: (900 + random.below(30000)) * (random.chance(0.1) ? 10 : 1),
      months,
    });
  }
  const row = (s: CleanSpell): RawCell[] => [
    s.id,
    random.chance(0.2) ? ` ${s.customer.toLowerCase()}` : s.customer,
    italianDay(s.start, random),
    s.end === null ? random.pick([null, null, "-", "n/d", ""]) : italianDay(s.end, random),
    italianMoney(s.cents, random),
    random.pick(WORDS[s.months] as readonly string[]),
    random.pick(["Base", "base ", "Pro"]),
  ];
  const rows: RawCell[][] = spells.map(row);
  const n = { blank: 0, duplicates: 0, noCustomer: 0, noAmount: 0, badAmount: 0, badDate: 0, backwards: 0, total: 1 };
  const spoil = (change: (r: RawCell[], s: CleanSpell) => void): void => {
    const s = spells[random.below(spells.length)] as CleanSpell;
    const r = row({ ...s, id: `X-${rows.length}` });
    change(r, s);
    rows.push(r);
  };
  for (let i = 0; i < count / 100; i++) {
    n.duplicates++;
    rows.push(row(spells[random.below(spells.length)] as CleanSpell));
  }
  for (let i = 0; i < count / 400; i++) {
    n.blank++;
    rows.splice(1 + random.below(rows.length - 1), 0, [null, null, null, null, null, null, null]);
    n.noCustomer++;
    spoil((r) => {
      r[1] = null;
    });
    n.noAmount++;
    spoil((r) => {
      r[4] = null;
    });
    n.badAmount++;
    spoil((r) => {
      r[4] = "da definire";
    });
    n.badDate++;
    spoil((r) => {
      r[2] = "31/02/2024";
    });
    n.backwards++;
    spoil((r, s) => {
      r[3] = italianDay(s.start - 1 - random.below(200), random);
    });
  }
  const body = random.shuffled(rows);
  while (body.length > 0 && (body[body.length - 1] as RawCell[]).every((c) => c === null))
    body.unshift(body.pop() as RawCell[]);
  const header = [
    "Codice abbonamento",
    "ID Cliente",
    "Data inizio",
    "Data fine",
    "Importo (€)",
    "Periodicità",
    "Piano",
  ];
  const total: RawCell[] = ["Totale", null, null, null, "1.234.567,00", null, null];
  return {
    table: [
      ["Abbonamenti al 30/06/2025", null, null, null, null, null, null],
      header,
      ...body,
      total,
      [null, null, null, null, null, null, null],
    ],
    spells,
    leftOut: n,
  };
}
