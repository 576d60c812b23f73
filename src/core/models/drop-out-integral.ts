import { LEGENDRE_NODES, LEGENDRE_WEIGHTS } from "../math/gauss-legendre";
import type { Derivatives } from "../math/minimise";

/** Beyond this exponent the integrand is below the last digit of the integral. */
const NEGLIGIBLE = 45;
/** A panel of 16 nodes is exact to about 1e-14 up to this fall of the exponent and this ratio of times. */
const MOST_FALL = 12;
const MOST_STRETCH = 3;

/**
 * For one customer of the Pareto/NBD model the sum over the two things that can have happened:
 * still there at T, with (α+T)^-(r+x) (β+T)^-s, or left at some y between tx and T, with
 * s (α+y)^-(r+x) (β+y)^-(s+1). All terms are positive and all derivatives are sums over the same nodes.
 * The nodes are Gauss-Legendre's in v = ln(c + y), c the smaller of α and β: there the integrand is
 * close to an exponential.
 */
export class DropOutIntegral {
  private r = 0;
  private alpha = 0;
  private s = 0;
  private beta = 0;
  /** The two parts of the last row, as shares of their sum. */
  alive = 0;
  /** Sums over the terms, weighted by their size: of 1, of the gradient, of its products and changes. */
  private readonly sums = new Float64Array(15);

  model(r: number, alpha: number, s: number, beta: number): void {
    this.r = r;
    this.alpha = alpha;
    this.s = s;
    this.beta = beta;
  }

  /** ln of the sum for one row, counted `n` times; adds its derivatives by r, α, s, β to `out`. */
  addRow(n: number, x: number, tx: number, T: number, out: Derivatives): number {
    const log = this.row(x, tx, T);
    const { gradient: g, hessian: h } = out;
    const q = this.sums;
    const total = q[0] as number;
    for (let i = 0; i < 4; i++) {
      const gi = (q[i + 1] as number) / total;
      g[i] = (g[i] as number) + n * gi;
      for (let j = i; j < 4; j++) {
        const gj = (q[j + 1] as number) / total;
        const change = n * ((q[PLACE[i * 4 + j] as number] as number) / total - gi * gj);
        h[i * 4 + j] = (h[i * 4 + j] as number) + change;
        if (j > i) h[j * 4 + i] = (h[j * 4 + i] as number) + change;
      }
    }
    return n * log;
  }

  /** ln of the sum for one row; leaves the share of the part "still there" in `alive`. */
  row(x: number, tx: number, T: number): number {
    const { r, alpha, s, beta, sums } = this;
    sums.fill(0);
    const R = r + x;
    const logA = Math.log(alpha + tx);
    const logB = Math.log(beta + tx);
    // Terms are taken relative to (α+tx)^-(r+x) (β+tx)^-(s+1).
    const endA = Math.log(alpha + T);
    const endB = Math.log(beta + T);
    const still = Math.exp(-R * (endA - logA) - (s + 1) * (endB - logB) + endB);
    this.term(still, -endA, -R, alpha + T, -endB, -s, beta + T, 0);
    if (T > tx) this.leave(R, tx, T, logA, logB);
    const total = sums[0] as number;
    this.alive = still / total;
    return Math.log(total) - R * logA - (s + 1) * logB;
  }

  private leave(R: number, tx: number, T: number, logA: number, logB: number): void {
    const { alpha, s, beta } = this;
    const c = Math.min(alpha, beta);
    const start = c === alpha ? logA : logB;
    // The exponent falls at least as fast as at the start: nothing counts beyond `reach`.
    const slope = (R * (c + tx)) / (alpha + tx) + ((s + 1) * (c + tx)) / (beta + tx);
    const reach = Math.min(Math.log1p((T - tx) / (c + tx)), NEGLIGIBLE / slope);
    const y1 = Math.min(T, tx + (c + tx) * Math.expm1(reach));
    const fall = R * (Math.log(alpha + y1) - logA) + (s + 1) * (Math.log(beta + y1) - logB);
    const panels = Math.ceil(Math.max(fall / MOST_FALL, reach / MOST_STRETCH, 1));
    const half = reach / panels / 2;
    for (let panel = 0; panel < panels; panel++) {
      const middle = (2 * panel + 1) * half;
      for (let k = 0; k < 16; k++) {
        const node = LEGENDRE_NODES[k >> 1] as number;
        const v = middle + (k & 1 ? node : -node) * half;
        const size = (c + tx) * Math.exp(v);
        const known = start + v;
        const a = c === alpha ? size : size + (alpha - c);
        const b = c === alpha ? size + (beta - c) : size;
        const la = c === alpha ? known : Math.log(a);
        const lb = c === alpha ? (beta === alpha ? known : Math.log(b)) : known;
        const weight = (LEGENDRE_WEIGHTS[k >> 1] as number) * half * size;
        const value = s * weight * Math.exp(-R * (la - logA) - (s + 1) * (lb - logB));
        this.term(value, -la, -R, a, 1 / s - lb, -(s + 1), b, -1 / (s * s));
      }
    }
  }

  /** One term and the derivatives of its logarithm: by r, by α (ea / a), by s, by β (eb / b). */
  private term(w: number, gr: number, ea: number, a: number, gs: number, eb: number, b: number, ss: number): void {
    const q = this.sums;
    const ga = ea / a;
    const gb = eb / b;
    q[0] = (q[0] as number) + w;
    q[1] = (q[1] as number) + w * gr;
    q[2] = (q[2] as number) + w * ga;
    q[3] = (q[3] as number) + w * gs;
    q[4] = (q[4] as number) + w * gb;
    q[5] = (q[5] as number) + w * gr * gr;
    q[6] = (q[6] as number) + w * (gr * ga - 1 / a);
    q[7] = (q[7] as number) + w * gr * gs;
    q[8] = (q[8] as number) + w * gr * gb;
    q[9] = (q[9] as number) + w * (ga * ga - ga / a);
    q[10] = (q[10] as number) + w * ga * gs;
    q[11] = (q[11] as number) + w * ga * gb;
    q[12] = (q[12] as number) + w * (gs * gs + ss);
    q[13] = (q[13] as number) + w * (gs * gb - 1 / b);
    q[14] = (q[14] as number) + w * (gb * gb - gb / b);
  }
}

/** Where the product of two derivatives stands in the sums. */
const PLACE: readonly number[] = [5, 6, 7, 8, 6, 9, 10, 11, 7, 10, 12, 13, 8, 11, 13, 14];
