import type { SampleLanguage } from "./sample-table";

const LINES: Readonly<Record<SampleLanguage, readonly string[]>> = {
  en: [
    "Metriche: a spreadsheet to try it on",
    "All tables here are made up, for a service company that does not exist. Two are not ours: Payments and Telco.",
    "",
    "The sheets",
    "Customers, Support, Cash: one row a month, 2024 and 2025. Months across: the same figures with the months in columns.",
    "Tickets, Subscriptions, NPS survey, Leads, Spend: one row a case, a subscription, an answer, a lead, a cost.",
    "Payments: real purchases. What 4,338 customers of a British gift shop spent on each of 16,763 customer-days,",
    "2010-12-01 to 2011-12-09 (Online Retail, UCI Machine Learning Repository, CC0).",
    "Telco: 7,043 customers of a telephone company, a sample data set of IBM (Apache License 2.0).",
    "Lifetime value and Survival: what the functions for models make of Payments and Telco, step by step.",
    "",
    "Try it",
    "1. In the sheet Customers, type into an empty cell:  =CHURN_RATE(C2:C13; B2:B13)",
    "2. Choose Extensions > Metriche > Build or open a summary: pick a table, choose what you want to know, build the summary.",
    "3. Change a number in a table: the summary follows.",
    "4. File > Open brings in your own .xlsx or .csv. It stays in this browser; nothing is sent anywhere.",
  ],
  it: [
    "Metriche: un foglio per provare",
    "Le tabelle sono inventate, per una società di servizi che non esiste. Due non sono nostre: Pagamenti e Telco.",
    "",
    "I fogli",
    "Clienti, Assistenza, Cassa: una riga al mese, 2024 e 2025. Mesi in colonna: gli stessi dati con i mesi in orizzontale.",
    "Ticket, Abbonamenti, Sondaggio NPS, Contatti commerciali, Spesa: una riga per caso, abbonamento, risposta, contatto, costo.",
    "Pagamenti: acquisti veri. Quanto 4.338 clienti di un negozio inglese di articoli da regalo hanno speso in 16.763 giornate-cliente,",
    "dal 01/12/2010 al 09/12/2011 (Online Retail, UCI Machine Learning Repository, CC0).",
    "Telco: 7.043 clienti di una compagnia telefonica, dati di esempio di IBM (Apache License 2.0).",
    "Valore nel tempo e Sopravvivenza: che cosa ricavano le funzioni dei modelli da Pagamenti e Telco, passo per passo.",
    "",
    "Come provare",
    "1. Nel foglio Clienti, scrivi in una cella vuota:  =CHURN_RATE(C2:C13; B2:B13)",
    "2. Scegli Estensioni > Metriche > Crea o apri un riepilogo: prendi una tabella, scegli che cosa vuoi sapere, crea il riepilogo.",
    "3. Cambia un numero in una tabella: il riepilogo lo segue.",
    "4. File > Apri porta qui i tuoi .xlsx e .csv. Restano in questo browser; nulla viene inviato altrove.",
  ],
};

/** The sheet that says what is made up and what is real. */
export function readMe(language: SampleLanguage): {
  name: string;
  cells: Record<string, string>;
  styles: Record<string, number>;
} {
  const lines = LINES[language];
  return {
    name: language === "it" ? "Leggimi" : "Read me",
    cells: Object.fromEntries(lines.flatMap((line, i) => (line === "" ? [] : [[`A${i + 2}`, line]]))),
    styles: { A2: 2, A3: 3, A5: 3, A13: 3 },
  };
}
