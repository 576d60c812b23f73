import type { Recipe } from "../recipe";

/** `duration` runs from the ring, `billsec` from the answer; `channel` is a line, not a channel of contact. */
export const asteriskCdr: Recipe = {
  id: "asterisk-cdr",
  tool: "Asterisk, FreePBX",
  screen: { en: "call detail records", it: "registro delle chiamate (CDR)" },
  log: "contacts",
  path: { en: "Reports > CDR Reports > CSV file", it: "Reports > CDR Reports > file CSV" },
  fingerprint: ["calldate", "src", "dst", "duration", "billsec", "disposition"],
  unique: "uniqueid",
  emit: [
    {
      fields: {
        contact_id: { col: "uniqueid" },
        ts: { col: "calldate" },
        channel: { value: "phone" },
        customer_id: { col: "src" },
        talk_s: { col: "billsec", unit: "seconds" },
        wait_s: {
          minus: [
            { col: "duration", unit: "seconds" },
            { col: "billsec", unit: "seconds" },
          ],
        },
        agent: { col: "dst" },
      },
    },
  ],
  gives: ["HANDLED_RATIO_LOG", "AHT_LOG", "SERVICE_LEVEL_LOG"],
  lacks: {
    en: "Who called whom is not said as inbound or outbound: every call counts as inbound.",
    it: "Non dice se la chiamata è in entrata o in uscita: tutte contano come in entrata.",
  },
};
