import type { HandExport } from "./hand-export";

/** Exports that need no more than words and contents. */
export const FURTHER: readonly HandExport[] = [
  {
    name: "fatture-in-cloud",
    log: "payments",
    locale: "it_IT",
    text: `
Data|Prox scadenza|Num.|Cliente|P. IVA|Codice fiscale|Imponibile|IVA|Lordo|Stato|Tipo
02/05/2025|01/06/2025|1/A|Alfa Srl|IT01||100,00|22,00|122,00|Saldata|Fattura
13/05/2025|12/06/2025|2/A|Beta Spa|IT02||1.000,00|220,00|1.220,00|Non saldata|Fattura
14/05/2025||3/A|Alfa Srl|IT01||50,00|11,00|61,00|Saldata|Nota di credito
20/05/2025|19/06/2025|4/A|Gamma|IT03||2.000,00|440,00|2.440,00|Saldata|Fattura`,
    truth: [
      ["REVENUE", "2025-05", 122 - 61 + 2440],
      ["ACTIVE_CUSTOMERS", "2025-05", 2],
    ],
  },
  {
    name: "aruba-inviate",
    log: "payments",
    locale: "it_IT",
    text: `
Numero;Data documento;Tipo documento;Denominazione cliente;Partita IVA;Codice fiscale;Imponibile;Imposta;Totale documento;Stato;Data invio
1;02/05/2025;TD01 - Fattura;Alfa Srl;IT01;;100,00;22,00;122,00;Consegnata;02/05/2025
2;13/05/2025;TD01 - Fattura;Beta Spa;IT02;;1.000,00;220,00;1.220,00;Mancata consegna;13/05/2025
3;14/05/2025;TD04 - Nota di credito;Alfa Srl;IT01;;50,00;11,00;61,00;Consegnata;14/05/2025
4;20/05/2025;TD01 - Fattura;Gamma;IT03;;2.000,00;440,00;2.440,00;Scartata;20/05/2025`,
    delimiter: ";",
    truth: [["REVENUE", "2025-05", 122 + 1220 - 61]],
  },
  {
    name: "sumup",
    log: "payments",
    locale: "it_IT",
    text: `
Data|ID transazione|Tipo di transazione|Stato|Tipo di carta|Ultime 4 cifre|Metodo di pagamento|Valuta|Totale|Importo netto|Imposta|Mancia|Commissione|Versamento|Data versamento|Descrizione
02/05/2025, 10:11|TX1|Vendita|Riuscita|VISA|1234|POS|EUR|100,00|98,05|0,00|0,00|1,95|98,05|04/05/2025|Taglio
13/05/2025, 10:12|TX2|Vendita|Fallita|VISA|1234|POS|EUR|50,00||0,00|0,00||||Taglio
14/05/2025, 10:13|TX3|Rimborso|Riuscita|VISA|1234|POS|EUR|-20,00||0,00|0,00||-20,00|16/05/2025|Taglio
20/05/2025, 10:14|TX4|Vendita|Rimborsata|VISA|1234|POS|EUR|30,00|29,40|0,00|0,00|0,60|29,40|22/05/2025|Taglio
21/05/2025, 10:14|TX5|Rimborso|Riuscita|VISA|1234|POS|EUR|-30,00||0,00|0,00||-30,00|23/05/2025|Taglio`,
    truth: [["REVENUE", "2025-05", 100 - 20 + 30 - 30]],
  },
  {
    name: "satispay",
    log: "payments",
    locale: "it_IT",
    text: `
id|Data|Negozio|Codice|Importo|Stato|Tipo|Cliente|Commissione
a1|02/05/2025 10:11:12|Bar|C1|12,50 €|Accettato|Pagamento|Mario R.|0,20
a2|13/05/2025 10:11:12|Bar|C2|1.200,00 €|Accettato|Pagamento|Ugo B.|0,20
a3|14/05/2025 10:11:12|Bar|C3|2,50 €|Accettato|Rimborso|Mario R.|0,00
a4|15/05/2025 10:11:12|Bar|C4|8,00 €|Annullato|Pagamento|Eva V.|0,00`,
    truth: [["REVENUE", "2025-05", 12.5 + 1200 - 2.5]],
  },
  {
    name: "nexi-pos",
    log: "payments",
    locale: "it_IT",
    text: `
Data operazione|Ora operazione|Importo|Valuta|Stato|Circuito|Numero carta|Codice autorizzazione|Terminale|Punto vendita|Tipo transazione
02/05/2025|10:11|100,00|EUR|Autorizzata|VISA|**** 1234|012345|T1|Sede|Acquisto
13/05/2025|10:12|1.250,50|EUR|Autorizzata|MASTERCARD|**** 1234|012346|T1|Sede|Acquisto
14/05/2025|10:13|70,00|EUR|Negata|VISA|**** 1234||T1|Sede|Acquisto
15/05/2025|10:14|30,00|EUR|Autorizzata|VISA|**** 1234|012347|T1|Sede|Storno`,
    truth: [["REVENUE", "2025-05", 100 + 1250.5 - 30]],
  },
  {
    name: "etsy-orders",
    log: "payments",
    locale: "en_US",
    text: `
Sale Date|Order ID|Buyer User ID|Full Name|First Name|Last Name|Number of Items|Payment Method|Date Shipped|Street 1|Ship City|Ship Country|Currency|Order Value|Coupon Code|Coupon Details|Discount Amount|Shipping Discount|Shipping|Sales Tax|Order Total|Status|Card Processing Fees|Order Net|Adjusted Order Total|Buyer|Order Type
05/02/25|3001|anna1|Anna Ray|Anna|Ray|1|Credit Card|05/03/25|x|Rome|Italy|EUR|20.00|||0.00|0.00|5.00|0.00|25.00|Shipped|1.00|24.00||anna1 (anna1)|online
05/13/25|3002|bob2|Bob Lee|Bob|Lee|1|Credit Card|05/14/25|x|Rome|Italy|EUR|1,100.00|||0.00|0.00|5.00|0.00|1,105.00|Shipped|10.00|1,095.00|1,055.00|bob2 (bob2)|online
05/20/25|3003|anna1|Anna Ray|Anna|Ray|1|Credit Card||x|Rome|Italy|EUR|30.00|||0.00|0.00|5.00|0.00|35.00|Paid|1.00|34.00||anna1 (anna1)|online`,
    truth: [
      ["REVENUE", "2025-05", 25 + 1105 + 35],
      ["ACTIVE_CUSTOMERS", "2025-05", 2],
    ],
  },
  {
    name: "gocardless",
    log: "payments",
    locale: "en_US",
    text: `
id,created_at,charge_date,amount,description,currency,status,amount_refunded,customers.id,customers.email,customers.given_name,mandates.id,subscriptions.id,payouts.id
PM1,2025-05-02T10:11:12.123Z,2025-05-07,49.00,Plan,GBP,paid_out,0.00,CU1,a@x.com,Ann,MD1,SB1,PO1
PM2,2025-05-13T10:11:12.123Z,2025-05-18,49.00,Plan,GBP,failed,0.00,CU2,b@x.com,Bob,MD2,SB2,
PM3,2025-05-14T10:11:12.123Z,2025-05-19,120.00,Plan,GBP,confirmed,20.00,CU3,c@x.com,Cat,MD3,SB3,
PM4,2025-05-28T10:11:12.123Z,2025-06-03,49.00,Plan,GBP,pending_submission,0.00,CU1,a@x.com,Ann,MD1,SB1,`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 49 + 120 - 20]],
  },
  {
    name: "xero-invoices",
    log: "payments",
    locale: "en_US",
    text: `
ContactName,EmailAddress,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,Type,Status,Currency
Acme,a@x.com,INV-1,,02/05/2025,01/06/2025,120.00,20.00,120.00,0.00,Setup,1,60.00,60.00,Sales invoice,Paid,GBP
Acme,a@x.com,INV-1,,02/05/2025,01/06/2025,120.00,20.00,120.00,0.00,Help,1,40.00,40.00,Sales invoice,Paid,GBP
Beta,b@x.com,INV-2,,13/05/2025,12/06/2025,240.00,40.00,0.00,240.00,Help,1,200.00,200.00,Sales invoice,Awaiting Payment,GBP
Gamma,c@x.com,INV-3,,14/05/2025,13/06/2025,60.00,10.00,0.00,0.00,Help,1,50.00,50.00,Sales invoice,Voided,GBP
Acme,a@x.com,CN-1,,20/05/2025,,24.00,4.00,24.00,0.00,Help,1,20.00,20.00,Sales credit note,Paid,GBP`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 120 - 24]],
  },
  {
    name: "prestashop",
    log: "payments",
    locale: "it_IT",
    text: `
ID;Riferimento;Nuovo cliente;Consegna;Cliente;Totale;Pagamento;Stato;Data
1;ABCDEFGHI;1;Italia;M. Rossi;€ 122,00;Bonifico bancario;Pagamento accettato;2025-05-02 10:11:12
2;ABCDEFGHJ;0;Italia;A. Bianchi;€ 1.220,50;PayPal;Consegnato;2025-05-13 10:11:12
3;ABCDEFGHK;0;Italia;M. Rossi;€ 50,00;PayPal;Rimborsato;2025-05-14 10:11:12
4;ABCDEFGHL;1;Italia;U. Verdi;€ 70,00;Bonifico bancario;In attesa di pagamento tramite bonifico bancario;2025-05-15 10:11:12
5;ABCDEFGHM;1;Italia;U. Verdi;€ 70,00;PayPal;Annullato;2025-05-16 10:11:12`,
    delimiter: ";",
    truth: [["REVENUE", "2025-05", 122 + 1220.5]],
  },
  {
    name: "five9-call-log",
    log: "contacts",
    locale: "en_US",
    text: `
CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,AGENT NAME,DISPOSITION,ANI,CUSTOMER NAME,DNIS,CALL TIME,BILL TIME (ROUNDED),COST,IVR TIME,QUEUE WAIT TIME,RING TIME,TALK TIME,HOLD TIME,PARK TIME,AFTER CALL WORK TIME,TRANSFERS,CONFERENCES,HOLDS,ABANDONED
1,"Fri, 02 May 2025 09:00:00",Sup,Inbound,al@x.com,Al,Resolved,555,Bob,800,00:05:00,00:06:00,0.1,00:00:10,00:00:20,00:00:05,00:03:00,00:00:30,0,00:00:40,0,0,1,0
2,"Mon, 05 May 2025 09:00:00",Sup,Inbound,,[None],Abandon,556,Cat,800,00:01:00,00:06:00,0.1,00:00:10,00:00:50,00:00:00,00:00:00,00:00:00,0,00:00:00,0,0,0,1
3,"Tue, 13 May 2025 09:00:00",Out,Manual,al@x.com,Al,Resolved,800,Dan,557,00:02:00,00:06:00,0.1,00:00:00,00:00:00,00:00:05,00:01:30,00:00:00,0,00:00:30,0,0,0,0`,
    delimiter: ",",
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 0.5],
      ["ABANDON_RATE_LOG", "2025-05", 0.5],
      ["AHT_LOG", "2025-05", (250 + 120) / 2],
    ],
  },
  {
    name: "zendesk-talk",
    log: "contacts",
    locale: "en_US",
    text: `
Date/Time,Agent,Customer Phone Number,Direction,Status,From,To,Wait Time,Minutes,Call Duration,Ticket
2025-05-02 09:00:00,Al,+39333111,Inbound,Completed,+39333111,+1555,12,3,00:02:30,101
2025-05-13 09:00:00,,+39333112,Inbound,Abandoned in queue,+39333112,+1555,45,1,00:00:45,102
2025-05-14 09:00:00,Al,+39333113,Outbound,Completed,+1555,+39333113,0,2,00:01:30,103
2025-05-15 09:00:00,,+39333114,Inbound,Voicemail,+39333114,+1555,30,1,00:00:50,104`,
    delimiter: ",",
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 1 / 3],
      ["ABANDON_RATE_LOG", "2025-05", 1 / 3],
    ],
  },
  {
    name: "amazon-connect",
    log: "contacts",
    locale: "en_US",
    text: `
Contact ID,Channel,Initiation timestamp,System phone number,Queue,Agent,Customer phone number,Disconnect timestamp,Initiation method,Agent interaction duration,Customer hold duration,After contact work duration,Queue duration,Agent connection attempts
c1,VOICE,2025-05-02T09:00:00Z,+1555,Basic,Al,+39333111,2025-05-02T09:03:00Z,INBOUND,120,10,20,15,1
c2,VOICE,2025-05-13T09:00:00Z,+1555,Basic,,+39333112,2025-05-13T09:01:00Z,INBOUND,,,,50,0
c3,VOICE,2025-05-14T09:00:00Z,+1555,,Al,+39333113,2025-05-14T09:02:00Z,OUTBOUND,90,0,10,,1`,
    delimiter: ",",
    truth: [
      ["AHT_LOG", "2025-05", "AHT_LOG: "],
      ["HANDLED_RATIO_LOG", "2025-05", "HANDLED_RATIO_LOG: "],
    ],
  },
  {
    name: "glpi-it",
    log: "tickets",
    locale: "it_IT",
    text: `
ID;Titolo;Stato;Data di apertura;Ultima modifica;Priorità;Richiedente - Richiedente;Assegnato a - Tecnico;Categoria;Data di chiusura;Data di risoluzione;Origine della richiesta
1;Posta;Chiuso;02-05-2025 10:00;09-05-2025 10:00;Media;Anna;Al;SW;09-05-2025 10:00;02-05-2025 14:00;Telefono
2;Rete;Risolto;05-05-2025 10:00;06-05-2025 10:00;Alta;Ugo;Bea;HW;;06-05-2025 10:00;E-mail
3;PC;In lavorazione (assegnato);20-05-2025 10:00;20-05-2025 10:00;Alta;Eva;Bea;HW;;;Helpdesk`,
    delimiter: ";",
    truth: [
      ["RESOLUTION_TIME", "2025-05", 14],
      ["BACKLOG", "2025-06-01", 1],
    ],
  },
  {
    name: "gorgias",
    log: "tickets",
    locale: "en_US",
    text: `
Ticket ID,Ticket URL,Status,Channel,Subject,Customer email,Assignee,Created at,Closed at,First response time (s),Resolution time (s),Agent messages,Customer messages,Satisfaction score,Tags
1,u,closed,email,x,a@x.com,Al,2025-05-02T10:00:00+00:00,2025-05-02T14:00:00+00:00,1800,14400,2,1,5,
2,u,open,chat,x,b@x.com,Al,2025-05-13T10:00:00+00:00,,600,,1,1,,
3,u,closed,email,x,c@x.com,Al,2025-05-14T10:00:00+00:00,2025-05-14T12:00:00+00:00,1200,7200,1,2,2,`,
    delimiter: ",",
    truth: [
      ["FIRST_REPLY_TIME", "2025-05", 1 / 3],
      ["RESOLUTION_TIME", "2025-05", 3],
      ["CSAT_LOG", "2025-05", 0.5],
    ],
  },
  {
    name: "tiktok-ads",
    log: "spend",
    locale: "en_US",
    text: `
Campaign name,Primary status,Campaign budget,By Day,Cost,CPC (Destination),CPM,Impressions,Clicks (Destination),CTR (Destination),Conversions,Currency
Brand,Active,100.00,2025-05-02,25.50,0.50,3.00,1000,10,1.00%,2,EUR
Brand,Active,100.00,2025-05-13,1030.00,0.50,3.00,1000,10,1.00%,2,EUR
Total of 2 results,-,-,-,1055.50,0.50,3.00,2000,20,1.00%,4,EUR`,
    delimiter: ",",
    truth: [["SPEND", "2025-05", 1055.5]],
  },
  {
    name: "amazon-ads",
    log: "spend",
    locale: "en_US",
    text: `
Date,Portfolio name,Currency,Campaign Name,Impressions,Clicks,Click-Thru Rate (CTR),Cost Per Click (CPC),Spend,7 Day Total Sales,Total Advertising Cost of Sales (ACOS),7 Day Total Orders (#)
"May 02, 2025",,EUR,Auto,1000,10,1.0000%,€ 0.50,€ 5.00,€ 50.00,10.0000%,2
"May 13, 2025",,EUR,Auto,1000,10,1.0000%,€ 0.50,"€ 1,005.00",€ 50.00,10.0000%,2`,
    delimiter: ",",
    truth: [["SPEND", "2025-05", 1010]],
  },
  {
    name: "hubspot-deals",
    log: "leads",
    locale: "en_US",
    text: `
Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Deal Type,Original Traffic Source,Associated Company
1,Acme,Closed Won,2025-05-20 10:00,Al,1000,Sales,2025-05-02 10:00,New,Organic Search,Acme
2,Beta,Closed Lost,2025-05-25 10:00,Al,500,Sales,2025-05-05 10:00,New,Direct,Beta
3,Gamma,Appointment Scheduled,2025-08-30 10:00,Bea,700,Sales,2025-05-13 10:00,New,Direct,Gamma
4,Delta,Appointment Scheduled,,Bea,700,Sales,2025-06-30 10:00,New,Direct,Delta`,
    delimiter: ",",
    truth: [["CONVERSION_RATE_LOG", "2025-05", "", "cohort", 30, 1 / 3]],
  },
  {
    name: "poste-it",
    log: "cash",
    locale: "it_IT",
    text: `
Lista Movimenti;;;;
Conto BancoPosta n. 1234;;;;
;;;;
Data Contabile;Data Valuta;Addebiti (euro);Accrediti (euro);Descrizione operazioni
02/05/2025;02/05/2025;;1.500,00;BONIFICO DA ACME
13/05/2025;13/05/2025;45,90;;PAGAMENTO POS
31/05/2025;31/05/2025;2,00;;COMMISSIONI
;;;Saldo contabile;2.452,10`,
    delimiter: ";",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 45.9 - 2]],
  },
  {
    name: "bnl-it",
    log: "cash",
    locale: "it_IT",
    text: `
Data contabile;Data valuta;Causale ABI;Descrizione;Importo;Divisa;Segno
02/05/2025;02/05/2025;48;BONIFICO;1500,00;EUR;A
13/05/2025;13/05/2025;43;POS;45,90;EUR;D`,
    delimiter: ";",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 45.9]],
  },
  {
    name: "chase",
    log: "cash",
    locale: "en_US",
    text: `
Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
DEBIT,05/28/2025,RENT,-700.00,ACH_DEBIT,1454.10,
DEBIT,05/13/2025,AMAZON,-45.90,DEBIT_CARD,2154.10,
CREDIT,05/02/2025,ACME,1500.00,ACH_CREDIT,2200.00,`,
    delimiter: ",",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 745.9]],
  },
  {
    name: "monzo",
    log: "cash",
    locale: "en_US",
    text: `
Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In
tx1,02/05/2025,10:11:12,Faster payment,Acme,,Income,1500.00,GBP,1500.00,GBP,,,,ACME,,,1500.00
tx2,13/05/2025,10:11:12,Card payment,Amazon,,Shopping,-45.90,GBP,-50.00,EUR,,,,AMAZON,,-45.90,`,
    delimiter: ",",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1500 - 45.9]],
  },
  {
    name: "cash-by-hand",
    log: "cash",
    locale: "it_IT",
    text: `
Mese|Flusso operativo|Investimenti|Saldo finale
gen 2025|1.200,00|200,00|5.000,00
feb 2025|-300,00|0,00|4.700,00
mar 2025|1.000,50|100,50|5.600,00`,
    truth: [["FREE_CASH_FLOW_LOG", "2025-Q1", 1200 - 200 - 300 + 1000.5 - 100.5]],
  },
  {
    name: "trustpilot",
    log: "survey",
    locale: "en_US",
    text: `
Review created (UTC),Review ID,Stars,Title,Content,Reviewer name,Review status,Reference ID,Source
2025-05-02 10:00:00,r1,5,Great,x,Ann,Published,O1,Invitation
2025-05-13 10:00:00,r2,2,Bad,x,Bob,Published,O2,Organic
2025-05-14 10:00:00,r3,4,Ok,x,Cat,Published,O3,Invitation`,
    delimiter: ",",
    truth: [["CSAT_LOG", "2025-05", 2 / 3]],
  },
  {
    name: "deputy-timesheets",
    log: "staffing",
    locale: "en_US",
    text: `
Employee,Team,Date,Start,End,Mealbreak,Total Hours,Total Cost,Approved
Ann Ray,Phone,05/02/2025,09:00 AM,05:30 PM,00:30,8.00,160.00,Yes
Bob Lee,Phone,05/13/2025,09:00 AM,01:00 PM,00:00,4.00,80.00,Yes`,
    delimiter: ",",
    truth: [["HOURS", "2025-05", 12]],
  },
  {
    name: "turni-senza-ore",
    log: "staffing",
    locale: "it_IT",
    text: `
Giorno|Operatore|Reparto|Dalle|Alle|Pausa
02/05/2025|Anna|Telefono|09:00|18:00|01:00
13/05/2025|Ugo|Telefono|22:00|06:00|00:30`,
    truth: [["HOURS", "2025-05", 8 + 7.5]],
  },
  {
    name: "stripe-balance",
    log: "payments",
    locale: "en_US",
    text: `
id,Type,Source,Amount,Fee,Destination Platform Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Facing Amount,Customer Facing Currency,Transfer,Transfer Date (UTC),Transfer Group
txn_1,charge,ch_1,100.00,3.20,,96.80,eur,2025-05-02 10:11,2025-05-09 00:00,Plan,100.00,eur,po_1,2025-05-09 00:00,
txn_2,refund,re_1,-40.00,0.00,,-40.00,eur,2025-05-13 10:11,2025-05-13 00:00,REFUND,,,po_1,2025-05-13 00:00,
txn_3,payout,po_1,-56.80,0.00,,-56.80,eur,2025-05-14 10:11,2025-05-14 00:00,STRIPE PAYOUT,,,,,
txn_4,stripe_fee,,-1.00,0.00,,-1.00,eur,2025-05-15 10:11,2025-05-15 00:00,Billing,,,,,`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 60]],
  },
];
