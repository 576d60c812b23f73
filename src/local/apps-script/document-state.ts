import type { LocaleCode } from "../sheets/locales";

export interface MetadataEntry {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: "DOCUMENT" | "PROJECT";
  /** null: it belongs to the spreadsheet. */
  sheetId: string | null;
}

export interface ProtectionEntry {
  readonly id: string;
  readonly sheetId: string;
  /** Absent: the whole sheet. */
  zone?: { left: number; right: number; top: number; bottom: number };
  description: string;
  warningOnly: boolean;
  unprotected: { left: number; right: number; top: number; bottom: number }[];
}

export interface ChartEntry {
  type: string;
  headers: number;
  options: Record<string, unknown>;
  hidden: string;
  transposed: boolean;
}

/** What a Google file holds and the engine does not. Plain JSON: it is saved with the workbook. */
export interface DocumentState {
  name: string;
  locale: LocaleCode;
  timeZone: string;
  nextId: number;
  /** Sheet id -> "row,column" -> note. */
  notes: Record<string, Record<string, string>>;
  metadata: MetadataEntry[];
  protections: ProtectionEntry[];
  charts: Record<string, ChartEntry>;
  /** Engine number format -> the one that was set. */
  formats: [string, string][];
  properties: { document: Record<string, string>; user: Record<string, string>; script: Record<string, string> };
  /** Sheet ids of the engine that are no numbers -> the number the script sees. */
  sheetNumbers: Record<string, number>;
  /** "sheet id,row,column" -> the link as the script wrote it, where the engine can only name its sheet. */
  links?: Record<string, string>;
}

export function newDocumentState(locale: LocaleCode, timeZone: string, name: string): DocumentState {
  return {
    name,
    locale,
    timeZone,
    nextId: 1,
    notes: {},
    metadata: [],
    protections: [],
    charts: {},
    formats: [],
    properties: { document: {}, user: {}, script: {} },
    sheetNumbers: {},
  };
}

/** Where an index goes when lines are put in or taken out; undefined when it is taken out. */
function moved(index: number, type: string, payload: Record<string, unknown>): number | undefined {
  if (type === "ADD_COLUMNS_ROWS") {
    const base = (payload["base"] as number) + (payload["position"] === "after" ? 1 : 0);
    return index >= base ? index + (payload["quantity"] as number) : index;
  }
  const gone = payload["elements"] as readonly number[];
  return gone.includes(index) ? undefined : index - gone.filter((line) => line < index).length;
}

/** Follows a structural command, so that notes and protections stay with their cells. */
export function shiftState(state: DocumentState, type: string, payload: Record<string, unknown>): void {
  const sheetId = payload["sheetId"] as string;
  if (type === "DELETE_SHEET") {
    delete state.notes[sheetId];
    state.metadata = state.metadata.filter((entry) => entry.sheetId !== sheetId);
    state.protections = state.protections.filter((entry) => entry.sheetId !== sheetId);
    return;
  }
  if (type !== "ADD_COLUMNS_ROWS" && type !== "REMOVE_COLUMNS_ROWS") return;
  const rows = payload["dimension"] === "ROW";
  const notes: Record<string, string> = {};
  for (const [place, note] of Object.entries(state.notes[sheetId] ?? {})) {
    const [row, column] = place.split(",").map(Number) as [number, number];
    const line = moved(rows ? row : column, type, payload);
    if (line !== undefined) notes[rows ? `${line},${column}` : `${row},${line}`] = note;
  }
  if (state.notes[sheetId]) state.notes[sheetId] = notes;
  const shift = (zone: { left: number; right: number; top: number; bottom: number }): void => {
    const [low, high] = rows ? (["top", "bottom"] as const) : (["left", "right"] as const);
    zone[low] = moved(zone[low], type, payload) ?? zone[low];
    zone[high] = moved(zone[high], type, payload) ?? Math.max(zone[low], zone[high] - 1);
  };
  for (const entry of state.protections.filter((item) => item.sheetId === sheetId)) {
    if (entry.zone) shift(entry.zone);
    entry.unprotected.forEach(shift);
  }
}
