import type { HandExport } from "./hand-export";

/** Subscriptions, members, contracts; banks; advertising; leads; surveys. */
export const MONEY: readonly HandExport[] = [
  {
    name: "chargebee-subscriptions-list",
    log: "subs",
    locale: "en_US",
    text: `
Subscription Id|Customer Id|Customer Email|Item Price Id|Quantity|Unit Price|Billing Period|Billing Period Unit|Status|Started At|Trial Start|Trial End|Current Term Start|Current Term End|Next Billing At|Created At|Activated At|Cancelled At|Cancel Reason|MRR|Currency
s1|c1|a@x.com|pro-EUR-Monthly|1|50.00|1|month|Active|03-Jan-2025 10:00|||03-Jun-2025 10:00|03-Jul-2025 10:00|03-Jul-2025 10:00|03-Jan-2025 10:00|03-Jan-2025 10:00|||50.00|EUR
s2|c2|b@x.com|pro-EUR-Yearly|1|1200.00|1|year|Active|13-Feb-2025 10:00|||13-Feb-2025 10:00|13-Feb-2026 10:00|13-Feb-2026 10:00|13-Feb-2025 10:00|13-Feb-2025 10:00|||100.00|EUR
s3|c3|c@x.com|pro-EUR-Monthly|1|50.00|1|month|Cancelled|10-Jan-2025 10:00|||||||10-Jan-2025 10:00|10-Apr-2025 10:00|No longer needed|0.00|EUR
s4|c4|d@x.com|pro-EUR-Monthly|1|50.00|1|month|Non Renewing|15-Mar-2025 10:00|||15-Jun-2025 10:00|15-Jul-2025 10:00||15-Mar-2025 10:00|15-Mar-2025 10:00|15-Jul-2025 10:00||50.00|EUR
s5|c5|e@x.com|pro-EUR-Monthly|1|50.00|1|month|In Trial|20-Jun-2025 10:00|20-Jun-2025 10:00|20-Jul-2025 10:00||||20-Jun-2025 10:00||||0.00|EUR
s6|c6|f@x.com|pro-EUR-Monthly|1|50.00|1|month|Future|20-Aug-2025 10:00||||||20-Aug-2025 10:00||||0.00|EUR`,
    // The cancelled one has an MRR of zero today; its interval says 50.
    truth: [
      ["MRR", "2025-07-01", 50 + 100 + 50],
      ["MRR", "2025-04-01", 50 + 100 + 50 + 50],
      ["CHURN_RATE_LOG", "2025-04", 1 / 4],
    ],
  },
  {
    name: "recurly-subscriptions-list",
    log: "subs",
    locale: "en_US",
    text: `
subscription_uuid|account_code|email|plan_code|plan_name|state|unit_amount|currency|quantity|activated_at|canceled_at|expires_at|current_period_started_at|current_period_ends_at|trial_started_at|trial_ends_at|plan_interval_length|plan_interval_unit
u1|a1|a@x.com|basic|Basic|active|20.00|USD|3|2025-01-05 10:00:00 UTC|||2025-06-05 10:00:00 UTC|2025-07-05 10:00:00 UTC|||1|months
u2|a2|b@x.com|pro|Pro|active|240.00|USD|1|2025-02-05 10:00:00 UTC|||2025-02-05 10:00:00 UTC|2026-02-05 10:00:00 UTC|||12|months
u3|a3|c@x.com|basic|Basic|canceled|20.00|USD|1|2025-02-15 10:00:00 UTC|2025-06-20 10:00:00 UTC|2025-07-15 10:00:00 UTC|2025-06-15 10:00:00 UTC|2025-07-15 10:00:00 UTC|||1|months
u4|a4|d@x.com|basic|Basic|expired|20.00|USD|1|2025-01-15 10:00:00 UTC|2025-04-01 10:00:00 UTC|2025-04-15 10:00:00 UTC|||||1|months`,
    // Canceled in Recurly runs until it expires.
    truth: [
      ["MRR", "2025-07-01", 60 + 20 + 20],
      ["MRR", "2025-04-10", 60 + 20 + 20 + 20],
    ],
  },
  {
    name: "woocommerce-subscriptions",
    log: "subs",
    locale: "en_US",
    text: `
subscription_id|subscription_status|customer_id|start_date|trial_end_date|next_payment_date|last_payment_date|cancelled_date|end_date|billing_period|billing_interval|order_total|order_currency|billing_email
501|wc-active|11|2025-01-05 10:00:00|0|2025-07-05 10:00:00|2025-06-05 10:00:00|0|0|month|1|30.00|EUR|a@x.com
502|wc-on-hold|12|2025-02-05 10:00:00|0|0|2025-05-05 10:00:00|0|0|month|1|30.00|EUR|b@x.com
503|wc-cancelled|13|2025-01-15 10:00:00|0|0|2025-03-15 10:00:00|2025-04-01 10:00:00|2025-04-15 10:00:00|month|1|30.00|EUR|c@x.com
504|wc-active|14|2025-03-13 10:00:00|0|2026-03-13 10:00:00|2025-03-13 10:00:00|0|0|year|1|360.00|EUR|d@x.com
505|wc-pending-cancel|15|2025-03-13 10:00:00|0|0|2025-06-13 10:00:00|2025-06-20 10:00:00|2025-07-13 10:00:00|month|3|90.00|EUR|e@x.com
506|wc-pending|16|2025-06-13 10:00:00|0|0|0|0|0|month|1|30.00|EUR|f@x.com`,
    truth: [
      ["MRR", "2025-07-01", 30 + 30 + 30 + 30],
      ["MRR", "2025-04-10", 30 + 30 + 30 + 30 + 30],
    ],
  },
  {
    name: "manutenzione-it",
    log: "subs",
    locale: "it_IT",
    text: `
Contratti di manutenzione - aggiornato al 30/06/2025||||||||
N. contratto|Cliente|Impianto|Canone annuo|Periodicità fatturazione|Data inizio|Data fine|Rinnovo tacito|Stato
M-001|Condominio Rosa|Caldaia|€ 1.200,00|Trimestrale|01/01/2024||Sì|Attivo
M-002|Bar Sport|Clima|€ 600,00|Annuale|15/03/2025||Sì|Attivo
M-003|Alfa Srl|Ascensore|€ 2.400,00|Semestrale|01/02/2023|31/03/2025|No|Disdetto
M-004|Beta Spa|Caldaia|€ 360,00|Annuale|10/05/2025|09/05/2026|No|Attivo
Totale||||||||`,
    // A yearly fee is a twelfth a month, however it is invoiced.
    truth: [
      ["MRR", "2025-07-01", 100 + 50 + 30],
      ["MRR", "2025-03-20", 100 + 50 + 200],
      ["ACTIVE_CUSTOMERS", "2025-06", 3],
    ],
  },
  {
    name: "palestra-it",
    log: "subs",
    locale: "it_IT",
    text: `
Nr. tessera|Cognome e nome|Cellulare|Email|Tipo abbonamento|Data iscrizione|Scadenza abbonamento|Prezzo|Durata (mesi)
1|Rossi Mario|3331112223|m@x.it|Trimestrale Open|03/01/2025|03/04/2025|150,00|3
2|Bianchi Anna|3331112224|a@x.it|Annuale Open|13/01/2025|13/01/2026|480,00|12
1|Rossi Mario|3331112223|m@x.it|Trimestrale Open|03/04/2025|03/07/2025|150,00|3
3|Verdi Ugo|3331112225|u@x.it|Mensile Corsi|20/05/2025|20/06/2025|45,00|1`,
    truth: [
      ["MRR", "2025-06-01", 40 + 50 + 45],
      ["ACTIVE_CUSTOMERS", "2025-06", 2],
      ["MRR", "2025-07-01", 40 + 50],
    ],
  },
  {
    name: "saas-list-hand",
    log: "subs",
    locale: "it_IT",
    text: `
Cliente|Piano|Canone mensile|Dal|Al|Note
Alfa Srl|Base|€ 49,50|gen-25||
Beta Spa|Pro|€ 1.200|15 feb 2025||
Gamma|Base|€ 50|1 gennaio 2025|30 aprile 2025|passato a concorrente`,
    truth: [
      ["MRR", "2025-06-01", 49.5 + 1200],
      ["MRR", "2025-04-01", 49.5 + 1200 + 50],
    ],
  },
  {
    name: "profitwell-customers",
    log: "subs",
    locale: "en_US",
    text: `
Customer ID|Name|Email|MRR|Status|Plan|Activated on|Churned on|LTV
c1|Ann|a@x.com|$50.00|active|Pro|Jan 5, 2025||$300.00
c2|Bob|b@x.com|$1,250.00|active|Ent|Feb 15, 2025||$5,000.00
c3|Cat|c@x.com|$0.00|churned|Pro|Jan 15, 2025|Apr 20, 2025|$150.00`,
    // What the churned customer paid is not in the file: DATA_CHECK names it.
    truth: [["MRR", "2025-07-01", 1300]],
    check: { "ended, with an MRR of zero": 1 },
  },
  {
    name: "unicredit-movimenti",
    log: "cash",
    locale: "it_IT",
    text: `
Elenco movimenti conto 12345|||
Periodo dal 01/05/2025 al 31/05/2025|||
|||
Data Registrazione|Data valuta|Descrizione|Importo (EUR)
30.05.2025|30.05.2025|DISPOSIZIONE DI BONIFICO FORNITORE|-1.234,56
15.05.2025|15.05.2025|BONIFICO A VOSTRO FAVORE ACME|2.500,00
02.05.2025|02.05.2025|COMMISSIONI|-5,20`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 2500 - 1234.56 - 5.2]],
  },
  {
    name: "fineco-movimenti",
    log: "cash",
    locale: "it_IT",
    text: `
Conto Corrente: 1234567||||||
Intestazione Conto Corrente: Acme Srl||||||
Periodo Dal: 01/05/2025 Al: 31/05/2025||||||
||||||
Data|Entrate|Uscite|Descrizione|Descrizione_Completa|Stato|Moneymap
30/05/2025||-1234,56|Bonifico SEPA|Bonifico a fornitore|Contabilizzato|Altro
15/05/2025|2500||Bonifico|Bonifico da Acme|Contabilizzato|Entrate
31/05/2025||-20|Carta|Pagamento POS|Autorizzato|Altro
02/05/2025||-5,2|Commissioni|Commissioni|Contabilizzato|Banca`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 2500 - 1234.56 - 5.2]],
  },
  {
    name: "bper-movimenti",
    log: "cash",
    locale: "it_IT",
    text: `
Data operazione|Data valuta|Descrizione|Uscite|Entrate|Saldo
02/05/2025|02/05/2025|SALDO INIZIALE|||1.000,00
05/05/2025|05/05/2025|PAGAMENTO POS|120,50||879,50
15/05/2025|16/05/2025|BONIFICO|| 2.500,00|3.379,50
28/05/2025|28/05/2025|STIPENDI|1.800,00||1.579,50`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 2500 - 120.5 - 1800]],
  },
  {
    name: "n26-transactions",
    log: "cash",
    locale: "en_US",
    text: `
Booking Date|Value Date|Partner Name|Partner Iban|Type|Payment Reference|Account Name|Amount (EUR)|Original Amount|Original Currency|Exchange Rate
2025-05-02|2025-05-02|Acme|IT60X|Credit Transfer|Invoice 1|Main|1500.0|||
2025-05-13|2025-05-13|Amazon||Presentment||Main|-45.9|-50.0|USD|0.918
2025-05-20|2025-05-21|Landlord|IT61X|Debit Transfer|Rent|Main|-700.0|||`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 45.9 - 700]],
  },
  {
    name: "wise-statement",
    log: "cash",
    locale: "it_IT",
    text: `
TransferWise ID|Date|Date Time|Amount|Currency|Description|Payment Reference|Running Balance|Exchange From|Exchange To|Exchange Rate|Payer Name|Payee Name|Payee Account Number|Merchant|Total fees|Exchange To Amount|Transaction Type|Transaction Details Type
TRANSFER-1|13-05-2025|13-05-2025 10:11:12.123|1500.00|EUR|Received money from Acme|INV1|2500.00||||Acme||||0.00||CREDIT|DEPOSIT
CARD-2|20-05-2025|20-05-2025 10:11:12.123|-45.90|EUR|Card transaction||2454.10||||||| Amazon|0.00||DEBIT|CARD
TRANSFER-3|02-05-2025|02-05-2025 10:11:12.123|-700.00|EUR|Sent money to Landlord|Rent|1000.00|||||Landlord|IT61||0.50||DEBIT|TRANSFER`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 45.9 - 700]],
  },
  {
    name: "qonto-transactions",
    log: "cash",
    locale: "it_IT",
    text: `
Status|Settlement date (UTC)|Operation date (UTC)|Operation date (local)|Amount|Currency|Amount incl. VAT|Total amount (incl. VAT) (local)|Local currency|Payment method|Counterparty name|Type|Category|Account name|Debit|Credit|Reference|Note|Transaction ID
settled|2025-05-02|2025-05-02 08:00:00|2025-05-02 10:00:00|1500.00|EUR|1500.00|1500.00|EUR|transfer|Acme|Credit|Sales|Main||1500.00|INV1||t1
settled|2025-05-14|2025-05-13 08:00:00|2025-05-13 10:00:00|-45.90|EUR|-45.90|-45.90|EUR|card|Amazon|Debit|Office|Main|45.90||||t2
declined||2025-05-20 08:00:00|2025-05-20 10:00:00|-700.00|EUR|-700.00|-700.00|EUR|card|Shop|Debit|Office|Main|700.00||||t3
pending||2025-05-30 08:00:00|2025-05-30 10:00:00|-10.00|EUR|-10.00|-10.00|EUR|card|Shop|Debit|Office|Main|10.00||||t4`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 45.9]],
  },
  {
    name: "google-ads-report",
    log: "spend",
    locale: "en_US",
    text: `
Campaign performance||||||||
May 1, 2025 - May 31, 2025||||||||
Campaign status|Campaign|Budget|Currency code|Day|Clicks|Impr.|CTR|Cost
Enabled|Brand|50.00|EUR|2025-05-02|10|1,000|1.00%|12.50
Enabled|Generic|50.00|EUR|2025-05-02|20|3,000|0.67%|1,012.50
Paused|Old|10.00|EUR|2025-05-13|0|0| --|0.00
Total: Campaigns| --|110.00| --| --|30|4,000|0.75%|1,025.00
Total: Account| --|110.00| --| --|30|4,000|0.75%|1,025.00`,
    truth: [["SPEND", "2025-05", 12.5 + 1012.5]],
  },
  {
    name: "linkedin-ads-report",
    log: "spend",
    locale: "en_US",
    text: `
Campaign Performance Report (in UTC)|||||||||
Report Start: May 1, 2025, 12:00 AM|||||||||
Report End: May 31, 2025, 11:59 PM|||||||||
Date Generated: June 1, 2025, 8:00 AM|||||||||
|||||||||
Start Date (in UTC)|Account Name|Currency|Campaign Group Name|Campaign Name|Campaign Status|Total Spent|Impressions|Clicks|Average CPC
05/02/2025|Acc|EUR|G|Brand|Active|25.40|1000|10|2.54
05/13/2025|Acc|EUR|G|Brand|Active|30.10|1200|12|2.51
05/14/2025|Acc|EUR|G|Lead gen|Paused|0.00|0|0|0.00`,
    truth: [["SPEND", "2025-05", 25.4 + 30.1]],
  },
  {
    name: "microsoft-ads-report",
    log: "spend",
    locale: "it_IT",
    text: `
Report Name: Campaign||||||
Report Time: 5/1/2025,5/31/2025||||||
Time Zone: Rome||||||
Last Completed Available Day: 6/1/2025||||||
||||||
TimePeriod|AccountName|CampaignName|Impressions|Clicks|Spend|CurrencyCode
2025-05-02|Acc|Brand|1000|10|25.40|EUR
2025-05-13|Acc|Brand|1200|12|1030.10|EUR
©2025 Microsoft Corporation. All rights reserved.||||||`,
    truth: [["SPEND", "2025-05", 25.4 + 1030.1]],
  },
  {
    name: "spese-marketing-it",
    log: "spend",
    locale: "it_IT",
    text: `
Data|Fornitore|Voce|Canale|Imponibile|IVA|Totale
02/05/2025|Google Ireland|Campagna search|Google|1.000,00|220,00|1.220,00
13/05/2025|Meta|Campagna social|Facebook|500,00|110,00|610,00
20/05/2025|Fiera Milano|Stand|Fiera|2.000,00|440,00|2.440,00`,
    truth: [["SPEND", "2025-05", 1220 + 610 + 2440]],
  },
  {
    name: "pipedrive-deals",
    log: "leads",
    locale: "en_US",
    text: `
Deal - ID|Deal - Title|Deal - Status|Deal - Value|Deal - Currency of Value|Deal - Stage|Deal - Owner|Deal - Organization|Deal - Contact person|Deal - Deal created|Deal - Won time|Deal - Lost time|Deal - Lost reason|Deal - Expected close date
1|Acme deal|Won|1000.00|EUR|Negotiation|Al|Acme|Ann|2025-05-02 10:00:00|2025-05-20 10:00:00|||2025-05-30
2|Beta deal|Lost|500.00|EUR|Contact|Al|Beta|Bob|2025-05-05 10:00:00||2025-05-25 10:00:00|Price|2025-05-30
3|Gamma deal|Open|700.00|EUR|Contact|Bea|Gamma|Cat|2025-05-13 10:00:00||||2025-08-30
4|Delta deal|Won|700.00|EUR|Contact|Bea|Delta|Dan|2025-05-14 10:00:00|2025-06-10 10:00:00|||2025-06-30
5|Eps deal|Open|700.00|EUR|Contact|Bea|Eps|Eve|2025-06-30 10:00:00||||2025-08-30`,
    // Won within 20 days: after 18; after 27 is too late.
    truth: [["CONVERSION_RATE_LOG", "2025-05", "", "cohort", 20, 1 / 4]],
  },
  {
    name: "salesforce-opportunities-report",
    log: "leads",
    locale: "en_US",
    text: `
Opportunity Name|Stage|Amount|Amount Currency|Probability (%)|Created Date|Close Date|Lead Source|Opportunity Owner|Account Name|Opportunity ID
Acme 1|Closed Won|1,000.00|EUR|100|5/2/2025|5/20/2025|Web|Al|Acme|006A
Beta 1|Closed Lost|500.00|EUR|0|5/5/2025|5/25/2025|Event|Al|Beta|006B
Gamma 1|Prospecting|700.00|EUR|10|5/13/2025|9/30/2025|Web|Bea|Gamma|006C
Delta 1|Prospecting|0.00|EUR|10|6/30/2025|9/30/2025|Web|Bea|Delta|006D
Grand Totals (4 records)||2,200.00||||||||`,
    truth: [["CONVERSION_RATE_LOG", "2025-05", "", "cohort", 30, 1 / 3]],
  },
  {
    name: "zoho-crm-leads-it",
    log: "leads",
    locale: "it_IT",
    text: `
ID record|Proprietario del lead|Azienda|Nome|Cognome|E-mail|Origine del lead|Stato del lead|Ora di creazione|Convertito|Data di conversione
zcrm_1|Al|Acme|Anna|Rossi|a@x.it|Web|Convertito|02/05/2025 10:00|true|20/05/2025
zcrm_2|Al|Beta|Ugo|Bianchi|b@x.it|Fiera|Contattato|13/05/2025 10:00|false|
zcrm_3|Bea|Gamma|Eva|Verdi|c@x.it|Web|Nuovo|14/05/2025 10:00|false|
zcrm_4|Bea|Delta|Lia|Neri|d@x.it|Web|Nuovo|30/06/2025 10:00|false|`,
    truth: [["CONVERSION_RATE_LOG", "2025-05", "", "cohort", 30, 1 / 3]],
  },
  {
    name: "typeform-nps",
    log: "survey",
    locale: "en_US",
    text: `
#|How likely are you to recommend us to a friend?|What could be better?|Start Date (UTC)|Submit Date (UTC)|Network ID|Tags
h1|10|All fine|2025-05-02 10:00:00|2025-05-02 10:02:00|n1|
h2|9||2025-05-05 10:00:00|2025-05-05 10:02:00|n2|
h3|6|Slow|2025-05-13 10:00:00|2025-05-13 10:02:00|n3|
h4|8||2025-05-14 10:00:00|2025-05-14 10:02:00|n4|`,
    truth: [["NPS_LOG", "2025-05", (100 * (2 - 1)) / 4]],
  },
  {
    name: "surveymonkey-two-rows",
    log: "survey",
    locale: "en_US",
    text: `
Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|How likely is it that you would recommend us to a friend or colleague?|How satisfied are you?|Why?
|||||||||||Open-Ended Response
1181|4|05/02/2025 10:00:00 AM|05/02/2025 10:05:00 AM|1.1.1.1|a@x.com|A|B||10 - Extremely likely|Very satisfied|Good
1182|4|05/13/2025 10:00:00 AM|05/13/2025 10:05:00 AM|1.1.1.2|b@x.com|A|B||9|Satisfied|
1183|4|05/14/2025 10:00:00 AM|05/14/2025 10:05:00 AM|1.1.1.3|c@x.com|A|B||0 - Not at all likely|Dissatisfied|Bad
1184|4|05/15/2025 10:00:00 AM||1.1.1.4|d@x.com|A|B||||`,
    truth: [
      ["NPS_LOG", "2025-05", (100 * (2 - 1)) / 3],
      ["CSAT_LOG", "2025-05", 2 / 3],
    ],
  },
  {
    name: "delighted-responses",
    log: "survey",
    locale: "en_US",
    text: `
Person ID|Name|Email|Survey Response ID|Score|Comment|Permalink|Survey Type|Response Timestamp|Survey Sent Timestamp|Source
p1|Ann|a@x.com|r1|10|Great|u|NPS|2025-05-02 10:00:00 UTC|2025-05-01 10:00:00 UTC|Email
p2|Bob|b@x.com|r2|3||u|NPS|2025-05-13 10:00:00 UTC|2025-05-12 10:00:00 UTC|Email
p3|Cat|c@x.com|r3|7||u|NPS|2025-06-01 10:00:00 UTC|2025-05-31 10:00:00 UTC|Email`,
    truth: [["NPS_LOG", "2025-05", 0]],
  },
  {
    name: "microsoft-forms-it",
    log: "survey",
    locale: "it_IT",
    text: `
ID|Ora di inizio|Ora di completamento|Posta elettronica|Nome|Quanto sei soddisfatto del servizio?|Commenti
1|02/05/2025 10:00:00|02/05/2025 10:02:00|anonymous||5|
2|13/05/2025 10:00:00|13/05/2025 10:02:00|anonymous||4|bene
3|14/05/2025 10:00:00|14/05/2025 10:02:00|anonymous||2|male`,
    truth: [["CSAT_LOG", "2025-05", 2 / 3]],
  },
  {
    name: "zendesk-satisfaction",
    log: "tickets",
    locale: "en_US",
    text: `
Date|Ticket ID|Satisfaction|Comment|Assignee|Requester email
2025-05-02|101|Good|Thanks|Al|a@x.com
2025-05-13|102|Bad||Al|b@x.com
2025-05-14|103|Good||Bea|c@x.com
2025-05-15|104|Offered||Bea|d@x.com`,
    truth: [["CSAT_LOG", "2025-05", 2 / 3]],
  },
  {
    name: "incassi-a-mano-it",
    log: "payments",
    locale: "it_IT",
    text: `
INCASSI 2025||||
||||
data|cliente|importo|pagato?|note
2/5/25|Rossi|€ 100|si|
5/5/25|Bianchi|€ 1.250,50|SI|bonifico
13/5/25|Rossi|€ 80|no|sollecitare
20/5/25|verdi |€ 45,5|sì|
TOTALE||€ 1.476||`,
    truth: [
      ["REVENUE", "2025-05", 100 + 1250.5 + 45.5],
      ["ACTIVE_CUSTOMERS", "2025-05", 3],
    ],
  },
];
