import { cellFunction } from "../define";
import { divide } from "../divide";
import { amount, choice, integer, optional, share } from "../inputs";
import { churnShare } from "../measures";

const MARGIN = amount({
  label: { en: "margin a period", it: "margine per periodo" },
  help: {
    en: "Money that a customer brings a period, after direct costs.",
    it: "Denaro che un cliente porta in un periodo, tolti i costi diretti.",
  },
});
const DISCOUNT = share({
  label: { en: "discount a period", it: "sconto per periodo" },
  help: {
    en: "Discount a period, of the same length as churn: a year's rate d becomes (1 + d)^(1/12) − 1 a month.",
    it: "Sconto per periodo, della stessa durata dell'abbandono: un tasso annuo d diventa (1 + d)^(1/12) − 1 al mese.",
  },
});

export const ltvDiscounted = cellFunction({
  name: "LTV_DISCOUNTED",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Lifetime value, discounted", it: "Valore nel tempo attualizzato" },
  summary: {
    en: "What a customer brings until leaving, in today's money, at a constant churn.",
    it: "Quanto porta un cliente finché resta, a valori di oggi, con un abbandono costante.",
  },
  formula: {
    en: "paid in advance: margin × (1 + discount) ÷ (discount + churn); in arrears: margin × (1 − churn) ÷ (discount + churn)",
    it: "pagamento anticipato: margine × (1 + sconto) ÷ (sconto + abbandono); posticipato: margine × (1 − abbandono) ÷ (sconto + abbandono)",
  },
  notes: {
    en: "The two differ by one payment, the first: in advance it comes on the first day, in arrears at the end of the first period from those who stay. Textbooks mix them.",
    it: "Le due forme differiscono di un pagamento, il primo: anticipato arriva il primo giorno, posticipato alla fine del primo periodo da chi resta. I manuali le confondono.",
  },
  source: {
    en: "geometric series of m × r^t ÷ (1 + d)^t, from t = 0 (advance) or t = 1 (arrears)",
    it: "serie geometrica di m × r^t ÷ (1 + d)^t, da t = 0 (anticipati) o t = 1 (posticipati)",
  },
  unit: "money",
  inputs: {
    margin: MARGIN,
    churn: churnShare,
    discount: DISCOUNT,
    timing: optional(
      choice(["advance", "arrears"], {
        label: { en: "timing", it: "momento del pagamento" },
        help: {
          en: 'Optional. "advance" (default): the first payment is today; "arrears": at the end of the first period.',
          it: 'Facoltativo. "advance" (predefinito): il primo pagamento è oggi; "arrears": alla fine del primo periodo.',
        },
      }),
      "advance",
    ),
  },
  examples: [
    { args: [100, 5 / 100, 1 / 100], result: 10100 / 6, source: "100 × 1.01 ÷ 0.06 = 1,683.33" },
    { args: [100, 5 / 100, 1 / 100, "arrears"], result: 9500 / 6, source: "100 × 0.95 ÷ 0.06 = 1,583.33" },
  ],
  compute: ({ margin, churn, discount, timing }) =>
    divide(margin * (timing === "advance" ? 1 + discount : 1 - churn), discount + churn, "churn"),
});

export const ltvHorizon = cellFunction({
  name: "LTV_HORIZON",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Lifetime value up to a horizon", it: "Valore nel tempo fino a un orizzonte" },
  summary: {
    en: "What a customer brings in a number of periods, in today's money, at a constant churn.",
    it: "Quanto porta un cliente in un certo numero di periodi, a valori di oggi, con un abbandono costante.",
  },
  formula: {
    en: "margin × (1 − q^periods) ÷ (1 − q), q = (1 − churn) ÷ (1 + discount)",
    it: "margine × (1 − q^periodi) ÷ (1 − q), q = (1 − abbandono) ÷ (1 + sconto)",
  },
  notes: {
    en: "Paid in advance. A cap of 36 or 60 months keeps a low churn, which few months have proved, from promising decades.",
    it: "Pagamento anticipato. Un limite di 36 o 60 mesi evita che un abbandono basso, visto in pochi mesi, prometta decenni.",
  },
  source: {
    en: "geometric series of m × r^t ÷ (1 + d)^t, t = 0 to H − 1",
    it: "serie geometrica di m × r^t ÷ (1 + d)^t, t da 0 a H − 1",
  },
  unit: "money",
  inputs: {
    margin: MARGIN,
    churn: churnShare,
    discount: DISCOUNT,
    periods: integer({
      label: { en: "periods", it: "periodi" },
      help: { en: "Periods counted, for example 36 months.", it: "Periodi considerati, per esempio 36 mesi." },
    }),
  },
  examples: [
    {
      args: [100, 5 / 100, 1 / 100, 36],
      result: 1497.7024,
      tolerance: 1e-7,
      source: {
        en: "Σ of 100 × (0.95 ÷ 1.01)^t over 36 months = 1,497.7024",
        it: "Σ di 100 × (0,95 ÷ 1,01)^t su 36 mesi = 1.497,7024",
      },
    },
    {
      args: [100, 0, 0, 36],
      result: 3600,
      source: { en: "nobody leaves, no discount: 36 × 100", it: "nessuno se ne va, nessuno sconto: 36 × 100" },
    },
  ],
  compute: ({ margin, churn, discount, periods }) => {
    const q = (1 - churn) / (1 + discount);
    if (churn + discount === 0) return margin * periods;
    // 1 - q = (churn + discount) / (1 + discount), without cancellation.
    return (margin * (1 - q ** periods) * (1 + discount)) / (churn + discount);
  },
});

export const ltvExpansion = cellFunction({
  name: "LTV_EXPANSION",
  kind: "broadcast",
  family: "lifetime",
  title: { en: "Lifetime value with growing margin", it: "Valore nel tempo con margine crescente" },
  summary: {
    en: "What a customer brings until leaving, if the margin grows by the same amount each period.",
    it: "Quanto porta un cliente finché resta, se il margine cresce ogni periodo dello stesso importo.",
  },
  formula: {
    en: "margin ÷ churn + growth × (1 − churn) ÷ churn²",
    it: "margine ÷ abbandono + crescita × (1 − abbandono) ÷ abbandono²",
  },
  notes: {
    en: "growth is money a period, not a percentage. It explodes at low churn: a customer with 1% churn is given a hundred periods of growth, which nobody has seen.",
    it: "growth è denaro per periodo, non una percentuale. Esplode se l'abbandono è basso: con l'1% si danno al cliente cento periodi di crescita che nessuno ha visto.",
  },
  source: {
    en: "D. Skok, SaaS Metrics 2.0 (expansion by a fixed amount); Σ (m + g t) (1 − c)^t",
    it: "D. Skok, SaaS Metrics 2.0 (espansione di un importo fisso); Σ (m + g t) (1 − c)^t",
  },
  unit: "money",
  inputs: {
    margin: MARGIN,
    churn: churnShare,
    growth: amount({
      label: { en: "margin added a period", it: "margine aggiunto per periodo" },
      help: {
        en: "Money by which the margin of a customer grows each period.",
        it: "Denaro di cui cresce ogni periodo il margine di un cliente.",
      },
    }),
  },
  examples: [{ args: [100, 5 / 100, 2], result: 2760, source: "100 ÷ 0.05 + 2 × 0.95 ÷ 0.0025 = 2,000 + 760" }],
  compute: ({ margin, churn, growth }) => divide(margin, churn, "churn") + (growth * (1 - churn)) / (churn * churn),
});
