import type { Text } from "../../core/text";

/** Step 1, and the first moment of a visit. */
export const DATA = {
  loading: { en: "Looking at your file", it: "Guardo il tuo file" },
  loadingHelp: {
    en: "Every sheet is searched for tables. Nothing is changed.",
    it: "Cerco le tabelle in ogni foglio. Non cambia nulla.",
  },
  notLoaded: { en: "Metriche could not start", it: "Metriche non è partito" },
  chooseTitle: { en: "Choose your data", it: "Scegli i dati" },
  tablesFound: { en: "Tables found in this file", it: "Tabelle trovate nel file" },
  sure: { en: "Sure", it: "Sicuro" },
  likely: { en: "Likely", it: "Probabile" },
  check: { en: "Check the columns", it: "Controlla le colonne" },
  chooseSeveral: {
    en: "You can choose more than one: subscriptions together with tickets answer more questions.",
    it: "Puoi sceglierne più di una: abbonamenti e ticket insieme rispondono a più domande.",
  },
  notRead: {
    en: "Not ticked, so not read: {name}. Tick it to use it too.|Not ticked, so not read: {name}. Tick them to use them too.",
    it: "Senza spunta, quindi non letta: {name}. Spuntala per usare anche quella.|Senza spunta, quindi non lette: {name}. Spuntale per usare anche quelle.",
  },
  notHere: {
    en: "Is your table not here? Select it in the sheet, header row included, then press the button.",
    it: "La tabella non c’è? Selezionala nel foglio, intestazione compresa, poi premi il pulsante.",
  },
  useSelection: { en: "Use the selection", it: "Usa la selezione" },
  chooseOne: { en: "Choose at least one table.", it: "Scegli almeno una tabella." },
  checkColumns: { en: "Check the columns", it: "Controlla le colonne" },
  emptyTitle: { en: "No table found in this file", it: "Nessuna tabella in questo file" },
  emptyWhat: {
    en: "A table has one row of headers and, under it, one row for each ticket, payment, customer or month.",
    it: "Una tabella ha una riga di intestazioni e, sotto, una riga per ogni ticket, pagamento, cliente o mese.",
  },
  exampleDate: { en: "date", it: "data" },
  exampleCustomer: { en: "customer", it: "cliente" },
  exampleAmount: { en: "amount", it: "importo" },
  emptyNotFound: {
    en: "Is it there, but not found? Select it with its headers, then press the button.",
    it: "C’è ma non è stata trovata? Selezionala con le intestazioni, poi premi il pulsante.",
  },
  addSample: { en: "Add a sheet with sample data", it: "Aggiungi un foglio di esempio" },
  sampleHelp: {
    en: "Made-up data of a service company, in a new sheet.",
    it: "Dati inventati di un’azienda di servizi, in un foglio nuovo.",
  },
  lookAgain: { en: "Look again", it: "Cerca di nuovo" },
  checkTitle: { en: "Check the columns", it: "Controlla le colonne" },
  sourceOf: {
    en: "Source {k} of {of}: {name} · {used} of {read} rows",
    it: "Fonte {k} di {of}: {name} · {used} di {read} righe",
  },
  asFor: {
    en: "Read as you set it for “{name}”, which has the same header. You can change it below.",
    it: "Letta come hai deciso per “{name}”, che ha la stessa intestazione. Puoi cambiarla qui sotto.",
  },
  cannotUse: { en: "Cannot be used yet", it: "Non si può ancora usare" },
  eachRow: { en: "What each row is", it: "Che cos’è ogni riga" },
  whichReading: { en: "What is each row?", it: "Che cos’è ogni riga?" },
  columns: { en: "Columns", it: "Colonne" },
  foundOf: { en: "{k} of {of} found", it: "{k} di {of} trovate" },
  notInTable: { en: "Not in this table", it: "Non c’è in tabella" },
  starNeeded: { en: "* needed", it: "* necessaria" },
  counterparties: { en: "Who the money moves to and from", it: "Da chi e verso chi si muove il denaro" },
  byAmount: { en: "largest first", it: "dai maggiori" },
  counterpartiesHelp: {
    en: "Mark transfers between own accounts, investments and loans once: it is remembered.",
    it: "Segna una volta giroconti, investimenti e finanziamenti: resta memorizzato.",
  },
  assumed: { en: "Assumed", it: "Ipotesi fatte" },
  firstRows: { en: "First row|First {n} rows", it: "Prima riga|Prime {n} righe" },
  asTheSheet: { en: "as the sheet shows them", it: "come nel foglio" },
  foundInData: { en: "Found in the data", it: "Trovato nei dati" },
  kindsCount: { en: "{n} kind|{n} kinds", it: "{n} tipo|{n} tipi" },
  noProblems: { en: "All rows can be used: {n}.", it: "Tutte le righe sono utilizzabili: {n}." },
  showTheRows: { en: "Show the rows", it: "Mostra le righe" },
} satisfies Record<string, Text>;
