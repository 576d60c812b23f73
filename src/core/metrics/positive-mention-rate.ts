import { aberdeen } from "../aberdeen-benchmarks";
import { metric } from "../define";
import { checkAtMost, divide } from "../divide";
import { mentions, mentionsPositive } from "../measures";
import { same } from "../text";

export const positiveMentionRate = metric({
  id: "positive-mention-rate",
  family: "surveys",
  title: { en: "Positive mention rate", it: "Quota di menzioni positive" },
  label: { en: "Positive mentions", it: "Menzioni positive" },
  summary: {
    en: "Share of mentions on social channels that are positive.",
    it: "Quota di menzioni positive sui canali social.",
  },
  formula: { en: "positive mentions ÷ mentions", it: "menzioni positive ÷ menzioni" },
  source: same("P. Fabrizio, Le metriche per risparmiare tempo e guadagnare clienti (2016)"),
  unit: "share",
  direction: "up",
  minimumN: 5,
  benchmarks: aberdeen("change", 211 / 1000, 46 / 1000),
  rollup: "recompute",
  interval: "wilson",
  scalar: {
    name: "POSITIVE_MENTION_RATE",
    kind: "broadcast",
    inputs: { positive: mentionsPositive, mentions },
    compute: ({ positive, mentions: all }) => {
      const rate = divide(positive, all, "mentions");
      checkAtMost("positive", positive, "mentions", all);
      return rate;
    },
    range: [0, 1],
    native: (r) => ({ numerator: r.positive, denominator: r.mentions }),
    examples: [{ args: [30, 120], result: 1 / 4, source: "30 ÷ 120 = 0.25" }],
  },
  log: null,
});
