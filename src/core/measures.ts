import { amount, count, share } from "./inputs";
import { list } from "./text";

/**
 * What the columns of a period table (one row a month, or months across) hold: each measure is the
 * input of one or more metrics, so its words are said once. A metric's input is a measure where the
 * number is one that people keep; words are headers, English and Italian, compared by foldHeader.
 */
export const customersAtStart = count({
  label: { en: "customers at start", it: "clienti a inizio periodo" },
  help: { en: "Customers at the start of the period.", it: "Clienti all'inizio del periodo." },
  words: list(
    "customers at start; start customers; customers start; opening customers; customers beginning",
    "active customers at start; subscribers at start; start; clienti a inizio; clienti inizio",
    "clienti iniziali; clienti a inizio mese; clienti a inizio periodo; clienti inizio mese",
    "clienti inizio periodo; clienti attivi inizio; abbonati inizio; abbonati a inizio mese; inizio",
  ),
});

export const customersLost = count({
  label: { en: "customers lost", it: "clienti persi" },
  help: {
    en: "Customers of the start who left in the period.",
    it: "Clienti di inizio periodo che se ne sono andati.",
  },
  words: list(
    "lost; lost customers; customers lost; churned; churned customers; cancellations",
    "cancelled customers; churn; persi; clienti persi; disdette; cessati; clienti cessati; abbandoni",
    "disdetti; clienti usciti; usciti",
  ),
  never: ["churn rate", "tasso di abbandono", "churn %", "revenue lost"],
});

export const customersAtEnd = count({
  label: { en: "customers at end", it: "clienti a fine periodo" },
  help: { en: "Customers at the end of the period.", it: "Clienti alla fine del periodo." },
  words: list(
    "customers at end; end customers; customers end; closing customers; active customers at end",
    "subscribers at end; end; clienti a fine; clienti fine; clienti finali; clienti a fine mese",
    "clienti a fine periodo; clienti fine mese; clienti fine periodo; clienti attivi fine",
    "abbonati fine; fine",
  ),
});

export const customersNew = count({
  label: { en: "new customers", it: "nuovi clienti" },
  help: { en: "Customers won in the period.", it: "Clienti acquisiti nel periodo." },
  words: list(
    "new customers; customers won; new; customers acquired; acquired customers; new subscribers",
    "new clients; nuovi clienti; clienti nuovi; nuovi; clienti acquisiti; acquisiti; nuovi abbonati",
    "nuovi contratti",
  ),
  never: ["new revenue", "new mrr", "nuovo mrr"],
});

// Support

export const firstContactResolved = count({
  label: { en: "cases resolved at first contact", it: "casi risolti al primo contatto" },
  help: {
    en: "Cases resolved with a single contact and not reopened.",
    it: "Casi risolti con un solo contatto e non riaperti.",
  },
  words: list(
    "first contact resolved; resolved at first contact; first contact resolutions",
    "first call resolved; fcr cases; one touch; one touch tickets; solved at first contact",
    "risolti al primo contatto; risolti primo contatto; casi risolti al primo contatto",
    "risolti con una interazione; risolti con una sola interazione",
  ),
  never: ["fcr", "fcr rate", "first contact resolution rate"],
});

export const cases = count({
  label: { en: "cases", it: "casi" },
  help: { en: "Cases (tickets) of the period.", it: "Casi (ticket) del periodo." },
  words: list(
    "cases; tickets; total cases; total tickets; all cases; tickets created; created tickets",
    "cases handled; new tickets; casi; ticket; pratiche; casi totali; ticket totali; ticket creati",
    "casi gestiti; nuovi ticket; segnalazioni ricevute",
  ),
  never: ["open tickets", "ticket aperti", "resolved tickets", "ticket risolti", "backlog"],
});

export const casesNotEligible = count({
  label: { en: "cases that cannot be resolved at first contact", it: "casi non risolvibili al primo contatto" },
  help: {
    en: "Cases that the first line cannot resolve, such as repairs and returns; 0 if not given.",
    it: "Casi che il primo livello non può risolvere, come riparazioni e resi; 0 se non indicati.",
  },
  words: list("not eligible; not eligible cases; non fcr eligible; non eligible; non risolvibili", "non ammissibili"),
});

export const agentHours = count({
  label: { en: "agent hours", it: "ore operatore" },
  help: { en: "Hours for which agents were signed in.", it: "Ore in cui gli operatori erano collegati." },
  words: list(
    "agent hours; hours; signed in hours; worked hours; hours worked; staffed hours; ore operatore",
    "ore operatori; ore; ore lavorate; ore di presenza",
  ),
  never: ["resolution hours", "first reply hours", "paid hours", "ore di risoluzione", "ore pagate"],
});

export const interactions = count({
  label: { en: "interactions", it: "interazioni" },
  help: {
    en: "Replies and calls of agents on the resolved cases.",
    it: "Risposte e chiamate degli operatori sui casi risolti.",
  },
  words: list(
    "interactions; agent interactions; replies; agent replies; touches; interazioni",
    "interazioni totali; risposte operatore",
  ),
  never: ["interactions per case", "interazioni per caso", "customer replies"],
});

export const casesResolved = count({
  label: { en: "resolved cases", it: "casi risolti" },
  help: { en: "Cases resolved in the period.", it: "Casi risolti nel periodo." },
  words: list(
    "resolved cases; resolved; solved; solved tickets; resolved tickets; closed tickets; closed cases",
    "tickets solved; tickets resolved; casi risolti; ticket risolti; ticket chiusi; risolti; chiusi",
    "casi chiusi; pratiche evase",
  ),
  never: ["resolved at first contact", "risolti al primo contatto", "complaints resolved", "reclami risolti"],
});

export const casesReopened = count({
  label: { en: "reopened cases", it: "casi riaperti" },
  help: { en: "Resolved cases that were opened again.", it: "Casi risolti e poi riaperti." },
  words: list(
    "reopened; reopened cases; reopened tickets; reopens; riaperti; casi riaperti; ticket riaperti",
    "riaperture",
  ),
  never: ["reopen rate", "tasso di riapertura"],
});

export const casesEscalated = count({
  label: { en: "escalated cases", it: "casi scalati" },
  help: {
    en: "Cases passed on to a higher level, each counted once.",
    it: "Casi passati a un livello superiore, ognuno contato una volta.",
  },
  words: list(
    "escalated; escalated cases; escalated tickets; escalations; tickets escalated; scalati",
    "casi scalati; ticket scalati; escalation; passati al secondo livello",
  ),
  never: ["escalation rate", "tasso di escalation", "complaints escalated", "reclami scalati"],
});

export const contactsHandled = count({
  label: { en: "contacts handled", it: "contatti gestiti" },
  help: {
    en: "Calls, chats and messages that an agent dealt with.",
    it: "Chiamate, chat e messaggi gestiti da un operatore.",
  },
  words: list(
    "handled; contacts handled; handled contacts; calls handled; handled calls; answered calls",
    "calls answered; answered; gestiti; contatti gestiti; chiamate gestite; chiamate risposte",
    "interazioni gestite",
  ),
  never: ["handled ratio", "answer rate", "answered in target", "risposte nei tempi"],
});

export const contactsInbound = count({
  label: { en: "inbound contacts", it: "contatti in entrata" },
  help: {
    en: "Calls, chats and messages that came in, whether answered or not.",
    it: "Chiamate, chat e messaggi arrivati, con o senza risposta.",
  },
  words: list(
    "inbound; inbound contacts; incoming; incoming contacts; incoming calls; inbound calls",
    "calls received; contacts received; in entrata; contatti in entrata; chiamate in entrata",
    "chiamate ricevute; contatti ricevuti; interazioni in entrata",
  ),
});

export const contactsOffered = count({
  label: { en: "offered contacts", it: "contatti offerti" },
  help: {
    en: "Inbound contacts that reached the queue: answered plus abandoned.",
    it: "Contatti arrivati in coda: risposti più abbandonati.",
  },
  words: list(
    "offered; offered calls; calls offered; contacts offered; queued; offerti; chiamate offerte",
    "contatti offerti; chiamate in coda",
  ),
});

export const contactsAbandoned = count({
  label: { en: "abandoned contacts", it: "contatti abbandonati" },
  help: {
    en: "Contacts whose customer gave up before an answer.",
    it: "Contatti in cui il cliente ha rinunciato prima della risposta.",
  },
  words: list(
    "abandoned; abandoned calls; calls abandoned; abandoned contacts; abbandonate; abbandonati",
    "chiamate abbandonate; contatti abbandonati",
  ),
  never: ["abandon rate", "abandoned in target", "short abandons", "tasso di abbandono"],
});

export const shortAbandons = count({
  label: { en: "short abandons", it: "abbandoni brevi" },
  help: {
    en: "Contacts given up within a few seconds, that no agent could have answered; 0 if not given.",
    it: "Contatti interrotti in pochi secondi, a cui nessuno avrebbe potuto rispondere; 0 se non indicati.",
  },
  words: ["short abandons", "short abandoned", "short abandoned calls", "abbandoni brevi", "abbandonate brevi"],
});

export const contacts = count({
  label: { en: "contacts", it: "contatti" },
  help: { en: "Contacts that came in.", it: "Contatti arrivati." },
  words: list("contacts; total contacts; all contacts; contatti; contatti totali; totale contatti"),
  never: ["contacts handled", "contatti gestiti", "contact rate"],
});

export const slaMet = count({
  label: { en: "cases within target", it: "casi entro lo SLA" },
  help: {
    en: "Cases resolved or answered within their target.",
    it: "Casi chiusi o risposti entro il tempo previsto.",
  },
  words: list(
    "sla met; met; within sla; achieved sla; sla achieved; sla rispettati; entro sla; nei tempi",
    "sla rispettato; casi nei tempi",
  ),
});

export const slaBreached = count({
  label: { en: "cases beyond target", it: "casi fuori SLA" },
  help: { en: "Cases that went past their target.", it: "Casi che hanno superato il tempo previsto." },
  words: list(
    "sla breached; breached; breaches; sla missed; outside sla; sla violated; fuori sla; sla violati",
    "sla non rispettati; fuori tempo; casi fuori tempo",
  ),
});

// Workforce

export const talkTime = count({
  label: { en: "talk time", it: "tempo di conversazione" },
  help: { en: "Seconds of conversation, in total.", it: "Secondi di conversazione, in totale." },
  words: list("talk; talk time; talk seconds; conversation time; conversazione; tempo di conversazione; parlato"),
});

export const holdTime = count({
  label: { en: "hold time", it: "tempo di messa in attesa" },
  help: {
    en: "Seconds for which customers were put on hold, in total.",
    it: "Secondi in cui i clienti sono stati messi in attesa, in totale.",
  },
  words: ["hold", "hold time", "hold seconds", "messa in attesa", "tempo di attesa in linea"],
});

export const wrapTime = count({
  label: { en: "wrap-up time", it: "tempo di lavoro dopo il contatto" },
  help: {
    en: "Seconds of work after the contact, in total.",
    it: "Secondi di lavoro dopo il contatto, in totale.",
  },
  words: list("wrap; wrap up; wrap time; wrap up time; after call work; acw; post chiamata", "lavoro post chiamata"),
});

export const handleTime = count({
  label: { en: "handle time", it: "tempo di gestione" },
  help: {
    en: "Time spent on contacts: talk, hold and wrap-up; the same unit in every argument.",
    it: "Tempo dedicato ai contatti: conversazione, attesa e lavoro dopo; stessa unità in ogni argomento.",
  },
  words: ["handle time", "handling time", "total handle time", "tempo di gestione", "ore di gestione"],
  never: ["average handle time", "aht"],
});

export const availableTime = count({
  label: { en: "available time", it: "tempo in attesa di contatti" },
  help: {
    en: "Time signed in and waiting for the next contact.",
    it: "Tempo collegati in attesa del prossimo contatto.",
  },
  words: list(
    "available time; available; idle time; waiting time; tempo disponibile; disponibilita",
    "ore disponibili",
  ),
});

export const paidTime = count({
  label: { en: "paid time", it: "tempo pagato" },
  help: { en: "Time paid, breaks and training included.", it: "Tempo retribuito, pause e formazione comprese." },
  words: list("paid time; paid hours; scheduled hours; ore pagate; ore retribuite; tempo pagato"),
});

export const answeredInTarget = count({
  label: { en: "contacts answered in target time", it: "contatti risposti entro la soglia" },
  help: {
    en: "Contacts answered within the target seconds, for example 20.",
    it: "Contatti risposti entro i secondi previsti, per esempio 20.",
  },
  words: list(
    "answered in target; answered within target; answered in sl; answered within sl; answered in 20 s",
    "answered within 20 seconds; calls answered in 20 seconds; calls answered within 20 seconds",
    "calls answered within target; risposti in soglia; risposte entro soglia",
    "risposte entro 20 secondi; chiamate risposte entro soglia; chiamate risposte entro 20 secondi",
    "risposti entro 20 secondi; risposti nei tempi",
  ),
});

export const abandonedInTarget = count({
  label: { en: "contacts abandoned in target time", it: "contatti abbandonati entro la soglia" },
  help: {
    en: "Contacts abandoned within the target seconds; 0 if not given.",
    it: "Contatti abbandonati entro i secondi previsti; 0 se non indicati.",
  },
  words: [
    "abandoned in target",
    "abandoned within target",
    "abandoned in sl",
    "abbandonati in soglia",
    "abbandoni entro soglia",
  ],
});

export const contactsAnswered = count({
  label: { en: "contacts answered", it: "contatti risposti" },
  help: {
    en: "All contacts answered; the base of the method “answered”.",
    it: "Tutti i contatti risposti; la base del metodo “answered”.",
  },
  words: list(
    "answered; answered contacts; calls answered; answered calls; risposti; contatti risposti",
    "chiamate risposte",
  ),
  never: ["answered in target", "answer rate"],
});

// Complaints

export const complaints = count({
  label: { en: "complaints", it: "reclami" },
  help: { en: "Complaints received in the period.", it: "Reclami ricevuti nel periodo." },
  words: list(
    "complaints; complaints received; received complaints; new complaints; total complaints; reclami",
    "reclami ricevuti; nuovi reclami; reclami totali; totale reclami",
  ),
  never: ["complaint rate", "complaints resolved", "complaints outstanding", "reclami aperti", "reclami risolti"],
});

export const complaintBase = count({
  label: { en: "customers, orders or contacts", it: "clienti, ordini o contatti" },
  help: {
    en: "What the complaints are compared with: average customers, orders or contacts of the period.",
    it: "Con che cosa si confrontano i reclami: clienti medi, ordini o contatti del periodo.",
  },
  words: list(
    "average customers; customers; active customers; customer base; clienti medi; clienti",
    "clienti attivi; base clienti; orders; ordini",
  ),
  never: ["new customers", "lost customers", "nuovi clienti", "clienti persi"],
});

export const complaintsEscalated = count({
  label: { en: "complaints escalated", it: "reclami scalati" },
  help: {
    en: "Complaints passed on to a higher level, each counted once.",
    it: "Reclami passati a un livello superiore, ognuno contato una volta.",
  },
  words: ["complaints escalated", "escalated complaints", "reclami scalati", "reclami in escalation"],
});

export const complaintsUpheld = count({
  label: { en: "complaints upheld", it: "reclami accolti" },
  help: {
    en: "Complaints found justified, in whole or in part.",
    it: "Reclami accolti, del tutto o in parte.",
  },
  words: list("upheld; complaints upheld; upheld complaints; accolti; reclami accolti; reclami fondati"),
  never: ["upheld rate", "not upheld", "non accolti"],
});

export const complaintsDecided = count({
  label: { en: "complaints decided", it: "reclami decisi" },
  help: {
    en: "Complaints with a final answer, upheld or not.",
    it: "Reclami con una risposta definitiva, accolti o no.",
  },
  words: list(
    "decided; complaints decided; final responses; complaints closed; decisi; reclami decisi",
    "reclami definiti",
  ),
});

export const revenue = amount({
  label: { en: "revenue", it: "ricavi" },
  help: { en: "Revenue of the period, net of refunds.", it: "Ricavi del periodo, al netto dei rimborsi." },
  words: list(
    "revenue; revenues; sales; net revenue; turnover; income; ricavi; ricavo; fatturato; vendite",
    "incassi; entrate; ricavi netti",
  ),
  never: ["recurring revenue", "revenue growth", "lost revenue", "ricavi ricorrenti"],
});

export const salesAndMarketing = amount({
  label: { en: "sales and marketing spend", it: "spesa commerciale e marketing" },
  help: {
    en: "What was spent on sales and marketing in the period.",
    it: "Quanto è stato speso in vendite e marketing nel periodo.",
  },
  min: 0,
  words: list(
    "sales and marketing; sales marketing; s&m; s m spend; marketing spend; acquisition cost",
    "acquisition spend; marketing; advertising; ad spend; marketing cost; sales & marketing",
    "spesa marketing; spese marketing; marketing e vendite; costi di acquisizione; costi commerciali",
    "spese commerciali; spesa commerciale; pubblicita; spesa pubblicitaria; vendite e marketing",
    "costo marketing",
  ),
});

// Acquisition

export const leadsConverted = count({
  label: { en: "converted leads", it: "contatti convertiti" },
  help: { en: "Qualified leads that became customers.", it: "Contatti qualificati diventati clienti." },
  words: list(
    "converted; conversions; converted leads; won deals; deals won; convertiti; conversioni",
    "contatti convertiti; lead convertiti; trattative vinte; contratti chiusi",
  ),
  never: ["conversion rate", "tasso di conversione"],
});

export const leadsQualified = count({
  label: { en: "qualified leads", it: "contatti qualificati" },
  help: { en: "Leads that were worth following up.", it: "Contatti che valeva la pena seguire." },
  words: list(
    "qualified; qualified leads; leads; mql; sql; opportunities; trials; qualificati",
    "contatti qualificati; lead qualificati; lead; opportunita; prove",
  ),
  never: ["referred leads", "lead segnalati", "converted leads", "lead convertiti"],
});

export const leadsReferred = count({
  label: { en: "referred leads", it: "contatti segnalati dai clienti" },
  help: { en: "Leads that existing customers sent.", it: "Contatti mandati dai clienti attuali." },
  words: list(
    "referred leads; referrals; referred; leads from customers; segnalazioni; contatti segnalati",
    "lead segnalati; passaparola; referenze",
  ),
  never: ["referral rate"],
});

export const customersActive = count({
  label: { en: "active customers", it: "clienti attivi" },
  help: { en: "Customers active in the period.", it: "Clienti attivi nel periodo." },
  words: list(
    "active customers; customers; paying customers; users; active users; clienti attivi; clienti",
    "clienti paganti; utenti attivi; utenti; abbonati",
  ),
  never: ["new customers", "lost customers", "customers at start", "customers at end"],
});

export const organicConverted = count({
  label: { en: "customers won by referral", it: "clienti arrivati dal passaparola" },
  help: { en: "New customers that existing customers brought.", it: "Nuovi clienti portati dai clienti attuali." },
  words: list(
    "customers from referrals; converted referrals; referral customers; organic customers",
    "referrals converted; clienti da passaparola; segnalati convertiti; clienti da segnalazioni",
    "clienti organici",
  ),
});

export const lifetimeValue = amount({
  label: { en: "lifetime value (ltv)", it: "valore nel tempo (ltv)" },
  help: { en: "Lifetime value of a customer.", it: "Valore nel tempo di un cliente." },
  words: list("ltv; lifetime value; customer lifetime value; clv; valore nel tempo; valore del cliente"),
});

export const customerAcquisitionCost = amount({
  min: 0,
  label: { en: "acquisition cost (cac)", it: "costo di acquisizione (cac)" },
  help: { en: "Cost to win one customer.", it: "Costo per acquisire un cliente." },
  words: [
    "cac",
    "acquisition cost per customer",
    "customer acquisition cost",
    "costo di acquisizione",
    "costo acquisizione cliente",
  ],
});

export const revenuePerAccount = amount({
  label: { en: "revenue per account and month (arpa)", it: "ricavo medio mensile per cliente (arpa)" },
  help: { en: "Mean revenue of one customer a month.", it: "Ricavo medio di un cliente al mese." },
  words: list(
    "arpa; arpu; revenue per account; revenue per customer; average revenue; ricavo medio",
    "ricavo medio per cliente",
  ),
});

export const grossMargin = share({
  label: { en: "gross margin", it: "margine lordo" },
  help: {
    en: "Share of revenue left after the cost of serving; 1 if not given.",
    it: "Quota dei ricavi che resta dopo i costi del servizio; 1 se non indicata.",
  },
  words: list("gross margin; margin %; gross margin %; margine lordo; margine %; margine"),
});

// Surveys

export const mentionsPositive = count({
  label: { en: "positive mentions", it: "menzioni positive" },
  help: { en: "Mentions on social channels that are positive.", it: "Menzioni positive sui canali social." },
  words: ["positive mentions", "positive", "menzioni positive", "positive sui social", "positivi"],
});

export const mentions = count({
  label: { en: "mentions", it: "menzioni" },
  help: { en: "All mentions on social channels.", it: "Tutte le menzioni sui canali social." },
  words: list("mentions; all mentions; social mentions; menzioni; menzioni totali; menzioni social"),
  never: ["positive mentions", "negative mentions", "menzioni positive", "menzioni negative"],
});

export const surveyResponses = count({
  label: { en: "responses", it: "risposte" },
  help: { en: "Answers received.", it: "Risposte ricevute." },
  words: list("responses; answers; survey responses; risposte; risposte ricevute; questionari compilati"),
});

export const surveyInvited = count({
  label: { en: "invited people", it: "persone invitate" },
  help: { en: "Invitations that were delivered.", it: "Inviti recapitati." },
  words: list(
    "invited; invitations; surveys sent; delivered; inviti; invitati; questionari inviati",
    "inviti recapitati",
  ),
});

// Cash

export const operatingCashFlow = amount({
  label: { en: "operating cash flow", it: "flusso di cassa operativo" },
  help: {
    en: "Cash from operations. A cash-flow statement's figure already contains the change of working capital.",
    it: "Cassa generata dalla gestione operativa. Quella del rendiconto finanziario contiene già la variazione del circolante.",
  },
  words: list(
    "operating cash flow; cash flow from operations; cfo; ocf; cash from operations; operating cash",
    "flusso di cassa operativo; cassa operativa; flusso operativo; cash flow operativo",
  ),
});

export const investments = amount({
  label: { en: "investments", it: "investimenti" },
  help: {
    en: "Capital expenditure of the period, as a positive number.",
    it: "Investimenti del periodo, come numero positivo.",
  },
  min: 0,
  words: list(
    "investments; capex; capital expenditure; investing; investimenti; capex investimenti",
    "spese in conto capitale",
  ),
});

export const workingCapitalIncrease = amount({
  label: { en: "increase of working capital", it: "aumento del capitale circolante" },
  help: {
    en: "Give it only with an operating cash flow BEFORE working capital; else it would count twice.",
    it: "Indicalo solo con un flusso operativo PRIMA del circolante, altrimenti conta due volte.",
  },
  words: list(
    "nwc increase; increase in working capital; working capital increase; change in working capital",
    "aumento circolante; variazione circolante; variazione del circolante",
    "aumento del capitale circolante",
  ),
});

export const cashIn = amount({
  label: { en: "cash in", it: "entrate di cassa" },
  help: { en: "Money that came in, without loans and capital.", it: "Denaro entrato, senza prestiti e capitale." },
  min: 0,
  words: list(
    "cash in; inflows; receipts; money in; cash inflow; entrate di cassa; incassi totali; accrediti",
    "totale entrate",
  ),
});

export const cashOut = amount({
  label: { en: "cash out", it: "uscite di cassa" },
  help: {
    en: "Money that went out, as a positive number, without repayments of loans.",
    it: "Denaro uscito, come numero positivo, senza rimborsi di prestiti.",
  },
  min: 0,
  words: list(
    "cash out; outflows; payments made; money out; cash outflow; uscite; uscite di cassa; addebiti",
    "totale uscite; spese totali",
  ),
});

export const cashBalance = amount({
  label: { en: "cash", it: "cassa" },
  help: { en: "Cash at the end of the period.", it: "Cassa a fine periodo." },
  words: list(
    "cash balance; cash; cash at end; closing cash; bank balance; cassa; saldo; saldo di cassa",
    "cassa finale; liquidita; saldo finale",
  ),
  never: ["net cash", "cash in", "cash out", "operating cash", "cassa operativa"],
});

export const debt = amount({
  label: { en: "debt", it: "debiti finanziari" },
  help: { en: "Loans and other financial debt.", it: "Prestiti e altri debiti finanziari." },
  min: 0,
  words: list("debt; loans; financial debt; debiti; debiti finanziari; prestiti; indebitamento"),
});

// Customers

export const renewalsDone = count({
  label: { en: "contracts renewed", it: "contratti rinnovati" },
  help: { en: "Contracts due in the period that were renewed.", it: "Contratti in scadenza nel periodo e rinnovati." },
  words: list(
    "renewed; contracts renewed; renewed contracts; renewals; renewed customers",
    "renewed subscriptions; rinnovati; contratti rinnovati; rinnovi; abbonamenti rinnovati",
    "clienti rinnovati",
  ),
  never: list("renewals due; renewal rate; tasso di rinnovo; rinnovi in scadenza; non rinnovati; not renewed"),
});

export const renewalsDue = count({
  label: { en: "contracts due for renewal", it: "contratti in scadenza" },
  help: {
    en: "Contracts whose renewal fell due in the period.",
    it: "Contratti il cui rinnovo scadeva nel periodo.",
  },
  words: list(
    "due; due for renewal; renewals due; contracts due; up for renewal; expiring contracts",
    "contracts expiring; in scadenza; contratti in scadenza; scadenze; rinnovi in scadenza",
    "da rinnovare; abbonamenti in scadenza",
  ),
  never: ["amount due", "due date", "data scadenza", "invoices due"],
});

export const renewalsPending = count({
  label: { en: "renewals not decided yet", it: "rinnovi non ancora decisi" },
  help: {
    en: "Optional. Contracts due whose renewal is not decided yet; they are left out.",
    it: "Facoltativo. Contratti in scadenza su cui non si è ancora deciso; restano fuori dal conto.",
  },
  words: list(
    "pending; pending renewals; renewals pending; undecided; in attesa; rinnovi in attesa; in sospeso",
    "rinnovi in sospeso; da decidere",
  ),
});

export const customersReactivated = count({
  label: { en: "customers who came back", it: "clienti rientrati" },
  help: { en: "Former customers active again.", it: "Ex clienti di nuovo attivi." },
  words: list(
    "reactivated; reactivated customers; customers reactivated; reactivations; won back; win backs",
    "returned customers; customers won back; riattivati; clienti riattivati; riattivazioni",
    "clienti recuperati; recuperati; rientrati; clienti rientrati",
  ),
  never: ["reactivation mrr", "reactivation rate", "mrr da riattivazione"],
});

export const customersInactiveAtStart = count({
  label: { en: "former customers at start", it: "ex clienti a inizio periodo" },
  help: {
    en: "Customers of the past who are not active at the start of the period.",
    it: "Clienti del passato non attivi a inizio periodo.",
  },
  words: list(
    "inactive at start; former customers; inactive customers at start; lapsed customers; ex customers",
    "former customers at start; ex clienti; inattivi inizio; inattivi a inizio periodo",
    "clienti inattivi inizio; ex clienti a inizio periodo",
  ),
});

export const customersInactive = count({
  label: { en: "inactive customers at end", it: "clienti inattivi a fine periodo" },
  help: {
    en: "Customers without a purchase for longer than your threshold.",
    it: "Clienti senza acquisti da più tempo della soglia.",
  },
  words: list(
    "inactive; inactive customers; dormant customers; sleeping customers; inattivi; clienti inattivi",
    "dormienti; clienti dormienti; clienti fermi",
  ),
  never: ["inactive at start", "inactive customers at start", "inattivi inizio", "inactivity rate"],
});

export const customersInAll = count({
  label: { en: "customers in all at end", it: "clienti totali a fine periodo" },
  help: {
    en: "All customers who ever bought, active or not.",
    it: "Tutti i clienti che hanno comprato almeno una volta, attivi o no.",
  },
  words: list(
    "total customers; all customers; customer base; customers in all; registered customers",
    "clienti totali; totale clienti; base clienti; clienti in anagrafica; clienti registrati",
  ),
});

export const churnShare = share({
  label: { en: "churn per period", it: "abbandono per periodo" },
  help: {
    en: "Share of customers lost in one period, as a fraction: 5% or 0.05.",
    it: "Quota di clienti persi in un periodo, come frazione: 5% oppure 0,05.",
  },
  words: list(
    "churn rate; customer churn rate; churn %; monthly churn; churn percent; tasso di abbandono",
    "abbandono %; tasso di churn; abbandono mensile; % abbandono",
  ),
  never: ["churned mrr", "mrr churn", "revenue churn", "mrr churn rate"],
});

// Revenue retention

/** In a table of MRR movements "New" and "Churn" are money; with counts of customers they are customers. */
const OF_MRR = ["expansion MRR", "contraction MRR"];
const OF_CUSTOMERS = ["customers at start", "customers at end"];

export const mrrNow = amount({
  label: { en: "MRR at end", it: "MRR a fine periodo" },
  help: {
    en: "Monthly recurring revenue at the end of the period.",
    it: "Ricavi ricorrenti mensili (MRR) a fine periodo.",
  },
  words: list(
    "mrr; mrr end; end mrr; ending mrr; mrr at end; closing mrr; monthly recurring revenue",
    "recurring revenue; mrr fine; mrr finale; mrr a fine mese; mrr a fine periodo; ricavi ricorrenti",
    "ricavi ricorrenti mensili; canoni mensili",
  ),
  never: list("new mrr; mrr start; starting mrr; churned mrr; net new mrr; mrr growth; nuovo mrr"),
});

export const mrrAtStart = amount({
  label: { en: "MRR at start", it: "MRR a inizio periodo" },
  help: {
    en: "Monthly recurring revenue at the start of the period.",
    it: "Ricavi ricorrenti mensili (MRR) a inizio periodo.",
  },
  min: 0,
  words: list(
    "mrr at start; start mrr; starting mrr; opening mrr; beginning mrr; mrr start; mrr beginning",
    "mrr inizio; mrr iniziale; mrr a inizio mese; mrr a inizio periodo; mrr di apertura",
  ),
});

export const mrrNew = amount({
  label: { en: "new MRR", it: "MRR nuovo" },
  help: { en: "MRR of customers won in the period.", it: "MRR dei clienti acquisiti nel periodo." },
  min: 0,
  words: list(
    "new mrr; mrr new; new business mrr; new business; new customer mrr; mrr from new customers",
    "nuovo mrr; mrr nuovo; mrr nuovi clienti; mrr da nuovi clienti",
  ),
  beside: { words: ["new", "nuovo", "nuovi", "new customers", "nuovi clienti"], of: OF_MRR, unless: OF_CUSTOMERS },
  never: ["net new mrr"],
});

export const mrrExpansion = amount({
  label: { en: "expansion MRR", it: "MRR da espansione" },
  help: {
    en: "MRR gained from existing customers: upgrades, extra seats, price rises.",
    it: "MRR in più dai clienti esistenti: upgrade, licenze aggiuntive, aumenti di prezzo.",
  },
  min: 0,
  words: list(
    "expansion; expansion mrr; mrr expansion; upgrades; upsell; upgrade mrr; espansione",
    "mrr espansione; mrr da espansione; espansioni; upgrade; ampliamenti",
  ),
});

export const mrrContraction = amount({
  label: { en: "contraction MRR", it: "MRR perso per riduzione" },
  help: {
    en: "MRR lost from customers who stayed but pay less, as a positive number.",
    it: "MRR perso da clienti rimasti che pagano meno, come numero positivo.",
  },
  min: 0,
  words: list(
    "contraction; contraction mrr; mrr contraction; downgrades; downgrade mrr; downsell; contrazione",
    "mrr contrazione; mrr da contrazione; contrazioni; riduzione; riduzioni; downgrade",
  ),
});

export const mrrChurned = amount({
  label: { en: "churned MRR", it: "MRR perso per abbandono" },
  help: {
    en: "MRR of customers who left, as a positive number.",
    it: "MRR dei clienti che se ne sono andati, come numero positivo.",
  },
  min: 0,
  words: list(
    "churned mrr; churn mrr; mrr churn; mrr churned; lost mrr; mrr lost; cancelled mrr; mrr perso",
    "mrr abbandono; mrr disdette; mrr cessato; mrr churn perso; revenue lost",
  ),
  beside: {
    words: list("churn; churned; lost; cancellations; abbandono; abbandoni; persi; perso; disdette"),
    of: OF_MRR,
    unless: OF_CUSTOMERS,
  },
  never: ["mrr churn rate", "churn rate"],
});

export const mrrReactivated = amount({
  label: { en: "reactivation MRR", it: "MRR da riattivazione" },
  help: {
    en: "Optional. MRR of customers who came back; 0 if not given.",
    it: "Facoltativo. MRR dei clienti rientrati; 0 se non indicato.",
  },
  min: 0,
  words: list(
    "reactivation; reactivation mrr; mrr reactivation; reactivated mrr; win back mrr; riattivazione",
    "mrr riattivazione; mrr da riattivazione; mrr riattivato; mrr recuperato",
  ),
  never: ["reactivation rate"],
});

export const customersPaying = count({
  label: { en: "paying customers at end", it: "clienti paganti a fine periodo" },
  help: {
    en: "Paying customers at the same moment as the MRR.",
    it: "Clienti paganti nello stesso momento dell'MRR.",
  },
  words: list(
    "paying customers; customers at end; end customers; customers; active customers; accounts",
    "subscribers; clienti paganti; clienti a fine mese; clienti a fine periodo; clienti fine",
    "clienti finali; clienti; clienti attivi; abbonati",
  ),
  never: ["new customers", "lost customers", "customers at start", "clienti inizio", "nuovi clienti"],
});

export const orders = count({
  label: { en: "orders", it: "ordini" },
  help: { en: "Orders paid in the period.", it: "Ordini pagati nel periodo." },
  words: list(
    "orders; number of orders; paid orders; transactions; purchases; ordini; numero ordini; n ordini",
    "ordini pagati; transazioni; acquisti; scontrini",
  ),
  never: ["order value", "average order value", "valore ordine"],
});

export const customerLifetime = amount({
  label: { en: "lifetime per customer", it: "durata per cliente" },
  help: {
    en: "How many periods a customer stays, in the same periods as the revenue.",
    it: "Quanti periodi resta un cliente, negli stessi periodi dei ricavi.",
  },
  min: 0,
  words: list(
    "lifetime; customer lifetime; average lifetime; months retained; durata; durata cliente",
    "durata media; durata media cliente; permanenza media",
  ),
  never: ["lifetime value", "call duration", "durata chiamata"],
});
