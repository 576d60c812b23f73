import { metric } from "../define";
import { count, share } from "../inputs";
import { same } from "../text";

const INVITES = count({
  label: { en: "invitations per customer", it: "inviti per cliente" },
  help: { en: "Invitations that a customer sends in one cycle.", it: "Inviti che un cliente manda in un ciclo." },
  over: "none",
  words: ["invites per customer", "invitations per customer", "inviti per cliente"],
});
const CONVERSION = share({
  label: { en: "conversion of an invitation", it: "conversione di un invito" },
  help: { en: "Share of invitations that become customers.", it: "Quota di inviti che diventano clienti." },
  words: ["invite conversion", "invitation conversion", "conversione degli inviti", "conversione inviti"],
});

export const viralCoefficient = metric({
  id: "viral-coefficient",
  family: "acquisition",
  title: { en: "Viral coefficient", it: "Coefficiente virale" },
  label: { en: "Viral coefficient K", it: "Coefficiente virale K" },
  summary: {
    en: "New customers that each customer brings in one cycle of invitations.",
    it: "Nuovi clienti che ogni cliente porta in un ciclo di inviti.",
  },
  formula: {
    en: "K = invitations per customer × conversion of an invitation",
    it: "K = inviti per cliente × conversione di un invito",
  },
  notes: {
    en: "Above 1 the base grows by itself; below 1 referrals amplify the rest by 1 ÷ (1 − K).",
    it: "Sopra 1 la base cresce da sola; sotto 1 il passaparola amplifica il resto di 1 ÷ (1 − K).",
  },
  source: same("D. Skok, Lessons learnt: viral marketing (2009)"),
  unit: "number",
  direction: "up",
  minimumN: 1,
  benchmarks: [],
  rollup: "recompute",
  interval: "none",
  scalar: {
    name: "VIRAL_COEFFICIENT",
    kind: "broadcast",
    inputs: { invites_per_customer: INVITES, conversion: CONVERSION },
    compute: ({ invites_per_customer, conversion }) => invites_per_customer * conversion,
    native: (r) => ({ value: `(${r.invites_per_customer})*(${r.conversion})` }),
    examples: [
      {
        args: [10, 1 / 5],
        result: 2,
        source: { en: "Skok: 10 invitations × 20% = K of 2", it: "Skok: 10 inviti × 20% = K pari a 2" },
      },
    ],
  },
  log: null,
});
