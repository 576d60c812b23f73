import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DayCell, type RawCell } from "../../../src/core/inputs";
import { dayOf } from "../../../src/core/period";

const FOLDER = fileURLToPath(new URL("../../fixtures/exports/", import.meta.url));

/** What an export's json says of it. */
export interface ExportTruth {
  readonly file: string;
  readonly log: string;
  readonly format: { readonly encoding: string; readonly delimiter: string };
  readonly rows: {
    readonly data_rows: number;
    readonly left_out: Readonly<Record<string, number>>;
    readonly used: number;
    readonly log_rows: number;
  };
  readonly expect: readonly {
    readonly metric: string;
    readonly args: readonly (string | number)[];
    readonly value: number;
    readonly tolerance: number;
  }[];
  readonly log_totals?: Readonly<Record<string, number>>;
}

export function truthOf(name: string): ExportTruth {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as ExportTruth;
}

/** A file as a spreadsheet pastes it: text cells, blanks null. */
export function textCells(name: string): RawCell[][] {
  const { format } = truthOf(name);
  const bytes = readFileSync(join(FOLDER, `${name}.csv`));
  const text = format.encoding === "cp1252" ? new TextDecoder("windows-1252").decode(bytes) : bytes.toString("utf8");
  return parseCsv(text.replace(/^\ufeff/, ""), format.delimiter === "tab" ? "\t" : format.delimiter);
}

/** RFC 4180, with blank cells as null. */
export function parseCsv(text: string, delimiter: string): RawCell[][] {
  const rows: RawCell[][] = [];
  let row: RawCell[] = [];
  let cell = "";
  let quoted = false;
  const end = (): void => {
    row.push(cell === "" ? null : cell);
    cell = "";
  };
  for (let i = 0; i < text.length; i++) {
    const ch = text[i] as string;
    if (quoted) {
      if (ch === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (ch === '"') quoted = false;
      else cell += ch;
    } else if (ch === '"' && cell === "") quoted = true;
    else if (ch === delimiter) end();
    else if (ch === "\n" || ch === "\r") {
      if (ch === "\r" && text[i + 1] === "\n") i++;
      end();
      rows.push(row);
      row = [];
    } else cell += ch;
  }
  if (cell !== "" || row.length > 0) {
    end();
    rows.push(row);
  }
  const width = Math.max(...rows.map((r) => r.length));
  return rows.map((r) => [...r, ...new Array<RawCell>(width - r.length).fill(null)]);
}

/**
 * The cells a spreadsheet of a locale makes of pasted texts: what it takes for a date becomes one, what it
 * takes for a number a number, the rest stays text.
 */
export function typedCells(rows: readonly (readonly RawCell[])[], locale: "en_US" | "it_IT"): RawCell[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? typed(cell, locale === "it_IT") : cell)));
}

function typed(text: string, italian: boolean): RawCell {
  const s = text.trim();
  const point = italian ? "," : ".";
  const group = italian ? "." : ",";
  const number = new RegExp(`^-?(\\d{1,3}(\\${group}\\d{3})+|\\d+)(\\${point}\\d+)?$`);
  if (number.test(s)) return Number(s.split(group).join("").replace(point, "."));
  if (/^(true|false)$/i.test(s)) return s.toLowerCase() === "true";
  if (italian && /^(vero|falso)$/i.test(s)) return s.toLowerCase() === "vero";
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?$/.exec(s);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4], iso[5], iso[6]);
  const slash = /^(\d{1,2})[/](\d{1,2})[/](\d{4})(?: (\d{1,2})[:.](\d\d)(?:[:.](\d\d))?)?$/.exec(s);
  if (slash) {
    const [a, b] = [Number(slash[1]), Number(slash[2])];
    const [d, m] = italian ? [a, b] : [b, a];
    if (m > 12) return text;
    return day(Number(slash[3]), m, d, slash[4], slash[5], slash[6]);
  }
  const dots = italian ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(s) : null;
  if (dots) return day(Number(dots[3]), Number(dots[2]), Number(dots[1]), undefined, undefined, undefined);
  const clock = /^(\d{1,3}):(\d\d)(?::(\d\d))?$/.exec(s);
  if (clock) return new DayCell((Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)) / 86400);
  return text;
}

function day(y: number, m: number, d: number, h?: string, min?: string, s?: string): DayCell {
  return new DayCell(dayOf(y, m, d) + (Number(h ?? 0) * 3600 + Number(min ?? 0) * 60 + Number(s ?? 0)) / 86400);
}
