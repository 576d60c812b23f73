import { MetricError } from "./errors";

/** An NPS with what its error is made of. */
export interface NetPromoter {
  /** -100 to 100. */
  readonly score: number;
  /** Shares of answers. */
  readonly promoters: number;
  readonly detractors: number;
  readonly n: number;
}

/** Promoters (9-10) minus detractors (0-6) per hundred answers; only whole answers from 0 to 10 exist. */
export function netPromoterScore(scores: readonly number[], argument = "scores"): NetPromoter {
  let promoters = 0;
  let detractors = 0;
  for (const score of scores) {
    if (!Number.isInteger(score)) throw new MetricError("not_whole", { input: { argument }, value: score });
    if (score >= 9) promoters++;
    else if (score <= 6) detractors++;
  }
  const n = scores.length;
  return { score: (100 * (promoters - detractors)) / n, promoters: promoters / n, detractors: detractors / n, n };
}
