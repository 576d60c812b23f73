import { amount } from "../inputs";
import { list } from "../text";

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
  outgoing: true,
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
  outgoing: true,
  min: 0,
  words: list(
    "cash out; outflows; payments made; money out; cash outflow; uscite; uscite di cassa; addebiti",
    "totale uscite; spese totali",
  ),
});

export const cashBalance = amount({
  label: { en: "cash", it: "cassa" },
  help: { en: "Cash at the end of the period.", it: "Cassa a fine periodo." },
  over: "last",
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
  over: "last",
  words: list("debt; loans; financial debt; debiti; debiti finanziari; prestiti; indebitamento"),
});
