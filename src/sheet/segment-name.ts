import { NOT_STATED } from "../core/table-words";
import type { Language } from "../core/text";
import type { SegmentRows } from "./segment-series";

/** What a segment is called on the sheet. */
export function segmentName(s: SegmentRows, language: Language): string {
  if (s.name === null) return capital(NOT_STATED[language]);
  if (s.others > 0) return language === "it" ? `altri (${s.others})` : `others (${s.others})`;
  return s.name;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
