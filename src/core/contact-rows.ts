import type { Log } from "./logs/log";

/** By contact whether it came in; all of them did where the table has no direction. */
export function inboundContacts(log: Log): Uint8Array {
  return log.memo("inbound contacts", () => {
    if (!log.has("direction")) return new Uint8Array(log.length).fill(1);
    const inbound = log.meanings("direction", "inbound");
    return Uint8Array.from(log.words("direction").codes, (code) => (code >= 0 ? (inbound[code] as number) : 0));
  });
}
