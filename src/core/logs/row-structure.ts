import type { RawCell } from "../inputs";
import { foldHeader } from "../text";
import { isEmptyCell } from "./find-header";
import type { Header } from "./header";

const TOTAL = /^(grand total|sub ?total[ei]?|total[eis]?|somma|sum)\b/;
const EXACT_TOTAL = /^(grand total|sub ?total[ei]?|total[eis]?|totale generale|totale complessivo)$/;

/** Whether the first cell of a row says that it is a total, however many cells are filled. */
export function isTotalLine(cell: RawCell | undefined): boolean {
  return typeof cell === "string" && mayBeTotal(cell) && EXACT_TOTAL.test(foldHeader(cell));
}

/** What a row is that lacks what rows have: nothing, a section or total, the header again; null if a row all the same. */
export function structureOf(
  row: readonly RawCell[],
  headers: readonly Header[],
  width: number,
): "blank" | "section" | "repeated" | null {
  let filled = 0;
  let first = -1;
  for (let j = 0; j < row.length && filled < 2; j++) {
    if (isEmptyCell(row[j])) continue;
    if (filled++ === 0) first = j;
  }
  if (filled === 0) return "blank";
  const cell = row[first];
  if (typeof cell === "string" && mayBeTotal(cell) && TOTAL.test(foldHeader(cell))) return "section";
  if (filled === 1 && width > 2) return "section";
  if (typeof cell !== "string" || cell.length > 80 || !isSameText(cell, headers[first]?.text ?? "")) return null;
  let equal = 0;
  let texts = 0;
  for (let j = 0; j < width && texts < 6; j++) {
    const other = row[j];
    if (isEmptyCell(other)) continue;
    if (typeof other !== "string") return null;
    texts++;
    if (foldHeader(other) === foldHeader((headers[j] as Header).text)) equal++;
  }
  return equal >= Math.max(2, texts * 0.7) ? "repeated" : null;
}

/** Most texts are told from the words of a total by their first two signs. */
function mayBeTotal(cell: string): boolean {
  const first = cell.charCodeAt(0) | 32;
  if (first !== 116 && first !== 115 && first !== 103 && first !== 32) return false;
  const second = cell.charCodeAt(1) | 32;
  if (second !== 111 && second !== 117 && second !== 114 && first !== 32) return false;
  return true;
}

/** Whether a cell says the same as a header whatever the case; most rows differ in the first sign. */
function isSameText(cell: string, header: string): boolean {
  const a = cell.charCodeAt(0);
  const b = header.charCodeAt(0);
  if (a > 32 && a < 128 && b < 128 && (a | 32) !== (b | 32)) return false;
  return cell.trim().toLowerCase() === header.toLowerCase();
}
