import { requireField } from "../require-field";
import type { Log } from "./log";

/** By contact whether it came in; all of them did where the table has no direction. */
export function inboundContacts(log: Log): Uint8Array {
  return log.memo("inbound contacts", () => {
    if (!log.has("direction")) return new Uint8Array(log.length).fill(1);
    const inbound = log.meanings("direction", "inbound");
    const { codes } = log.words("direction");
    const out = new Uint8Array(log.length);
    for (let i = 0; i < out.length; i++) if ((codes[i] as number) >= 0 && inbound[codes[i] as number] === 1) out[i] = 1;
    return out;
  });
}

/** By contact whether it was with a customer, in or out: calls between colleagues are none. */
export function customerContacts(log: Log): Uint8Array {
  return log.memo("customer contacts", () => {
    if (!log.has("direction")) return new Uint8Array(log.length).fill(1);
    const internal = log.meanings("direction", "internal");
    const { codes } = log.words("direction");
    const out = new Uint8Array(log.length);
    for (let i = 0; i < out.length; i++)
      out[i] = (codes[i] as number) >= 0 && internal[codes[i] as number] === 1 ? 0 : 1;
    return out;
  });
}

/** What a table lacks to tell how long contacts took. */
export function handleTimesLack(log: Log): string | null {
  return log.has("handle_s") || log.has("talk_s") ? null : "talk_s";
}

/** Seconds of handling by contact: talk, hold and wrap-up, else the one time the table gives; NaN where it gives none. */
export function handleTimes(log: Log): Float64Array {
  return log.memo("handle times", () => {
    const fields = ["talk_s", "hold_s", "wrap_s"];
    if (!log.has("handle_s")) requireField(log, "talk_s");
    const parts = fields.map((field) => log.numbers(field));
    const out = log.numbers("handle_s").slice();
    for (let i = 0; i < out.length; i++) {
      let sum = 0;
      let known = false;
      for (const part of parts) {
        const time = part[i] as number;
        if (Number.isNaN(time)) continue;
        sum += time;
        known = true;
      }
      if (known) out[i] = sum;
    }
    return out;
  });
}
