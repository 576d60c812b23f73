import type { HandExport } from "./hand-export";

/** Exports that met a gap: each was read wrongly or refused once. */
export const GAPS: readonly HandExport[] = [
  {
    name: "braintree",
    log: "payments",
    locale: "en_US",
    text: `
Transaction ID|Subscription ID|Transaction Type|Transaction Status|Escrow Status|Created Datetime|Created Timezone|Settlement Date|Disbursement Date|Merchant Account|Amount Authorized|Amount Submitted For Settlement|Service Fee|Tax Amount|Order ID|Refunded Transaction ID|Payment Instrument Type|Card Type|Customer ID|Customer Email
a1b2c3||sale|settled||05/02/2025 10:11:12|CDT|05/03/2025|05/04/2025|acme_eur|100.00|100.00|||O1||Credit Card|Visa|c1|a@x.com
a1b2c4||sale|settled||05/13/2025 10:11:12|CDT|05/14/2025|05/15/2025|acme_eur|50.00|50.00|||O2||Credit Card|Visa|c2|b@x.com
a1b2c5||credit|settled||05/15/2025 10:11:12|CDT|05/16/2025|05/17/2025|acme_eur|20.00|20.00|||O1|a1b2c3|Credit Card|Visa|c1|a@x.com
a1b2c6||sale|voided||05/16/2025 10:11:12|CDT|||acme_eur|70.00||||O3||Credit Card|Visa|c3|c@x.com
a1b2c7||sale|processor_declined||05/17/2025 10:11:12|CDT|||acme_eur|80.00||||O4||Credit Card|Visa|c3|c@x.com
a1b2c8||sale|gateway_rejected||05/18/2025 10:11:12|CDT|||acme_eur|90.00||||O5||Credit Card|Visa|c4|d@x.com
a1b2c9||sale|submitted_for_settlement||05/19/2025 10:11:12|CDT|||acme_eur|30.00|30.00|||O6||Credit Card|Visa|c4|d@x.com
a1b2d0||sale|settling||05/20/2025 10:11:12|CDT|||acme_eur|10.00|10.00|||O7||Credit Card|Visa|c4|d@x.com`,
    truth: [
      ["REVENUE", "2025-05", 100 + 50 - 20 + 30 + 10],
      ["ACTIVE_CUSTOMERS", "2025-05", 3],
    ],
  },
  {
    name: "csat-percent",
    log: "survey",
    locale: "en_US",
    text: `
Response ID|Date|Customer email|CSAT
r1|2025-05-01|a@x.com|0.8
r2|2025-05-02|b@x.com|1
r3|2025-05-03|c@x.com|0.6
r4|2025-05-04|d@x.com|0.4`,
    truth: [["CSAT_LOG", "2025-05", "CSAT ("]],
  },
  {
    name: "csat-percent-text",
    log: "survey",
    locale: "en_US",
    text: `
Response ID|Date|Customer email|CSAT
r1|2025-05-01|a@x.com|80%
r2|2025-05-02|b@x.com|100%
r3|2025-05-03|c@x.com|60%
r4|2025-05-04|d@x.com|40%`,
    truth: [["CSAT_LOG", "2025-05", "CSAT ("]],
  },
  {
    name: "margin-percent",
    log: "payments",
    locale: "it_IT",
    text: `
Numero ordine|Data|Cliente|Totale|Margine %
1|01/05/2025|Rossi|100,00|0,30
2|02/05/2025|Bianchi|200,00|0,25
3|23/05/2025|Verdi|300,00|0,20`,
    truth: [["REVENUE", "2025-05", 600]],
  },
  {
    name: "bank-drcr",
    log: "cash",
    locale: "en_US",
    text: `
Txn Date|Value Date|Description|Ref No.|Amount|Balance
01/05/2025|01/05/2025|UPI/ACME|123|500.00 CR|1,500.00 CR
03/05/2025|03/05/2025|RENT|124|5.00 DR|1,495.00 CR
14/05/2025|14/05/2025|SALARY|125|1,200.00 DR|295.00 CR
20/05/2025|20/05/2025|ACME|126|2,000.00 Cr|2,295.00 Cr`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 500 - 5 - 1200 + 2000]],
  },
  {
    name: "bank-drcr-it",
    log: "cash",
    locale: "it_IT",
    text: `
Data|Descrizione|Importo|Saldo
01/05/2025|Bonifico|500,00 CR|1.500,00 CR
03/05/2025|Affitto|12,00 DR|1.488,00 CR
24/05/2025|Stipendi|1.200,00 DR|288,00 CR`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 500 - 12 - 1200]],
  },
  {
    name: "paddle-paused",
    log: "subs",
    locale: "en_US",
    text: `
Subscription ID|Status|Customer ID|Customer Email|Product Name|Billing cycle|Currency|Unit price|Quantity|Started at|First billed at|Next billed at|Canceled at|Paused at
sub_1|active|ctm_1|a@x.com|Pro|1 month|EUR|50.00|1|2025-01-03T10:00:00Z|2025-01-03T10:00:00Z|2025-07-03T10:00:00Z||
sub_2|active|ctm_2|b@x.com|Pro|1 year|EUR|600.00|2|2025-02-03T10:00:00Z|2025-02-03T10:00:00Z|2026-02-03T10:00:00Z||
sub_3|paused|ctm_3|c@x.com|Pro|1 month|EUR|70.00|1|2025-01-13T10:00:00Z|2025-01-13T10:00:00Z|||2025-04-13T10:00:00Z
sub_4|canceled|ctm_4|d@x.com|Pro|1 month|EUR|20.00|1|2025-01-13T10:00:00Z|2025-01-13T10:00:00Z||2025-05-13T10:00:00Z|
sub_5|trialing|ctm_5|e@x.com|Pro|1 month|EUR|20.00|1|2025-06-13T10:00:00Z|||
sub_6|past_due|ctm_6|f@x.com|Pro|1 month|EUR|30.00|1|2025-03-13T10:00:00Z|2025-03-13T10:00:00Z|||`,
    truth: [
      ["MRR", "2025-07-01", 50 + 1200 / 12 + 30],
      ["MRR", "2025-04-01", 50 + 100 + 70 + 20 + 30],
    ],
  },
  {
    name: "gym-tessera",
    log: "subs",
    locale: "it_IT",
    text: `
Tessera|Cognome|Nome|Tipo abbonamento|Quota mensile|Data inizio|Data fine|Stato
1001|Rossi|Mario|Mensile|45,00|03/01/2025||Attivo
1002|Rossi|Anna|Mensile|45,00|13/01/2025|12/04/2025|Scaduto
1003|Bianchi|Luca|Annuale|35,00|01/02/2025||Attivo
1004|Verdi|Ugo|Mensile|45,00|20/03/2025||Sospeso
1005|Neri|Eva|Mensile|45,00|25/03/2025||Attivo`,
    truth: [
      ["MRR", "2025-06-01", 45 + 35 + 45],
      ["MRR", "2025-04-01", 45 + 45 + 35 + 45],
      ["ACTIVE_CUSTOMERS", "2025-06", 3],
    ],
  },
  {
    name: "gym-names",
    log: "subs",
    locale: "it_IT",
    text: `
Cognome|Nome|Telefono|Abbonamento|Importo|Periodicità|Iscrizione|Scadenza
Rossi|Mario|3331112223|Open|45,00|mensile|03/01/2025|03/06/2025
Rossi|Anna|3331112224|Open|480,00|annuale|13/01/2025|13/01/2026
Bianchi|Luca|3331112225|Corsi|120,00|trimestrale|01/02/2025|01/05/2025
Verdi|Ugo|3331112226|Open|45,00|mensile|20/03/2025|20/07/2025`,
    truth: [
      ["MRR", "2025-04-01", 45 + 40 + 40 + 45],
      ["ACTIVE_CUSTOMERS", "2025-04-01", 4],
    ],
  },
];
