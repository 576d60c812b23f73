import { newDocumentState } from "../apps-script/document-state";
import { type Engine, plainData } from "../engine/engine";
import type { OpenWorkbook } from "../host";
import { currentVersion } from "../samples/sample-workbook";
import { LOCALES, type LocaleCode } from "../sheets/locales";
import { NumberFormats } from "../sheets/number-format";
import { toEngineSheetName } from "../sheets/sheet-name";
import { decodeText } from "./decode-text";
import { FileProblem } from "./file-problem";
import { guessLocale } from "./guess-locale";
import { readCsv } from "./read-csv";
import { readXlsxParts } from "./read-xlsx";
import { sheetOfRows } from "./workbook-of-rows";
import { namedRangesOf, prepareParts, readNotes } from "./xlsx-extras";

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface OpenOptions {
  /** The locale the user asked for; without it the files' own habits decide. */
  readonly locale?: LocaleCode;
  /** For what the files do not tell. */
  readonly fallback: LocaleCode;
  readonly timeZone: string;
  /** Serial of the current day. */
  readonly today: number;
}

/** Cells beyond this make the engine too slow to be of use. */
export const MOST_CELLS_READ = 2_000_000;

/** Opens files as one workbook: the sheets of every .xlsx, and one sheet a .csv. Throws a FileProblem for a file that cannot be read. */
export async function openFiles(
  engine: Engine,
  files: readonly GivenFile[],
  options: OpenOptions,
): Promise<OpenWorkbook> {
  const formats = new NumberFormats((format) => canShow(engine, format));
  const csv: { name: string; rows: string[][] }[] = [];
  const books: Imported[] = [];
  for (const file of files) {
    if (file.bytes.length === 0)
      throw new FileProblem(`${file.name} is empty: export it again.`, `${file.name} è vuoto: esportalo di nuovo.`);
    if (isZip(file.bytes) || isOle(file.bytes) || /\.xlsx?$/i.test(file.name))
      books.push(await importXlsx(engine, file, formats));
    else csv.push({ name: file.name, rows: csvRows(file) });
  }
  const rows = csv.flatMap((one) => one.rows);
  const locale = options.locale ?? (csv.length > 0 ? guessLocale(rows, options.fallback) : options.fallback);
  const state = newDocumentState(locale, options.timeZone, baseName(files[0]?.name ?? "Metriche"));
  const formatIds = new Map<string, number>();
  const names = new Set<string>();
  const csvSheets = csv.map(({ name, rows: own }, index) =>
    sheetOfRows(engine, own, {
      id: `csv${index + 1}`,
      name: freeName(baseName(name), names),
      locale,
      today: options.today,
      formats,
      formatIds,
    }),
  );
  const ownFormats = Object.fromEntries([...formatIds].map(([format, id]) => [id, format]));
  const data = merge(engine, { sheets: csvSheets, formats: ownFormats }, books, names);
  const toCell = (xc: string): { row: number; col: number } => engine.helpers.toCartesian(xc);
  for (const { parts } of books) readNotes(parts, data["sheets"] as Sheet[], state, toCell);
  data["settings"] = { locale: LOCALES[locale] };
  state.formats = [...formats.originals];
  return { data, state };
}

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
const isOle = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
const baseName = (name: string): string => name.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "") || "Sheet1";

function csvRows(file: GivenFile): string[][] {
  const text = decodeText(file.bytes);
  const rows = readCsv(
    text.replace(/^sep=.\r?\n/i, (line) => (line ? "" : line)),
    undefined,
  );
  if (text.trim() === "")
    throw new FileProblem(
      `${file.name} holds no text: export it again.`,
      `${file.name} non contiene testo: esportalo di nuovo.`,
    );
  // A page description may be text to the last byte, and is no table.
  if (text.startsWith("%PDF-"))
    throw new FileProblem(
      `${file.name} is a PDF: export the table as .xlsx or .csv.`,
      `${file.name} è un PDF: esporta la tabella come .xlsx o .csv.`,
    );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text file holds none of them, and that is what is asked.
  if (/[\x00-\x08]/.test(text.slice(0, 4000)))
    throw new FileProblem(
      `${file.name} is neither an .xlsx nor a text file: save it as .xlsx or .csv.`,
      `${file.name} non è un .xlsx né un file di testo: salvalo come .xlsx o .csv.`,
    );
  if (rows.reduce((sum, row) => sum + row.length, 0) > MOST_CELLS_READ) throw tooManyCells(file.name);
  return rows;
}

function tooManyCells(name: string): FileProblem {
  return new FileProblem(
    `${name} has more than ${MOST_CELLS_READ.toLocaleString("en")} cells: keep only the columns you need.`,
    `${name} ha più di ${MOST_CELLS_READ.toLocaleString("it")} celle: tieni solo le colonne che servono.`,
  );
}

interface Imported {
  readonly data: Record<string, unknown>;
  readonly parts: Readonly<Record<string, string>>;
}

async function importXlsx(engine: Engine, file: GivenFile, formats: NumberFormats): Promise<Imported> {
  const parts = await readXlsxParts(file.name, file.bytes);
  const warn = console.warn;
  console.warn = () => {};
  try {
    const model = new engine.Model(prepareParts(parts, formats), { mode: "normal" });
    const data = plainData(model) as Record<string, unknown>;
    data["namedRanges"] = { ...(data["namedRanges"] as object), ...namedRangesOf(parts) };
    return { data, parts };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FileProblem(
      `${file.name} could not be read as a workbook (${why}): save it again as .xlsx.`,
      `${file.name} non si legge come cartella di lavoro (${why}): salvala di nuovo come .xlsx.`,
    );
  } finally {
    console.warn = warn;
  }
}

function freeName(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 90);
  let name = base;
  for (let n = 2; taken.has(toEngineSheetName(name).toLowerCase()); n++) name = `${base} ${n}`;
  taken.add(toEngineSheetName(name).toLowerCase());
  return name;
}

type Sheet = { id: string; name: string } & Record<string, unknown>;

/** One workbook's data of several: numbered styles, formats and borders are renumbered. A lone workbook is taken as it is. */
function merge(
  engine: Engine,
  csv: { sheets: Record<string, unknown>[]; formats: Record<number, string> },
  books: readonly Imported[],
  taken: Set<string>,
): Record<string, unknown> {
  const only = books[0];
  if (only && books.length === 1 && csv.sheets.length === 0) return only.data;
  const merged: Record<string, unknown> = {
    version: currentVersion(engine),
    sheets: [...csv.sheets],
    styles: {},
    formats: { ...csv.formats },
    borders: {},
    namedRanges: {},
  };
  books.forEach(({ data }, index) => {
    const base = (index + 1) * 10_000;
    for (const kind of ["styles", "formats", "borders"])
      Object.assign(merged[kind] as object, renumber(data[kind] as Record<string, unknown>, base));
    Object.assign(merged["namedRanges"] as object, data["namedRanges"]);
    const shift = (zones: unknown): Record<string, number> =>
      Object.fromEntries(
        Object.entries((zones ?? {}) as Record<string, number>).map(([zone, id]) => [zone, id + base]),
      );
    for (const sheet of data["sheets"] as Sheet[])
      (merged["sheets"] as unknown[]).push({
        ...sheet,
        id: `book${index + 1}-${sheet.id}`,
        name: freeName(sheet.name, taken),
        styles: shift(sheet["styles"]),
        formats: shift(sheet["formats"]),
        borders: shift(sheet["borders"]),
      });
  });
  return merged;
}

function renumber(items: Record<string, unknown> | undefined, base: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(items ?? {}).map(([id, item]) => [Number(id) + base, item]));
}

export function canShow(engine: Engine, format: string): boolean {
  try {
    for (const value of [45_000.5, -1.5, 0])
      engine.helpers.formatValue(value, { format, locale: engine.DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}
