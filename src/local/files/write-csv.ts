import { usedSize } from "../apps-script/sheet";
import type { Host } from "../host";

/** The active sheet as it is shown, in UTF-8 with a mark, with the separator of its locale. */
export function writeCsv(host: Host): Uint8Array {
  const sheetId = host.model.getters.getActiveSheetId();
  const { rows, columns } = usedSize(host.book, sheetId);
  const separator = host.book.locale.formulaArgSeparator;
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, col) => {
      const text = host.book.display({ sheetId, row, col });
      return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    }).join(separator),
  );
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}
