import { dayOf } from "../core/period";
import type { Language } from "../core/text";
import type { TableFound } from "../sheet/rpc";
import { findTables } from "./find-tables";
import { freeName } from "./free-name";
import type { OpenFile } from "./open-file";

/** Months of the sample. */
const MONTHS = 24;

const WORDS = {
  en: {
    sheet: "Sample data",
    title: "Made-up data of a service company",
    headers: ["Month", "Customers at start", "New customers", "Customers lost", "Revenue", "Sales and marketing spend"],
  },
  it: {
    sheet: "Dati di esempio",
    title: "Dati inventati di un'azienda di servizi",
    headers: [
      "Mese",
      "Clienti a inizio mese",
      "Nuovi clienti",
      "Clienti persi",
      "Ricavi",
      "Spesa commerciale e marketing",
    ],
  },
} as const;

/** Adds a sheet with the monthly totals of a company that does not exist, two closed years long, and says so on it. */
export function addSample(file: OpenFile, language: Language): TableFound {
  const { sheet: wished, title, headers } = WORDS[language];
  const { spreadsheet } = file;
  const sheet = spreadsheet.insertSheet(freeName(file, wished), spreadsheet.getSheets().length);
  const rows = months(file);
  sheet.getRange(1, 1, 1, 1).setValue(title);
  const table = sheet.getRange(3, 1, rows.length + 1, headers.length);
  table.setNumberFormats([
    headers.map(() => "@"),
    ...rows.map(() => ["mmm yyyy", "#,##0", "#,##0", "#,##0", "#,##0", "#,##0"]),
  ]);
  table.setValues([[...headers], ...rows]);
  sheet.getRange(3, 1, 1, headers.length).setFontWeight("bold");
  sheet.setColumnWidths(1, headers.length, 160);
  const others = spreadsheet.getSheets().map((s) => s.getSheetId());
  const found = findTables(
    file,
    others.filter((id) => id !== sheet.getSheetId()),
  )[0];
  return found as TableFound;
}

/** Growth with a summer dip and a winter push, whole numbers, the customers of one month led on to the next. */
function months(file: OpenFile): (number | Date)[][] {
  const now = new Date((Math.floor(file.now) - 25569) * 864e5);
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
  const rows: (number | Date)[][] = [];
  let customers = 412;
  for (let k = 0; k < MONTHS; k++) {
    const first = dayOf(year, month - MONTHS + k, 1);
    const season = Math.sin((k / 12) * 2 * Math.PI);
    const won = 21 + Math.round(6 * season) + (k % 5);
    const lost = 11 + ((k * 7) % 6) - (k > 15 ? 2 : 0);
    const revenue = Math.round(customers * (58 + k / 3) + 900 * season);
    const spend = 6100 + 240 * (k % 4) + Math.round(700 * season);
    rows.push([new Date(file.context.zone.toEpoch(first)), customers, won, lost, revenue, spend]);
    customers += won - lost;
  }
  return rows;
}
