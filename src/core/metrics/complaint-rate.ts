import { metric } from "../define";
import { divide } from "../divide";
import { number, optional } from "../inputs";
import { complaintBase, complaints } from "../measures";

const PER = number({
  label: { en: "per how many", it: "ogni quanti" },
  help: {
    en: "Optional. Complaints per how many of the base; 1000 if not given.",
    it: "Facoltativo. Reclami ogni quanti della base; 1000 se non indicato.",
  },
  above: 0,
});

export const complaintRate = metric({
  id: "complaint-rate",
  family: "complaints",
  title: { en: "Complaint rate", it: "Tasso di reclamo" },
  label: { en: "Complaints per 1,000", it: "Reclami ogni 1.000" },
  summary: {
    en: "Complaints for each thousand customers, orders or contacts.",
    it: "Reclami ogni mille clienti, ordini o contatti.",
  },
  formula: { en: "per × complaints ÷ base", it: "per × reclami ÷ base" },
  notes: {
    en: "The base is the average customers of the period, or its orders or contacts; say which. The usual per is 1,000, a million for units made.",
    it: "La base sono i clienti medi del periodo, oppure gli ordini o i contatti; indica quale. Di solito per è 1.000, un milione per i pezzi prodotti.",
  },
  source: {
    en: "ISO 10002:2018; complyr.co.uk, complaint KPIs",
    it: "ISO 10002:2018; complyr.co.uk, indicatori sui reclami",
  },
  unit: "number",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "none",
  scalar: {
    name: "COMPLAINT_RATE",
    kind: "broadcast",
    inputs: { complaints, base: complaintBase, per: optional(PER, 1000) },
    compute: (v) => divide(v.complaints * v.per, v.base, "base"),
    native: (r) => ({ numerator: `${r.complaints}*${r.per}`, denominator: r.base }),
    examples: [
      {
        args: [24, 16000],
        result: 3 / 2,
        source: { en: "1000 × 24 ÷ 16,000 = 1.5 per thousand", it: "1000 × 24 ÷ 16.000 = 1,5 ogni mille" },
      },
    ],
  },
  log: null,
});
