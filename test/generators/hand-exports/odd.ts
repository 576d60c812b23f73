import type { HandExport } from "./hand-export";

/** Tables with something odd: DATA_CHECK must name it with how many rows and the first cell. */
export const ODD: readonly HandExport[] = [
  {
    name: "unlisted-status",
    log: "payments",
    locale: "en_US",
    text: `
Order ID|Date|Email|Total|Status
1|2025-05-02|a@x.com|10.00|paid
2|2025-05-03|b@x.com|20.00|awaiting pickup of parcel
3|2025-05-13|c@x.com|30.00|paid
4|2025-05-14|d@x.com|40.00|awaiting pickup of parcel`,
    truth: [["REVENUE", "2025-05", 40]],
    check: { "status word not known": 2 },
  },
  {
    name: "second-currency",
    log: "payments",
    locale: "en_US",
    text: `
Order ID|Date|Email|Total|Currency|Status
1|2025-05-02|a@x.com|10.00|EUR|paid
2|2025-05-03|b@x.com|20.00|USD|paid
3|2025-05-13|c@x.com|30.00|EUR|paid`,
    truth: [
      ["REVENUE", "2025-05", "EUR"],
      ["REVENUE", "2025-05", "", "Currency", "EUR", 40],
    ],
    check: { "more than one currency (EUR, USD)": 1 },
  },
  {
    name: "signs-of-two-currencies",
    log: "payments",
    locale: "en_US",
    text: `
Order ID|Date|Email|Total|Status
1|2025-05-02|a@x.com|€10.00|paid
2|2025-05-03|b@x.com|$20.00|paid
3|2025-05-13|c@x.com|€30.00|paid`,
    truth: [["REVENUE", "2025-05", "EUR"]],
    check: { "more than one currency (EUR, USD)": 1 },
  },
  {
    name: "key-with-two-amounts",
    log: "payments",
    locale: "en_US",
    text: `
Transaction ID|Date|Email|Amount|Status
T1|2025-05-02|a@x.com|10.00|paid
T2|2025-05-03|b@x.com|20.00|paid
T2|2025-05-13|b@x.com|25.00|paid
T3|2025-05-14|c@x.com|30.00|paid
T3|2025-05-14|c@x.com|30.00|paid`,
    truth: [["REVENUE", "2025-05", 10 + 20 + 25 + 30]],
    check: { "one id on rows that differ": 2, "duplicate id, the last row stands": 1 },
  },
  {
    name: "end-in-the-future",
    log: "subs",
    locale: "en_US",
    text: `
Customer ID|Start|End|MRR
c1|2025-01-02||10.00
c2|2025-02-03|2026-12-31|20.00
c3|2025-03-13|2025-04-10|30.00`,
    truth: [["MRR", "2025-06-01", 30]],
    check: { "end after everything else in the file": 1 },
  },
  {
    name: "amounts-by-halves",
    log: "payments",
    locale: "en_US",
    text: `
Transaction ID|Date|Email|Amount|Status
T1|2025-05-02|a@x.com|10.00|paid
T2|2025-05-03|b@x.com|see contract|paid
T3|2025-05-13|c@x.com|20.00|paid
T4|2025-05-14|d@x.com|on request|paid
T5|2025-05-15|e@x.com|30.00|paid`,
    truth: [["REVENUE", "2025-05", 60]],
    check: { "amount cannot be read": 2 },
  },
  {
    name: "dates-by-halves",
    log: "tickets",
    locale: "en_US",
    text: `
Ticket ID|Created|Solved at|Status
1|2025-05-02 10:00|2025-05-02 12:00|solved
2|2025-05-03 10:00|next week|open
3|last Monday|2025-05-13 12:00|solved
4|2025-05-14 10:00|2025-05-14 14:00|solved`,
    truth: [["RESOLUTION_TIME", "2025-05", 3]],
    check: { "created cannot be read": 1, "resolved cannot be read": 1 },
  },
  {
    name: "two-equal-columns",
    log: "payments",
    locale: "en_US",
    text: `
Date|Date|Customer|Amount|Amount
01/05/2025|31/05/2025|Rossi|100.00|122.00
02/05/2025|30/06/2025|Bianchi|200.00|244.00
13/05/2025|30/06/2025|Verdi|300.00|366.00`,
    // Of equal headers the first counts.
    truth: [["REVENUE", "2025-05", 600]],
    check: { "another column could be the date": 3, "another column could be the amount": 3 },
  },
  {
    name: "invoiced-and-collected",
    log: "payments",
    locale: "it_IT",
    text: `
Data fattura|Data incasso|Cliente|Importo fattura|Importo incassato
01/05/2025|31/05/2025|Rossi|122,00|122,00
02/05/2025|10/06/2025|Bianchi|244,00|100,00
13/05/2025|30/06/2025|Verdi|366,00|366,00`,
    // What came in, on the day it came in.
    truth: [
      ["REVENUE", "2025-05", 122],
      ["REVENUE", "2025-06", 100 + 366],
    ],
    check: { "another column could be the date": 3 },
  },
  {
    name: "kinds-nobody-knows",
    log: "payments",
    locale: "it_IT",
    text: `
Numero|Data|Cliente|Tipo documento|Totale
1|02/05/2025|Rossi|XZ1|100,00
2|13/05/2025|Bianchi|XZ2|50,00
3|14/05/2025|Verdi|XZ1|70,00`,
    truth: [["REVENUE", "2025-05", 220]],
    check: { "kind of transaction not known": 3 },
  },
  {
    name: "no-direction",
    log: "contacts",
    locale: "en_US",
    text: `
Call ID|Start time|Queue|Agent|Answered|Wait time|Talk time
1|2025-05-02 10:00:00|Sales|Al|yes|00:00:10|00:02:00
2|2025-05-13 10:00:00|Sales||no|00:00:40|00:00:00`,
    truth: [["HANDLED_RATIO_LOG", "2025-05", 1 / 2]],
    check: { "no column says the direction": 2 },
  },
  {
    name: "thousands-of-the-table",
    textOnly: true,
    log: "payments",
    locale: "it_IT",
    text: `
Numero ordine|Data|Cliente|Totale|Spedizione
1|02/05/2025|Rossi|1.200|7,50
2|13/05/2025|Bianchi|80|7,50`,
    // The other column writes decimal commas: the point parts thousands.
    truth: [["REVENUE", "2025-05", 1200 + 80]],
  },
];
