/** Median time of some runs in milliseconds, after one that does not count. */
export function timed(run: () => unknown, runs = 7): number {
  run();
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[times.length >> 1] as number;
}

/** One line: what, time, ratio to a base, and the bound it is held to. */
export function line(what: string, ms: number, base?: number, bound?: string): void {
  const ratio = base === undefined ? "" : `  ×${(ms / base).toFixed(2)}${bound ? ` (${bound})` : ""}`;
  console.log(`${what.padEnd(58)} ${ms.toFixed(ms < 10 ? 2 : 0).padStart(8)} ms${ratio}`);
}
