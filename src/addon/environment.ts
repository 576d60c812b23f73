import type { Environment } from "../functions/call";

/** The spreadsheet as the cell boundary sees it; each read is made only when a call needs it. */
export function spreadsheetEnvironment(): Environment {
  return {
    locale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale() ?? "en_US",
    timeZone: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    offsetMinutes,
    now: () => Date.now(),
  };
}

/** Offset of a zone at an instant: `+0530` is 330. Utilities knows every zone that a spreadsheet can have. */
function offsetMinutes(timeZone: string, epoch: number): number {
  const text = Utilities.formatDate(new Date(epoch), timeZone, "Z");
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5));
  return text.charAt(0) === "-" ? -minutes : minutes;
}
