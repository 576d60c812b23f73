import { list } from "../text";
import { logKind } from "./log-kind";

/**
 * Cash by month: one row a month, or the movements of a bank account, which are added up to months.
 * The fields of movements (amount, money in and out, balance) are read from statements only.
 */
export const cash = logKind({
  id: "cash",
  name: { en: "cash flows or bank movements", it: "flussi di cassa o movimenti bancari" },
  row: { en: "a month of cash", it: "un mese di cassa" },
  core: ["month"],
  unit: "month",
  date: "month",
  idField: "movement_id",
  shared: [["counterparty", "category"]],
  fields: {
    month: {
      type: "date",
      label: { en: "month", it: "mese" },
      words: list(
        "month; period; mese; periodo; mese di riferimento; date completed; completed date; booking date",
        "posting date; posted date; transaction date; operation date; date; data operazione",
        "data contabile; data registrazione; data contabilizzazione; data movimento; data; finished on",
        "created on",
      ),
      never: list(
        "value date; data valuta; valuta; date started; started date; data addebito carta; due date",
        "data scadenza",
      ),
    },
    cfo: {
      type: "money",
      label: { en: "operating cash flow", it: "flusso di cassa operativo" },
      words: list(
        "cfo; operating cash flow; cash flow from operations; cash from operations; operating cash",
        "net cash from operating activities; ocf; flusso di cassa operativo; flusso operativo",
        "cassa operativa; flusso di cassa della gestione operativa; liquidita operativa",
      ),
    },
    capex: {
      type: "money",
      label: { en: "investments", it: "investimenti" },
      words: list(
        "capex; capital expenditure; capital expenditures; investments; investing cash flow",
        "purchase of fixed assets; investimenti; spese in conto capitale; acquisto immobilizzazioni",
        "investimenti in immobilizzazioni",
      ),
    },
    net_income: {
      type: "money",
      label: { en: "net income", it: "utile netto" },
      words: list(
        "net income; net profit; profit after tax; net earnings; utile netto; utile; risultato netto",
        "utile d esercizio; risultato d esercizio",
      ),
    },
    d_and_a: {
      type: "money",
      label: { en: "depreciation and amortisation", it: "ammortamenti" },
      words: list(
        "d and a; d a; d&a; depreciation and amortization; depreciation and amortisation",
        "depreciation amortization; depreciation; ammortamenti; ammortamenti e svalutazioni; ammortamento",
      ),
    },
    nwc_increase: {
      type: "money",
      label: { en: "increase of working capital", it: "aumento del capitale circolante" },
      words: list(
        "nwc increase; increase in working capital; increase of working capital",
        "change in working capital; increase in nwc; change in nwc; delta nwc; working capital change",
        "aumento del capitale circolante; aumento capitale circolante; variazione capitale circolante",
        "variazione ccn; aumento ccn; delta ccn",
      ),
    },
    cash_balance: {
      type: "money",
      label: { en: "cash balance", it: "saldo di cassa" },
      words: list(
        "cash balance; cash; closing balance; ending balance; ending cash; balance; running balance",
        "balance after transaction; account balance; saldo; saldo di cassa; saldo finale; cassa",
        "liquidita; disponibilita liquide; saldo contabile; saldo progressivo; saldo finale mese",
        "saldo disponibile",
      ),
      never: ["opening balance", "saldo iniziale", "start balance"],
    },
    debt: {
      type: "money",
      label: { en: "debt", it: "debiti finanziari" },
      words: list(
        "debt; financial debt; loans; borrowings; total debt; debiti finanziari; debiti; debito",
        "indebitamento; mutui; finanziamenti in essere",
      ),
    },
    financing: {
      type: "money",
      label: { en: "financing", it: "finanziamenti" },
      words: list(
        "financing; financing cash flow; cash from financing; capital raised; funding; finanziamenti",
        "flusso finanziario; flusso di cassa finanziario; apporti di capitale; nuovi finanziamenti",
      ),
    },
    cash_in: {
      type: "money",
      label: { en: "money in", it: "entrate" },
      words: list(
        "cash in; inflows; inflow; money in; paid in; credit; credits; credit amount; deposits; receipts",
        "total in; entrate; avere; accrediti; accredito; importo avere; incassi; entrata; importo entrate",
      ),
      never: ["credit balance", "credit card", "credit limit"],
    },
    cash_out: {
      type: "money",
      label: { en: "money out", it: "uscite" },
      words: list(
        "cash out; outflows; outflow; money out; paid out; debit; debits; debit amount; withdrawals",
        "payments out; total out; uscite; dare; addebiti; addebito; importo dare; pagamenti; uscita",
        "importo uscite",
      ),
      never: ["debit balance", "debit card"],
    },
    amount: {
      type: "money",
      label: { en: "amount of the movement", it: "importo del movimento" },
      words: list(
        "total amount; amount; net amount; transaction amount; movement; value; sum; importo",
        "importo movimento; importo netto; movimento; importo operazione; importo euro; ammontare",
      ),
      never: list(
        "balance; saldo; orig amount; original amount; fee; fee amount; exchange to amount",
        "foreign amount; commissioni; amount foreign currency; target amount",
      ),
    },
    direction: {
      type: "word",
      mustKnow: true,
      label: { en: "in or out", it: "entrata o uscita" },
      words: list(
        "direction; debit credit; credit debit; dr cr; cr dr; sign; in out; credit debit indicator",
        "dare avere; segno; d a; entrata uscita",
      ),
      vocabulary: {
        in: list("in; credit; cr; c; incoming; deposit; +; avere; a; entrata; accredito"),
        out: list("out; debit; dr; d; outgoing; withdrawal; -; dare; uscita; addebito"),
        neutral: ["neutral"],
      },
    },
    movement_id: {
      type: "key",
      label: { en: "movement id", it: "codice movimento" },
      words: list(
        "id; transaction id; movement id; reference number; transferwise id; transaction reference",
        "id movimento; id transazione; numero movimento; codice movimento; cro; trn; n operazione",
        "progressivo",
      ),
      never: ["account id", "related transaction id", "card id"],
    },
    counterparty: {
      type: "word",
      label: { en: "counterparty", it: "controparte" },
      words: list(
        "counterparty; counterparty name; payee; payer; beneficiary; beneficiary name; description",
        "details; transaction details; narrative; memo; partner name; merchant; name; payee name",
        "payment reference; controparte; beneficiario; ordinante; beneficiario ordinante; dettagli",
        "descrizione; descrizione operazione; causale; descrizione estesa; operazione",
        "dettaglio movimento; note",
      ),
      never: ["beneficiary account number", "beneficiary iban"],
    },
    category: {
      type: "word",
      label: { en: "kind of movement", it: "tipo di movimento" },
      words: list(
        "type; category; transaction type; categoria; tipo; tipo operazione; causale; causale abi",
        "operazione; tipologia",
      ),
    },
    status: {
      type: "word",
      label: { en: "booked", it: "contabilizzato" },
      words: list("state; status; transaction status; booking status; contabilizzazione; stato; stato movimento"),
      never: ["card state"],
      vocabulary: {
        booked: list(
          "sent; received; completed; booked; posted; cleared; complete; settled; done; executed; contabilizzato",
          "contabilizzata; eseguito; eseguita; completato; completata; registrato; ok",
        ),
        not_booked: list(
          "pending; declined; reverted; failed; cancelled; canceled; rejected; created; expired; blocked",
          "processing; reversed; refunded to sender; in progress; scheduled; non contabilizzato",
          "non contabilizzata; in sospeso; in attesa; annullato; annullata; rifiutato; rifiutata",
          "da contabilizzare; autorizzato; autorizzata; in elaborazione; prenotato",
        ),
      },
    },
    currency: {
      type: "word",
      label: { en: "currency", it: "valuta" },
      words: list("payment currency; currency; currency code; account currency; valuta; divisa; codice valuta"),
      never: list(
        "orig currency; original currency; fee currency; data valuta; source currency; target currency",
        "exchange to",
      ),
    },
  },
});
