import { DayCell, type RawCell, type RawTable } from "../inputs";
import { type Header, headerText, parseHeader } from "./header";
import { hasPeriods, periodStart } from "./period-header";
import type { WordIndex } from "./word-index";

/** Where the table stands in a range. Rows are counted from 0. */
export interface Shape {
  readonly header: number;
  /** First row of data. */
  readonly first: number;
  /** First row after the last filled one. */
  readonly end: number;
  readonly width: number;
  readonly headers: readonly Header[];
  /** Further words of a column from rows below the header (a question, a label). */
  readonly labels: readonly string[];
}

const LOOK = 30;

/** Whether nothing stands in a cell. */
export function isEmptyCell(cell: RawCell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== "string") return false;
  // Most texts begin with a sign that is no blank: seen without trimming.
  const first = cell.charCodeAt(0);
  return !(first > 32 && first < 127) && cell.trim() === "";
}

/** First row after the last one with something in it. */
export function endOfRows(table: RawTable): number {
  let end = table.length;
  while (end > 0 && (table[end - 1] as readonly RawCell[]).every(isEmptyCell)) end--;
  return end;
}

/** Finds the header row among the first rows; null where no row looks like one. `forced` says which it is. */
export function findShape(table: RawTable, index: WordIndex, forced?: number): Shape | null {
  const end = endOfRows(table);
  if (end < 1) return null;
  let header = forced ?? -1;
  if (header < 0) {
    const scores: number[] = [];
    let best = 0;
    for (let i = 0; i < Math.min(LOOK, end); i++) {
      const score = headerScore(table, i, end, index);
      scores.push(score);
      if (score > best) best = score;
    }
    if (best <= 0) return null;
    header = scores.findIndex((s) => s >= best * 0.7);
  }
  const row = table[header] as readonly RawCell[];
  let width = row.length;
  while (width > 0 && isEmptyCell(row[width - 1]) && columnEmpty(table, width - 1, header, end)) width--;
  const headers: Header[] = [];
  for (let j = 0; j < width; j++) headers.push(parseHeader(row[j] ?? null));
  const { first, labels } = furtherHeaders(table, header, end, headers);
  return { header, first, end, width, headers, labels };
}

function columnEmpty(table: RawTable, at: number, header: number, end: number): boolean {
  for (let i = header + 1; i < Math.min(end, header + 60); i++) if (!isEmptyCell(table[i]?.[at])) return false;
  return true;
}

/** How much a row looks like a header: words of logs, distinct short texts, no values. */
function headerScore(table: RawTable, i: number, end: number, index: WordIndex): number {
  const row = table[i] as readonly RawCell[];
  let filled = 0;
  let texts = 0;
  let words = 0;
  let values = 0;
  const seen: Record<string, boolean> = {};
  let repeated = 0;
  const across = hasPeriods(row);
  for (const cell of row) {
    if (isEmptyCell(cell)) continue;
    filled++;
    if (across && periodStart(cell as RawCell) !== null) continue;
    if (typeof cell === "number" || cell instanceof DayCell || typeof cell === "boolean") {
      values++;
      continue;
    }
    const text = headerText(cell as RawCell);
    if (isValueText(text)) {
      values++;
      continue;
    }
    texts++;
    const header = parseHeader(text);
    if (seen[header.full]) repeated++;
    seen[header.full] = true;
    if (
      index.knows(header.base) ||
      index.knows(header.full) ||
      index.knows(header.bare) ||
      header.alternatives.some((a) => index.knows(a))
    )
      words++;
  }
  if (filled === 0 || texts === 0) return 0;
  if (filled === 1 && widthBelow(table, i, end) > 1) return 0;
  if (values > texts) return 0;
  return words + 0.15 * Math.min(texts - repeated, 12) - 0.7 * values - (i === end - 1 ? 0.2 : 0);
}

/** Filled cells of the fullest of the next rows. */
function widthBelow(table: RawTable, i: number, end: number): number {
  let most = 0;
  for (let k = i + 1; k < Math.min(end, i + 6); k++) {
    let filled = 0;
    for (const cell of table[k] as readonly RawCell[]) if (!isEmptyCell(cell)) filled++;
    if (filled > most) most = filled;
  }
  return most;
}

/** Texts that are values and never headers: numbers, addresses, dates, JSON. */
function isValueText(text: string): boolean {
  if (/^[\d\s.,:/+()€$£%-]+$/.test(text)) return true;
  if (text.indexOf("@") > 0 && text.indexOf(" ") < 0) return true;
  if (text[0] === "{") return true;
  return /^\d{4}-\d\d-\d\d|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|^\d{1,2}[/-][A-Za-z]{3}[/-]\d{2,4}/.test(text);
}

/** Rows below the header that are header too: labels, JSON of import ids, `Response`. */
function furtherHeaders(
  table: RawTable,
  header: number,
  end: number,
  headers: readonly Header[],
): { first: number; labels: string[] } {
  const labels: string[] = headers.map(() => "");
  let first = header + 1;
  for (; first < Math.min(end, header + 3); first++) {
    const row = table[first] as readonly RawCell[];
    let filled = 0;
    let equal = 0;
    let marks = 0;
    let values = 0;
    for (let j = 0; j < headers.length; j++) {
      const cell = row[j] ?? null;
      if (isEmptyCell(cell)) continue;
      filled++;
      if (typeof cell !== "string") {
        values++;
        continue;
      }
      const text = headerText(cell);
      const folded = parseHeader(text);
      if (
        folded.full === (headers[j] as Header).full ||
        folded.full.replace(/ /g, "") === (headers[j] as Header).full.replace(/ /g, "")
      )
        equal++;
      else if (
        /^\{"?ImportId/.test(text) ||
        /^(open-ended )?response$/i.test(text) ||
        /^risposta( aperta)?$/i.test(text)
      )
        marks++;
      else if (isValueText(text)) values++;
    }
    // Equal to the header for the most part, but not a repeat of it: that is left out as a row where it stands.
    const isLabels =
      filled > 0 &&
      values === 0 &&
      equal + marks >= Math.max(2, filled * 0.5) &&
      (equal < filled || filled < headers.filter((h) => h.text !== "").length || marks > 0);
    const isMarks = marks > 0 && values === 0 && marks >= filled * 0.4;
    if (!isLabels && !isMarks) break;
    for (let j = 0; j < headers.length; j++) {
      const text = headerText(row[j] ?? null);
      if (text !== "" && text[0] !== "{" && labels[j] === "") labels[j] = text;
    }
  }
  return { first, labels };
}
