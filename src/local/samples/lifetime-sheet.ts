import type { SampleLanguage } from "./sample-table";
import type { WorkedSheet } from "./worked-sheet";

/** Customers of the payments log with a purchase: rows of the summary. */
const CUSTOMERS = 4338;
const FIRST = 16;
const LAST = FIRST + CUSTOMERS - 1;

/**
 * The whole path on real data: payments, customer summary, the two fits, value per customer, the top 20.
 * The summary spills from column M; everything a person reads stands to its left.
 */
export function lifetimeSheet(language: SampleLanguage, payments: string): WorkedSheet {
  const w = WORDS[language];
  const column = (letter: string): string => `${letter}${FIRST}:${letter}${LAST}`;
  const cells: Record<string, string> = {
    B2: w.title,
    B3: w.source,
    B9: w.bgnbd,
    B10: `=BGNBD_FIT(${column("N")}, ${column("O")}, ${column("P")})`,
    E9: w.gammaGamma,
    E10: `=GAMMA_GAMMA_FIT(${column("N")}, ${column("Q")})`,
    B17: w.alive,
    D17: `=AVERAGE(${column("S")})`,
    B18: w.expected,
    D18: "=BGNBD_EXPECTED_NEW(B10:C15, 12)",
    B19: w.discount,
    D19: "=1.1^(1/12)-1",
    B4: w.says1,
    B5: w.says2,
    B6: w.says3,
    H9: w.rank,
    I9: w.customer,
    J9: w.value,
    K9: w.repeats,
    M14: w.summary,
    M15: `=CUSTOMER_SUMMARY(${payments}!A1:C16764, DATE(2011, 12, 9), "month")`,
    S15: w.alive,
    S16: `=BGNBD_ALIVE($B$10:$C$15, ${column("N")}, ${column("O")}, ${column("P")})`,
    T15: w.value,
    T16: `=CLV_PREDICT($B$10:$C$15, $E$10:$F$15, ${column("N")}, ${column("O")}, ${column("P")}, ${column("Q")}, 12, $D$19)`,
  };
  for (let k = 1; k <= 20; k++) {
    const row = 9 + k;
    cells[`H${row}`] = String(k);
    cells[`I${row}`] = `=INDEX(${column("$M")}, MATCH(J${row}, ${column("$T")}, 0))`;
    cells[`J${row}`] = `=LARGE(${column("$T")}, H${row})`;
    cells[`K${row}`] = `=INDEX(${column("$N")}, MATCH(J${row}, ${column("$T")}, 0))`;
  }
  return {
    name: w.name,
    columns: 21,
    rows: LAST + 5,
    cells,
    formats: {
      "C10:C14": "0.0000",
      C15: "#,##0",
      "F10:F13": "0.0000",
      F14: "#,##0",
      F15: "0.0000",
      D17: "0.0%",
      D18: "0.00",
      D19: "0.00%",
      "J10:J29": "#,##0",
      "K10:K29": "0",
      [`O${FIRST}:P${LAST}`]: "0.0",
      [`Q${FIRST}:R${LAST}`]: "#,##0.00",
      [`S${FIRST}:S${LAST}`]: "0.0%",
      [`T${FIRST}:T${LAST}`]: "#,##0",
    },
    titles: ["B2"],
    headers: ["B9:F9", "H9:K9", "M14:T15"],
    widths: {
      0: 16,
      1: 150,
      2: 90,
      3: 90,
      4: 150,
      5: 90,
      6: 24,
      7: 40,
      8: 100,
      9: 110,
      10: 90,
      11: 24,
      18: 110,
      19: 110,
    },
    charts: [
      {
        type: "bar",
        title: w.chart,
        column: 1,
        row: 20,
        width: 540,
        height: 260,
        labels: "I9:I29",
        series: [{ range: "J9:J29", color: "#0B57D0" }],
      },
    ],
  };
}

const WORDS = {
  en: {
    name: "Lifetime value",
    title: "What each customer will spend in the next year",
    source:
      "Real purchases of 4,338 customers of a British gift shop, 2010-12 to 2011-12 (Online Retail, CC0). Times in months.",
    bgnbd: "How often they buy (BG/NBD)",
    gammaGamma: "How much they spend (Gamma-Gamma)",
    alive: "still a customer, P(alive)",
    expected: "purchases of a new customer in 12 months",
    discount: "discount a month (10% a year)",
    says1: "What the fit says: in the year observed hardly any customer leaves for good; those who pause come back.",
    says2:
      "So the value hangs on how often and how much, not on drop-out. A year is short: trust the order, not the last digit.",
    says3: "Customers without a repeat purchase have P(alive) = 100% by construction: the model has seen no pause yet.",
    rank: "#",
    customer: "customer",
    value: "value, 12 months",
    repeats: "repeat days",
    summary:
      "One row a customer: repeat purchase days, months from the first to the last, months observed, mean and total",
    chart: "The 20 most valuable customers, next 12 months",
  },
  it: {
    name: "Valore nel tempo",
    title: "Quanto spenderà ogni cliente nel prossimo anno",
    source:
      "Acquisti reali di 4.338 clienti di un negozio di regali inglese, 2010-12 – 2011-12 (Online Retail, CC0). Tempi in mesi.",
    bgnbd: "Quanto spesso comprano (BG/NBD)",
    gammaGamma: "Quanto spendono (Gamma-Gamma)",
    alive: "ancora cliente, P(vivo)",
    expected: "acquisti di un nuovo cliente in 12 mesi",
    discount: "sconto mensile (10% annuo)",
    says1: "Che cosa dice la stima: nell'anno osservato quasi nessuno se ne va per sempre; chi si ferma poi torna.",
    says2:
      "Il valore dipende quindi da quanto spesso e quanto si compra. Un anno è poco: fidati dell'ordine, non dell'ultima cifra.",
    says3: "Chi non ha ancora ricomprato ha P(vivo) = 100% per costruzione: il modello non ha ancora visto pause.",
    rank: "n.",
    customer: "cliente",
    value: "valore, 12 mesi",
    repeats: "giorni ripetuti",
    summary: "Una riga per cliente: giorni di riacquisto, mesi dal primo all'ultimo, mesi osservati, media e totale",
    chart: "I 20 clienti di maggior valore, prossimi 12 mesi",
  },
};
