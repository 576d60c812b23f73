function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] as number;
}

function once(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Median time of some runs in milliseconds, after one that does not count. */
export function timed(run: () => unknown, runs = 7): number {
  run();
  return median(Array.from({ length: runs }, () => once(run)));
}

/** Two things timed by turns, so that a busy machine slows both: their median times and the median of their ratios. */
export interface Compared {
  readonly base: number;
  readonly time: number;
  readonly ratio: number;
}

export function compared(base: () => unknown, run: () => unknown, runs = 9): Compared {
  for (let i = 0; i < 2; i++) {
    base();
    run();
  }
  const pairs = Array.from({ length: runs }, () => [once(base), once(run)] as const);
  return {
    base: median(pairs.map(([b]) => b)),
    time: median(pairs.map(([, t]) => t)),
    ratio: median(pairs.map(([b, t]) => t / b)),
  };
}

/** One line: what, time, ratio to a base, and the bound it is held to. */
export function line(what: string, ms: number, base?: number, bound?: string): void {
  print(what, ms, base === undefined ? undefined : ms / base, bound);
}

/** The same of two things timed by turns. */
export function ratioLine(what: string, { time, ratio }: Compared, bound?: string): void {
  print(what, time, ratio, bound);
}

function print(what: string, ms: number, ratio?: number, bound?: string): void {
  const of = ratio === undefined ? "" : `  ×${ratio.toFixed(2)}${bound ? ` (${bound})` : ""}`;
  console.log(`${what.padEnd(66)} ${ms.toFixed(ms < 10 ? 2 : 0).padStart(8)} ms${of}`);
}
