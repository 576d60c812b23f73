import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { surveyInvited, surveyResponses } from "../measures";

export const responseRate = metric({
  id: "response-rate",
  family: "surveys",
  title: { en: "Response rate", it: "Tasso di risposta" },
  label: { en: "Survey response rate", it: "Tasso di risposta" },
  summary: {
    en: "Share of delivered invitations that were answered.",
    it: "Quota di inviti recapitati che hanno ricevuto risposta.",
  },
  formula: { en: "responses ÷ invited", it: "risposte ÷ inviti" },
  source: {
    en: "AAPOR Standard Definitions, minimum response rate",
    it: "AAPOR Standard Definitions, tasso minimo di risposta",
  },
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: [],
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "RESPONSE_RATE",
    kind: "broadcast",
    inputs: { responses: surveyResponses, invited: surveyInvited },
    compute: ({ responses, invited }) => {
      const rate = divide(responses, invited, "invited");
      checkAtMost("responses", responses, "invited", invited);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.responses, denominator: r.invited }),
    examples: [{ args: [45, 300], result: 3 / 20, source: "45 ÷ 300 = 0.15" }],
  },
  log: null,
});
