import { MetricError } from "../errors";
import { betaMean } from "../math/beta-mean";
import { logGammaRise } from "../math/log-gamma";
import { type Advice, type Fitted, type LogLikelihood, maximise } from "./maximise";

/**
 * The shifted-beta-geometric model of contract renewals: P. S. Fader, B. G. S. Hardie, How to project
 * customer retention, J. Interactive Marketing 21 (2007) 76-90. At each renewal a customer leaves with a
 * probability θ of his own, θ ~ Beta(α, β).
 */
export interface Sbg {
  readonly alpha: number;
  readonly beta: number;
}

/** Share that renews at the t-th renewal, of those who are there: equation (8); t = 1, 2, ... */
export function sbgRetention({ alpha, beta }: Sbg, t: number): number {
  return (beta + t - 1) / (alpha + beta + t - 1);
}

/** Share still there after t renewals: equation (6), B(α, β+t) / B(α, β). */
export function sbgSurvival({ alpha, beta }: Sbg, t: number): number {
  return Math.exp(logGammaRise(beta, t) - logGammaRise(alpha + beta, t));
}

/**
 * Expected number of discounted payments of a new customer, the first one today: Σ S(t) / (1+d)^t, t >= 0;
 * P. S. Fader, B. G. S. Hardie, Customer-base valuation in a contractual setting: the perils of ignoring
 * heterogeneity, Marketing Science 29 (2010) 85-93, equation (4).
 * @param d discount a period, 0 or more
 */
export function sbgDiscountedLifetime({ alpha, beta }: Sbg, d: number): number {
  return payments(alpha, beta, d);
}

/**
 * The same for who has renewed `renewals` times, just before the next decision: equation (6) of that paper,
 * Σ S(renewals + t) / S(renewals) / (1+d)^(t-1), t >= 1.
 */
export function sbgResidualLifetime(model: Sbg, renewals: number, d: number): number {
  return sbgRetention(model, renewals + 1) * payments(model.alpha, model.beta + renewals + 1, d);
}

/** Mean over θ ~ Beta(a, b) of Σ ((1-θ)/(1+d))^t = (1+d) / (d+θ). */
function payments(a: number, b: number, d: number): number {
  // Below this a discount is none: what it takes off lies beyond any digit of a lifetime that is finite.
  if (d < 1e-12) {
    if (a <= 1) {
      throw new MetricError("not_defined", {
        why: {
          en: "with alpha at most 1 the lifetime without discount is infinite; give a discount above 0",
          it: "con alpha non superiore a 1 la vita attesa senza sconto è infinita; indica uno sconto maggiore di 0",
        },
      });
    }
    return (a + b - 1) / (a - 1);
  }
  return betaMean((theta) => (1 + d) / (d + theta), a, b, (1 + d) / d, 1);
}

/** Σ over renewals t: lost ln(1 - r_t) + kept ln r_t, which is equation (7) term by term. */
export function sbgLikelihood(survivors: readonly number[]): LogLikelihood {
  return (parameters, { gradient: g, hessian: h }) => {
    const [alpha, beta] = parameters as unknown as readonly [number, number];
    let [sum, ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0];
    for (let t = 1; t < survivors.length; t++) {
      const before = survivors[t - 1] as number;
      const kept = survivors[t] as number;
      const lost = before - kept;
      const up = beta + t - 1;
      const all = alpha + up;
      // ln r and ln (1 - r), exact where r is close to 1 too.
      sum += lost * Math.log(alpha / all) - kept * Math.log1p(alpha / up);
      ga += lost / alpha - before / all;
      gb += kept / up - before / all;
      hab += before / (all * all);
      haa += before / (all * all) - lost / (alpha * alpha);
      hbb += before / (all * all) - kept / (up * up);
    }
    [ga, gb].forEach((value, i) => {
      g[i] = (g[i] as number) + value;
    });
    [haa, hab, hab, hbb].forEach((value, i) => {
      h[i] = (h[i] as number) + value;
    });
    return sum;
  };
}

const NOBODY_LEFT: Advice = {
  why: { en: "nobody has left yet", it: "nessuno se n'è ancora andato" },
  advice: {
    en: "wait for the first losses, or take the upper bound of the churn rate (RATE_CI)",
    it: "aspetta le prime perdite, oppure usa il limite superiore del tasso di abbandono (RATE_CI)",
  },
};
const NOBODY_STAYED: Advice = {
  why: { en: "nobody has renewed", it: "nessuno ha rinnovato" },
  advice: { en: "give a cohort with renewals", it: "usa una coorte con qualche rinnovo" },
};
const CONSTANT: Advice = {
  why: {
    en: "retention does not rise with age, so customers do not seem to differ",
    it: "il tasso di rinnovo non cresce con l'anzianità, quindi i clienti non sembrano diversi tra loro",
  },
  advice: {
    en: "use a constant churn rate (LTV, LTV_DISCOUNTED)",
    it: "usa un tasso di abbandono costante (LTV, LTV_DISCOUNTED)",
  },
};

const LEFT_AT_ONCE: Advice = {
  why: {
    en: "those who did not leave at once have not left since",
    it: "chi non se n'è andato subito è rimasto sempre",
  },
  advice: {
    en: "follow the cohort for more renewals",
    it: "segui la coorte per più rinnovi",
  },
};

/**
 * Fits α and β to one cohort: customers at the start and after each renewal, never rising, in counts or
 * shares.
 */
export function fitSbg(survivors: readonly number[]): Sbg & Fitted {
  const start = survivors[0] as number;
  const last = survivors[survivors.length - 1] as number;
  if (last === start) throw new MetricError("boundary", { ...NOBODY_LEFT });
  if (survivors[1] === 0) throw new MetricError("boundary", { ...NOBODY_STAYED });
  const churn = 1 - (survivors[1] as number) / start || (start - last) / start;
  const starts = [2, 20, 0.3].map((size) => [size * churn, size * (1 - churn)]);
  const { parameters, logLikelihood, evaluations } = maximise(
    sbgLikelihood(survivors),
    ["beta"],
    starts,
    ([a, b]) => ((a as number) + (b as number) < 0.1 ? LEFT_AT_ONCE : CONSTANT),
    true,
  );
  const [alpha, beta] = parameters as unknown as readonly [number, number];
  return { alpha, beta, logLikelihood, customers: start, evaluations };
}
