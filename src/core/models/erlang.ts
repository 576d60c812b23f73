/**
 * Queues of A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in
 * automatic telephone exchanges" (1917): formula B (calls that find all agents busy are lost) and C (they
 * wait). Traffic in erlangs = contacts · handling time / interval. No abandonment: C overstates waiting
 * near full load.
 */

/** 1/B = Σ over k of n! / (n-k)! / A^k: all terms positive, about √A of them count. */
function inverseB(traffic: number, agents: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < agents; k++) {
    term *= (agents - k) / traffic;
    sum += term;
    if (term < 1e-17 * sum && agents - k < traffic) break;
    if (sum === Number.POSITIVE_INFINITY) break;
  }
  return sum;
}

/**
 * Share of contacts that find all agents busy: Erlang B.
 * @param traffic erlangs, 0 or more
 * @param agents a whole number, 0 or more
 */
export function erlangB(traffic: number, agents: number): number {
  if (traffic === 0) return agents === 0 ? 1 : 0;
  return 1 / inverseB(traffic, agents);
}

/** Share of contacts that wait: Erlang C, n B / (n - A (1 - B)); 1 where the agents cannot keep up. */
export function erlangC(traffic: number, agents: number): number {
  if (agents <= traffic) return agents === 0 && traffic === 0 ? 0 : 1;
  if (traffic === 0) return 0;
  // Divided by B: n / (n/B - A (1/B - 1)).
  const inverse = inverseB(traffic, agents);
  if (inverse === Number.POSITIVE_INFINITY) return 0;
  return agents / ((agents - traffic) * inverse + traffic);
}

/** Share answered within `seconds`: 1 - C e^(-(n-A) seconds / aht); 0 where the agents cannot keep up. */
export function serviceLevel(traffic: number, agents: number, aht: number, seconds: number): number {
  if (traffic === 0) return 1;
  if (agents <= traffic) return 0;
  return 1 - erlangC(traffic, agents) * Math.exp((-(agents - traffic) * seconds) / aht);
}

/** Average speed of answer, over all contacts: C · aht / (n - A); infinite where the agents cannot keep up. */
export function averageSpeedOfAnswer(traffic: number, agents: number, aht: number): number {
  if (traffic === 0) return 0;
  if (agents <= traffic) return Number.POSITIVE_INFINITY;
  return (erlangC(traffic, agents) * aht) / (agents - traffic);
}

/** What a level may miss by rounding and still count as met. */
const ROUNDING = 1e-12;

/**
 * The fewest agents with the service level met and nobody busier than `maxOccupancy`. Both improve with
 * every agent, so the answer is bracketed from the square-root rule of W. Whitt & S. Halfin (1981) and
 * found by halving.
 * @param target below 1
 */
export function agentsNeeded(
  traffic: number,
  aht: number,
  target: number,
  seconds: number,
  maxOccupancy: number,
): number {
  if (traffic === 0) return 0;
  const enough = (agents: number): boolean =>
    serviceLevel(traffic, agents, aht, seconds) >= target - ROUNDING && traffic / agents <= maxOccupancy + ROUNDING;
  // One fewer than any answer can be.
  let low = Math.max(Math.floor(traffic), Math.ceil(traffic / maxOccupancy - 1e-9) - 1);
  let step = Math.max(1, Math.round(Math.sqrt(traffic)));
  let high = low + step;
  while (!enough(high)) {
    low = high;
    step *= 2;
    high = low + step;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Agents to put on the rota, so that after absences of that share enough are there. */
export function rostered(agents: number, shrinkage: number): number {
  return Math.max(0, Math.ceil(agents / (1 - shrinkage) - 1e-9));
}
