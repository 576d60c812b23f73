/**
 * The standard normal distribution to double precision. Cdf: W. J. Cody, "Rational Chebyshev
 * approximations for the error function", Math. Comp. 23 (1969) 631-637, in the form for the normal
 * tails. Quantile: M. J. Wichura, "Algorithm AS 241", Applied Statistics 37 (1988) 477-484, PPND16.
 */

/** Coefficients from the highest power down. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (const c of coefficients) sum = sum * x + c;
  return sum;
}

const SQRT_1_2PI = 0.3989422804014327;

/** P(Z > x) for x > 0.67448975, without cancellation. */
function upperTail(x: number): number {
  // exp(-x²/2) with x² split in two, so that the exponent keeps its last digits.
  const rough = Math.floor(x * 16) / 16;
  const scale = Math.exp(-rough * rough * 0.5) * Math.exp(-(x - rough) * (x + rough) * 0.5);
  if (x <= Math.sqrt(32)) {
    const p = [
      1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
      2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
    ];
    const q = [
      1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
      34900.95272114598, 38912.00328609327, 19685.429676859992,
    ];
    return (scale * polynomial(p, x)) / polynomial(q, x);
  }
  const inverseSquare = 1 / (x * x);
  const p = [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
  ];
  const q = [
    1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5,
  ];
  const correction = (inverseSquare * polynomial(p, inverseSquare)) / polynomial(q, inverseSquare);
  return (scale * (SQRT_1_2PI - correction)) / x;
}

/** P(Z <= x). */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size > 0.67448975) {
    const tail = upperTail(size);
    return x < 0 ? tail : 1 - tail;
  }
  const square = x * x;
  const p = [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356];
  const q = [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673];
  return 0.5 + (x * polynomial(p, square)) / polynomial(q, square);
}

/** P(|Z| >= |z|): the two-sided p-value of a z score. */
export function normalTwoSided(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/** The z with P(Z <= z) = p, for 0 < p < 1; -Infinity and Infinity at the ends. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    const top = [
      2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
      133.14166789178438, 3.3871328727963665,
    ];
    const bottom = [
      5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
      687.1870074920579, 42.31333070160091, 1,
    ];
    return (q * polynomial(top, r)) / polynomial(bottom, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size = r <= 5 ? middleQuantile(r - 1.6) : farQuantile(r - 5);
  return q < 0 ? -size : size;
}

function middleQuantile(r: number): number {
  const top = [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ];
  const bottom = [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ];
  return polynomial(top, r) / polynomial(bottom, r);
}

function farQuantile(r: number): number {
  const top = [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ];
  const bottom = [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ];
  return polynomial(top, r) / polynomial(bottom, r);
}
