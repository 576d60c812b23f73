import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { complaintRows, complaintsLack } from "../logs/complaint-register";
import { complaintsDecided, complaintsUpheld } from "../measures";
import { SAMPLE_TICKETS } from "../support-samples";

export const complaintUpheldRate = metric({
  id: "complaint-upheld-rate",
  family: "complaints",
  title: { en: "Complaints upheld", it: "Reclami accolti" },
  label: { en: "Complaints upheld, share", it: "Reclami accolti, quota" },
  summary: {
    en: "Share of the complaints decided that were found justified.",
    it: "Quota dei reclami decisi che sono stati accolti.",
  },
  formula: { en: "complaints upheld ÷ complaints decided", it: "reclami accolti ÷ reclami decisi" },
  notes: {
    en: "Upheld in part counts as upheld, as in UK FCA reporting. In a list it looks at the complaints whose final answer falls in the period; undecided ones are left out.",
    it: "Accolto in parte conta come accolto, come nelle segnalazioni alla FCA britannica. In un elenco guarda i reclami con la risposta definitiva nel periodo; quelli non decisi sono esclusi.",
  },
  source: {
    en: "UK Financial Conduct Authority complaints reporting; ecompli.co.uk",
    it: "Financial Conduct Authority (Regno Unito), rendiconti dei reclami; ecompli.co.uk",
  },
  unit: "share",
  direction: "down",
  minimumN: 5,
  benchmarks: [],
  rollup: "ratio",
  interval: "wilson",
  scalar: {
    name: "COMPLAINT_UPHELD_RATE",
    kind: "broadcast",
    inputs: { upheld: complaintsUpheld, decided: complaintsDecided },
    compute: (v) => {
      const rate = divide(v.upheld, v.decided, "decided");
      checkAtMost("upheld", v.upheld, "decided", v.decided);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.upheld, denominator: r.decided }),
    examples: [{ args: [18, 40], result: 9 / 20, source: "18 ÷ 40 = 0.45" }],
  },
  log: {
    name: "COMPLAINT_UPHELD_RATE_LOG",
    tables: [{ name: "tickets", logs: ["tickets"] }],
    methods: {
      "": {
        label: { en: "Complaints upheld, share", it: "Reclami accolti, quota" },
        numerator: { en: "complaints upheld", it: "reclami accolti" },
        denominator: { en: "complaints decided", it: "reclami decisi" },
        needs: ["upheld", "resolved"],
        lacks: complaintsLack,
        total: "ratio",
        interval: "wilson",
        units: ({ log, period }, units) => {
          const complaints = complaintRows(log);
          const upheld = log.flags("upheld");
          for (const i of log.within("resolved", period)) {
            const decision = upheld[i] as number;
            if (complaints[i] && decision >= 0) units.add(i, decision, 1, decision ? UPHELD : NOT_UPHELD);
          }
        },
      },
    },
    examples: [
      {
        args: [SAMPLE_TICKETS, "2025-01"],
        result: 1 / 2,
        source: { en: "ticket 4 upheld, 6 not, 9 undecided", it: "il ticket 4 è fondato, il 6 no, il 9 non è deciso" },
      },
    ],
  },
});

const UPHELD = { en: "upheld", it: "accolto" };
const NOT_UPHELD = { en: "not upheld", it: "non accolto" };
