import type { HandExport } from "./hand-export";

/** More tools, met after the rules stood. */
export const LATER: readonly HandExport[] = [
  {
    name: "chartmogul-customers",
    log: "subs",
    locale: "en_US",
    text: `
Customer External ID,Customer Name,Email,Status,Customer Since,MRR,ARR,Currency,Country,Plan,Subscription start date,Cancellation date
c1,Ann,a@x.com,Active,2025-01-05,50.00,600.00,USD,IT,Pro,2025-01-05,
c2,Bob,b@x.com,Active,2025-02-15,100.00,1200.00,USD,IT,Ent,2025-02-15,
c3,Cat,c@x.com,Cancelled,2025-01-15,0.00,0.00,USD,IT,Pro,2025-01-15,2025-04-20`,
    delimiter: ",",
    truth: [["MRR", "2025-07-01", 150]],
  },
  {
    name: "chartmogul-mrr-movements",
    log: "mrr_events",
    locale: "en_US",
    text: `
Date,Customer,Customer External ID,Type,MRR movement,ARR,Currency,Plan,Description
2025-01-05,Ann,c1,New business,50.00,600.00,USD,Pro,x
2025-02-15,Bob,c2,New business,100.00,1200.00,USD,Ent,x
2025-03-01,Ann,c1,Expansion,25.00,300.00,USD,Pro,x
2025-04-20,Bob,c2,Churn,-100.00,-1200.00,USD,Ent,x`,
    delimiter: ",",
    truth: [
      ["MRR", "2025-04-01", 175],
      ["MRR", "2025-05-01", 75],
    ],
  },
  {
    name: "zuora-subscriptions",
    log: "subs",
    locale: "en_US",
    text: `
Subscription: Name,Account: Account Number,Account: Name,Subscription: Status,Subscription: Contract Effective Date,Subscription: Term End Date,Subscription: Cancelled Date,Rate Plan: Name,Rate Plan Charge: MRR,Rate Plan Charge: Billing Period,Account: Currency
A-S1,A001,Acme,Active,01/05/2025,01/04/2026,,Pro,500.00,Month,USD
A-S2,A002,Beta,Cancelled,01/15/2025,01/14/2026,04/20/2025,Pro,300.00,Month,USD
A-S3,A003,Gamma,Active,03/13/2025,03/12/2026,,Pro,"1,200.00",Annual,USD`,
    delimiter: ",",
    truth: [
      ["MRR", "2025-07-01", 1700],
      ["MRR", "2025-04-10", 2000],
    ],
  },
  {
    name: "app-memberships-mindbody",
    log: "subs",
    locale: "en_US",
    text: `
Client ID,Client,Membership,Status,Start Date,Expiration Date,Monthly Price,Location
100,"Ray, Ann",Gold,Active,1/5/2025,12/31/2025,$50.00,Main
101,"Lee, Bob",Gold,Expired,1/15/2025,4/15/2025,$50.00,Main
102,"Roe, Cat",Silver,Suspended,2/13/2025,12/31/2025,$30.00,Main
103,"Fox, Dan",Silver,Active,3/13/2025,12/31/2025,$30.00,Main`,
    delimiter: ",",
    truth: [
      ["MRR", "2025-07-01", 80],
      ["MRR", "2025-04-01", 130],
    ],
  },
  {
    name: "freshbooks-payments",
    log: "payments",
    locale: "en_US",
    text: `
Payments Collected
Acme Inc.
01/05/2025 - 31/05/2025

Date,Client,Type,Method,Description,Invoice Number,Amount,Currency
02/05/2025,Alfa,Payment,Visa,,0000001,"1,200.00",EUR
13/05/2025,Beta,Payment,Bank Transfer,,0000002,80.00,EUR
14/05/2025,Alfa,Credit,,,0000003,20.00,EUR
Total,,,,,,"1,300.00",EUR`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 1260]],
  },
  {
    name: "wix-orders",
    log: "payments",
    locale: "en_US",
    text: `
Order number,Date created,Time,Total order quantity,Contact email,Item,Variant,SKU,Qty,Quantity refunded,Price,Delivery method,Recipient name,Payment status,Payment method,Shipping rate,Total tax,Total,Currency,Refunded amount,Net amount,Fulfillment status
10001,"May 2, 2025",10:11,3,a@x.com,Mug,,M1,1,0,20.00,Std,Ann,Paid,Card,5.00,0.00,75.00,EUR,0.00,75.00,Fulfilled
10001,"May 2, 2025",10:11,3,a@x.com,Bag,,B1,2,0,25.00,Std,Ann,Paid,Card,5.00,0.00,75.00,EUR,0.00,75.00,Fulfilled
10002,"May 13, 2025",10:12,1,b@x.com,Mug,,M1,1,0,20.00,Std,Bob,Unpaid,Card,5.00,0.00,25.00,EUR,0.00,25.00,Not fulfilled
10003,"May 14, 2025",10:13,1,c@x.com,Desk,,D1,1,0,100.00,Std,Cat,Partially Refunded,Card,5.00,0.00,105.00,EUR,30.00,75.00,Fulfilled`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 75 + 75]],
  },
  {
    name: "bigcommerce-orders",
    log: "payments",
    locale: "en_US",
    text: `
Order ID,Customer ID,Customer Name,Customer Email,Order Date,Order Status,Subtotal (ex tax),Tax Total,Shipping Cost (inc tax),Order Total (inc tax),Order Total (ex tax),Refund Amount,Payment Method,Order Currency Code
101,1,Ann Ray,a@x.com,02/05/2025,Completed,80.00,20.00,0.00,100.00,80.00,0.00,Stripe,EUR
102,2,Bob Lee,b@x.com,13/05/2025,Awaiting Fulfillment,40.00,10.00,0.00,50.00,40.00,0.00,Stripe,EUR
103,2,Bob Lee,b@x.com,14/05/2025,Refunded,40.00,10.00,0.00,50.00,40.00,50.00,Stripe,EUR
104,3,Cat Roe,c@x.com,15/05/2025,Declined,40.00,10.00,0.00,50.00,40.00,0.00,Stripe,EUR
105,3,Cat Roe,c@x.com,16/05/2025,Incomplete,40.00,10.00,0.00,50.00,40.00,0.00,Stripe,EUR`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 150]],
  },
  {
    name: "cassa-in-cloud",
    log: "payments",
    locale: "it_IT",
    text: `
Data;Ora;Numero documento;Tipo documento;Cliente;Punto vendita;Totale;Sconto;Metodo di pagamento;Operatore
02/05/2025;10:11:12;1;Scontrino;;Bar;12,50;0,00;Contanti;Al
02/05/2025;10:20:12;2;Scontrino;;Bar;7,50;0,00;Carta;Al
13/05/2025;11:11:12;3;Fattura;Alfa Srl;Bar;1.250,00;0,00;Bonifico;Al
14/05/2025;12:11:12;4;Reso;;Bar;-7,50;0,00;Contanti;Al`,
    delimiter: ";",
    truth: [
      ["REVENUE", "2025-05", 12.5 + 7.5 + 1250 - 7.5],
      ["AOV_LOG", "2025-05", 1262.5 / 3],
    ],
  },
  {
    name: "danea-easyfatt",
    log: "payments",
    locale: "it_IT",
    text: `
Data;N. doc.;Tipo doc.;Cod. cliente;Cliente;Tot. netto;Tot. IVA;Tot. doc.;Pagamento;Pagato
02/05/2025;1;Fattura;0001;Alfa;100,00;22,00;122,00;Bonifico;Sì
13/05/2025;2;Fattura;0002;Beta;1.000,00;220,00;1.220,00;Riba;No
14/05/2025;3;Nota di credito;0001;Alfa;50,00;11,00;61,00;Bonifico;Sì`,
    delimiter: ";",
    truth: [["REVENUE", "2025-05", 61]],
  },
  {
    name: "paypal-like-fees",
    log: "payments",
    locale: "en_US",
    text: `
Transaction Date,Transaction ID,Payer Email,Gross Amount,Fee,Net Amount,Currency,Transaction Status,Transaction Type
2025-05-02,T1,a@x.com,100.00,-3.00,97.00,EUR,Success,Payment
2025-05-13,T2,b@x.com,"1,000.00",-30.00,970.00,EUR,Success,Payment
2025-05-14,T3,a@x.com,-50.00,0.00,-50.00,EUR,Success,Refund
2025-05-15,T4,,-1017.00,0.00,-1017.00,EUR,Success,Withdrawal`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 1050]],
  },
  {
    name: "cloudtalk-calls",
    log: "contacts",
    locale: "en_US",
    text: `
Call ID,Type,Status,Date,Agent,Contact,External number,Internal number,Waiting time,Talking time,Wrap up time,Total time,Recording,Tags
1,Incoming,Answered,2025-05-02 09:00:00,Al,Bob,+39333111,+1555,00:00:12,00:02:30,00:00:20,00:03:02,,
2,Incoming,Missed,2025-05-13 09:00:00,,Cat,+39333112,+1555,00:00:45,00:00:00,00:00:00,00:00:45,,
3,Outgoing,Answered,2025-05-14 09:00:00,Al,Dan,+39333113,+1555,00:00:05,00:01:00,00:00:10,00:01:15,,
4,Outgoing,Unanswered,2025-05-15 09:00:00,Al,Eve,+39333114,+1555,00:00:25,00:00:00,00:00:00,00:00:25,,`,
    delimiter: ",",
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 0.5],
      ["AHT_LOG", "2025-05", (170 + 70) / 2],
    ],
  },
  {
    name: "vonage-calls",
    log: "contacts",
    locale: "en_US",
    text: `
Start Time,Direction,From,To,Result,Duration (mm:ss),Extension
05/02/2025 09:00:00 AM,Inbound,+39333111,101,Answered,02:30,101
05/13/2025 09:00:00 AM,Inbound,+39333112,101,Missed,00:00,101
05/14/2025 09:00:00 AM,Outbound,101,+39333113,Answered,01:30,101
05/15/2025 09:00:00 AM,Inbound,+39333114,101,Voicemail,00:40,101`,
    delimiter: ",",
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 1 / 3],
      ["AHT_LOG", "2025-05", 120],
    ],
  },
  {
    name: "spiceworks",
    log: "tickets",
    locale: "en_US",
    text: `
Ticket #,Summary,Status,Priority,Creator,Assignee,Category,Created On,First Response (secs),Closed On,Time To Close (secs),Due Date
1,Mail,closed,Med,a@x.com,Al,SW,2025-05-02 10:00:00 +0200,1800,2025-05-02 14:00:00 +0200,14400,
2,VPN,open,High,b@x.com,Bea,SW,2025-05-13 10:00:00 +0200,600,,,
3,PC,closed,Med,c@x.com,Bea,SW,2025-05-14 10:00:00 +0200,1200,2025-05-14 12:00:00 +0200,7200,`,
    delimiter: ",",
    truth: [
      ["RESOLUTION_TIME", "2025-05", 3],
      ["FIRST_REPLY_TIME", "2025-05", 1 / 3],
      ["BACKLOG", "2025-06-01", 1],
    ],
  },
  {
    name: "zammad",
    log: "tickets",
    locale: "en_US",
    text: `
#,Title,State,Priority,Group,Owner,Customer,Organization,Created at,Close at,First response at,Article count,Create channel
20001,Mail,closed,2 normal,Users,Al,Ann,Acme,2025-05-02 10:00,2025-05-02 14:00,2025-05-02 10:30,4,email
20002,VPN,open,3 high,Users,Bea,Bob,Beta,2025-05-13 10:00,,2025-05-13 10:10,2,phone
20003,PC,pending close,2 normal,Users,Bea,Cat,Gamma,2025-05-14 10:00,,2025-05-14 10:20,3,web`,
    delimiter: ",",
    truth: [
      ["RESOLUTION_TIME", "2025-05", 4],
      ["FIRST_REPLY_TIME", "2025-05", 1 / 3],
      ["BACKLOG", "2025-06-01", 2],
    ],
  },
  {
    name: "registro-segnalazioni",
    log: "tickets",
    locale: "it_IT",
    text: `
REGISTRO SEGNALAZIONI 2025;;;;;;;
N° segnalazione;Data ricevimento;Segnalante;Oggetto;Modalità;Presa in carico;Data evasione;Addetto
S-1;02/05/2025 10:00;Rossi;Rifiuti;Telefono;02/05/2025 11:00;03/05/2025 10:00;Al
S-2;13/05/2025 10:00;Bianchi;Luce;E-mail;13/05/2025 10:30;;Bea
S-3;14/05/2025 10:00;Verdi;Buche;Sportello;14/05/2025 12:00;14/05/2025 16:00;Bea`,
    delimiter: ";",
    truth: [
      ["RESOLUTION_TIME", "2025-05", 15],
      ["FIRST_REPLY_TIME", "2025-05", 1],
      ["BACKLOG", "2025-06-01", 1],
    ],
  },
  {
    name: "jibble-timesheet",
    log: "staffing",
    locale: "en_US",
    text: `
Date,Full Name,Group,First In,Last Out,Tracked Hours,Break Hours,Payroll Hours,Overtime Hours
2025-05-02,Ann Ray,Phone,09:00,18:00,9h 0m,1h 0m,8h 0m,0h 0m
2025-05-13,Bob Lee,Phone,09:00,13:30,4h 30m,0h 0m,4h 30m,0h 0m`,
    delimiter: ",",
    truth: [["HOURS", "2025-05", 13.5]],
  },
  {
    name: "everhour",
    log: "staffing",
    locale: "en_US",
    text: `
Member,Project,Date,Task,Time,Time (decimal),Billable
Ann Ray,Phone,2025-05-02,Calls,7:30,7.5,7.5
Bob Lee,Phone,2025-05-13,Calls,4:15,4.25,4.25`,
    delimiter: ",",
    truth: [["HOURS", "2025-05", 11.75]],
  },
  {
    name: "google-ads-it",
    log: "spend",
    locale: "it_IT",
    text: `
Rendimento delle campagne;;;;;;
1 maggio 2025 - 31 maggio 2025;;;;;;
Giorno;Campagna;Codice valuta;Costo;Impressioni;Clic;CPC medio
2025-05-02;Brand;EUR;1.012,50;10.000;100;10,13
2025-05-13;Brand;EUR;25,40;1.000;10;2,54
Totale: account;--;--;1.037,90;11.000;110;9,44`,
    delimiter: ";",
    truth: [["SPEND", "2025-05", 1037.9]],
  },
  {
    name: "x-ads",
    log: "spend",
    locale: "en_US",
    text: `
Time period,Campaign name,Funding source,Currency,Spend,Impressions,Link clicks,CPM
2025-05-02,Brand,Card,EUR,25.40,1000,10,25.40
2025-05-13,Brand,Card,EUR,30.10,1000,10,30.10`,
    delimiter: ",",
    truth: [["SPEND", "2025-05", 55.5]],
  },
  {
    name: "salesforce-leads-it",
    log: "leads",
    locale: "it_IT",
    text: `
ID lead;Nome;Cognome;Società;E-mail;Fonte del lead;Stato del lead;Titolare;Data creazione;Convertito;Data conversione
00Q1;Anna;Rossi;Acme;a@x.it;Web;Qualificato;Al;02/05/2025;1;20/05/2025
00Q2;Ugo;Bianchi;Beta;b@x.it;Fiera;Aperto;Al;13/05/2025;0;
00Q3;Eva;Verdi;Gamma;c@x.it;Web;Aperto;Bea;30/06/2025;0;`,
    delimiter: ";",
    truth: [["CONVERSION_RATE_LOG", "2025-05", "", "cohort", 30, 0.5]],
  },
  {
    name: "simplesat",
    log: "survey",
    locale: "en_US",
    text: `
Response ID,Date,Survey,Rating,Rating (scaled),Sentiment,Comment,Customer Email,Team Member,Ticket ID
1,2025-05-02,CSAT,5,100%,Positive,Great,a@x.com,Al,101
2,2025-05-13,CSAT,2,25%,Negative,,b@x.com,Al,102
3,2025-05-14,CSAT,4,75%,Positive,,c@x.com,Bea,103`,
    delimiter: ",",
    truth: [["CSAT_LOG", "2025-05", 2 / 3]],
  },
  {
    name: "questionario-it",
    log: "survey",
    locale: "it_IT",
    text: `
Data compilazione;Codice cliente;Quanto è stato facile risolvere il problema? (1-7);Commento
02/05/2025;C1;7;
13/05/2025;C2;3;lungo
14/05/2025;C3;6;`,
    delimiter: ";",
    truth: [["CES_LOG", "2025-05", 2 / 3]],
  },
  {
    name: "hype-widiba",
    log: "cash",
    locale: "it_IT",
    text: `
Data cont.;Data val.;Causale;Descrizione;Importo (€)
02/05/2025;02/05/2025;BONIFICO;Bonifico da Acme;+1.500,00
13/05/2025;13/05/2025;POS;Amazon;-45,90`,
    delimiter: ";",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1454.1]],
  },
  {
    name: "sella-dare-avere",
    log: "cash",
    locale: "it_IT",
    text: `
Data;Valuta;Descrizione;Dare;Avere;Saldo
02/05/2025;02/05/2025;BONIFICO DA ACME;;1.500,00;2.500,00
13/05/2025;13/05/2025;POS AMAZON;-45,90;;2.454,10
;;Totale movimenti;-45,90;1.500,00;`,
    delimiter: ";",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1454.1]],
  },

  {
    name: "sql-caps",
    log: "payments",
    locale: "en_US",
    text: `
PAYMENTID,CUSTOMERID,PAYMENTDATE,AMOUNTCENTS,CURRENCYCODE,PAYMENTSTATUS
1,c1,2025-05-02 10:11:12,1250,EUR,SUCCEEDED
2,c2,2025-05-13 10:11:12,99900,EUR,FAILED
3,c1,2025-05-14 10:11:12,2500,EUR,SUCCEEDED`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 37.5]],
  },
  {
    name: "amount-cents",
    log: "payments",
    locale: "it_IT",
    text: `
id,customer_id,created_at,amount_cents,currency,status
1,c1,2025-05-02T10:11:12Z,1250,eur,succeeded
2,c2,2025-05-13T10:11:12Z,99900,eur,failed
3,c1,2025-05-14T10:11:12Z,2500,eur,succeeded`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 37.5]],
  },
  {
    name: "mailchimp-like-donations",
    log: "payments",
    locale: "en_US",
    text: `
Donor,Donor Email,Donation Date,Donation Amount,Recurring,Campaign,Payment Method,Status
Ann,a@x.com,05/02/2025,$50.00,Yes,Spring,Card,Completed
Bob,b@x.com,05/13/2025,"$1,000.00",No,Spring,Card,Completed
Cat,c@x.com,05/14/2025,$20.00,No,Spring,Card,Refunded`,
    delimiter: ",",
    truth: [["REVENUE", "2025-05", 1050]],
  },
  {
    name: "insurance-policies",
    log: "subs",
    locale: "it_IT",
    text: `
N. polizza;Contraente;Prodotto;Decorrenza;Scadenza;Premio annuo;Frazionamento;Stato
P1;Rossi;Auto;01/01/2025;31/12/2025;€ 600,00;Semestrale;Attiva
P2;Bianchi;Casa;15/02/2025;14/02/2026;€ 1.200,00;Annuale;Attiva
P3;Verdi;Auto;10/03/2024;09/03/2025;€ 480,00;Annuale;Scaduta`,
    delimiter: ";",
    truth: [
      ["MRR", "2025-07-01", 150],
      ["MRR", "2025-03-01", 190],
    ],
  },
  {
    name: "rent-tenants",
    log: "subs",
    locale: "en_US",
    text: `
Tenant,Unit,Lease Start,Lease End,Monthly Rent,Status
Ann,1A,01/01/2025,12/31/2025,"$1,200.00",Current
Bob,1B,02/15/2025,02/14/2026,$900.00,Current
Cat,1C,01/15/2024,01/14/2025,$800.00,Past`,
    delimiter: ",",
    truth: [["MRR", "2025-07-01", 2100]],
  },
  {
    name: "whatsapp-chats",
    log: "contacts",
    locale: "it_IT",
    text: `
ID conversazione;Canale;Data e ora;Direzione;Operatore;Gestita;Tempo di attesa (s)
1;WhatsApp;02/05/2025 10:00;In entrata;Al;Sì;30
2;WhatsApp;13/05/2025 10:00;In entrata;;No;
3;WhatsApp;14/05/2025 10:00;In uscita;Al;Sì;`,
    delimiter: ";",
    truth: [["HANDLED_RATIO_LOG", "2025-05", 0.5]],
  },
  {
    name: "ivr-queue-report",
    log: "contacts",
    locale: "it_IT",
    text: `
Data/Ora ingresso;Coda;Numero chiamante;Tempo in coda;Esito;Operatore;Tempo di conversazione;Tempo post chiamata
02/05/2025 10:00:00;Vendite;333111;00:00:15;Servita;Al;00:03:00;00:00:30
13/05/2025 10:00:00;Vendite;333112;00:01:15;Abbandonata;;;
14/05/2025 10:00:00;Vendite;333113;00:00:10;Servita;Bea;00:01:00;00:00:10`,
    delimiter: ";",
    truth: [
      ["HANDLED_RATIO_LOG", "2025-05", 2 / 3],
      ["ABANDON_RATE_LOG", "2025-05", 1 / 3],
      ["AHT_LOG", "2025-05", (210 + 70) / 2],
    ],
  },
  {
    name: "conversations-by-email",
    log: "tickets",
    locale: "en_US",
    text: `
Thread ID,Opened,First agent response,Closed,Channel,Owner,Messages from customer,Messages from agent,CSAT
1,2025-05-02 10:00,2025-05-02 10:30,2025-05-02 12:00,Email,Al,1,1,5
2,2025-05-13 10:00,2025-05-13 11:30,2025-05-14 10:00,Email,Bea,3,4,3
3,2025-05-14 10:00,2025-05-14 10:10,,Chat,Bea,1,1,`,
    delimiter: ",",
    truth: [
      ["FIRST_REPLY_TIME", "2025-05", 0.5],
      ["RESOLUTION_TIME", "2025-05", 13],
      ["CSAT_LOG", "2025-05", 0.5],
    ],
  },
  {
    name: "ga4-campaigns",
    log: "spend",
    locale: "en_US",
    text: `
# ----------------------------------------
# Acquisition: Campaigns
# Acme
# 20250501-20250531
# ----------------------------------------
Date,Session campaign,Ads cost,Ads clicks,Sessions
20250502,brand,12.50,10,20
20250513,brand,1030.10,10,20`,
    delimiter: ",",
    truth: [["SPEND", "2025-05", 1042.6]],
  },
  {
    name: "nps-by-hand",
    log: "survey",
    locale: "it_IT",
    text: `
Cliente | Data | Voto NPS (0-10) | Motivo
Rossi | 02/05/2025 | 10 | ok
Bianchi | 13/05/2025 | 6 | lento
Verdi | 14/05/2025 | 9 |`,
    truth: [["NPS_LOG", "2025-05", 100 / 3]],
  },
  {
    name: "ricavi-per-mese-hand",
    log: "payments",
    locale: "it_IT",
    text: `
Cliente|gen-25|feb-25|mar-25|Totale
Alfa|100,00|100,00|120,00|320,00
Beta||50,00|50,00|100,00
Totale|100,00|150,00|170,00|420,00`,
    truth: [
      ["REVENUE", "2025-02", 150],
      ["REVENUE", "2025-Q1", 420],
    ],
  },
  {
    name: "leads-sheet",
    log: "leads",
    locale: "it_IT",
    text: `
Nome e cognome;Telefono;Email;Data contatto;Come ci hai conosciuto?;Commerciale;Esito;Data firma
Anna Rossi;333111;a@x.it;02/05/2025;Passaparola;Al;Vinto;12/05/2025
Ugo Bianchi;333112;b@x.it;13/05/2025;Google;Al;Perso;
Eva Verdi;333113;c@x.it;30/06/2025;Google;Bea;In trattativa;`,
    delimiter: ";",
    truth: [["CONVERSION_RATE_LOG", "2025-05", "", "cohort", 30, 0.5]],
  },
  {
    name: "mercury",
    log: "cash",
    locale: "en_US",
    text: `
Date (UTC),Description,Amount,Status,Source Account,Bank Description,Reference,Note,Last Four Digits,Name On Card,Category,GL Code,Timestamp,Original Currency,Check Number,Tags
05-02-2025,Acme,1500.00,Sent,Checking,ACH IN,,,,,Revenue,,05-02-2025 08:00:00,USD,,
05-13-2025,Amazon,-45.90,Sent,Checking,CARD,,,1234,Al,Office,,05-13-2025 08:00:00,USD,,
05-14-2025,Shop,-10.00,Failed,Checking,CARD,,,1234,Al,Office,,05-14-2025 08:00:00,USD,,`,
    delimiter: ",",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1454.1]],
  },
  {
    name: "bank-separate-sign",
    log: "cash",
    locale: "it_IT",
    text: `
Data contabile;Data valuta;Importo;D/A;Causale;Descrizione
02/05/2025;02/05/2025;1.500,00;A;48;BONIFICO
13/05/2025;13/05/2025;45,90;D;43;POS`,
    delimiter: ";",
    truth: [["FREE_CASH_FLOW_LOG", "2025-05", 1454.1]],
  },
];
