import { requireField } from "../require-field";
import { foldHeader, foldWord } from "../text";
import type { Log, WordColumn } from "./log";

/** Headers of a column that says what kind of ticket it is. */
const TYPE =
  /^((ticket|case|issue|request|conversation) )?(type|category|kind)$|^(tipo|tipologia|categoria)( (di )?(ticket|caso|richiesta|segnalazione))?$/;
const COMPLAINT = /^(complaints?|reclam[oi])$/;

/** A column of kinds of ticket one of which is a complaint. */
function typeColumn(log: Log): WordColumn | null {
  for (const header of log.source.headers) {
    if (!TYPE.test(foldHeader(header))) continue;
    const column = log.header(header);
    if (column?.values.some((value) => COMPLAINT.test(foldWord(value)))) return column;
  }
  return null;
}

/** Whether the table calls itself a register of complaints: one of its headers does. */
function isRegister(log: Log): boolean {
  return log.source.headers.some((header) => /complain|reclam/.test(foldWord(header)));
}

/** What a table lacks to tell which tickets are complaints. */
export function complaintsLack(log: Log): string | null {
  return log.has("is_complaint") || typeColumn(log) || isRegister(log) ? null : "is_complaint";
}

/**
 * By ticket whether it is a complaint: by its own column, else by the kind of ticket. A table without either
 * is a register of complaints, all of them, if one of its headers says so; else it is refused, for not
 * every ticket is a complaint.
 */
export function complaintRows(log: Log): Uint8Array {
  return log.memo("complaints", () => {
    const out = new Uint8Array(log.length);
    if (log.has("is_complaint")) {
      const flags = log.flags("is_complaint");
      for (let i = 0; i < out.length; i++) if (flags[i] === 1) out[i] = 1;
      return out;
    }
    const type = typeColumn(log);
    if (type) {
      const complaint = type.values.map((value) => COMPLAINT.test(foldWord(value)));
      for (let i = 0; i < out.length; i++)
        if ((type.codes[i] as number) >= 0 && complaint[type.codes[i] as number]) out[i] = 1;
      return out;
    }
    if (!isRegister(log)) requireField(log, "is_complaint");
    return out.fill(1);
  });
}
