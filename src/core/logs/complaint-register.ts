import { requireField } from "../require-field";
import { foldWord } from "../text";
import type { Log } from "./log";

/**
 * By ticket whether it is a complaint. A table without that column is a register of complaints, all of
 * them, if one of its headers says so; else it is refused, for not every ticket is a complaint.
 */
export function complaintRows(log: Log): Uint8Array {
  return log.memo("complaints", () => {
    if (log.has("is_complaint")) return Uint8Array.from(log.flags("is_complaint"), (flag) => (flag === 1 ? 1 : 0));
    const isRegister = log.source.headers.some((header) => /complain|reclam/.test(foldWord(header)));
    if (!isRegister) requireField(log, "is_complaint");
    return new Uint8Array(log.length).fill(1);
  });
}
