import { MetricError } from "../core/errors";
import type { Progress, StepId } from "../sheet/rpc";

const STEPS: readonly StepId[] = ["read", "check", "compute", "data", "summary", "verify", "commit"];
/** Seconds for which the cache keeps a build's progress: longer than an execution may last. */
const KEPT = 600;

/** What a build has done so far, for the sidebar that polls, and whether it was asked to stop. */
export class BuildProgress {
  private readonly token: string;
  private step: StepId = "read";
  private readonly counts: Partial<Record<StepId, readonly [number, number]>> = {};
  private written = 0;
  private committing = false;

  constructor(token: string) {
    this.token = token;
  }

  /** Begins a step, or counts on in it; throws where the person has pressed Cancel. Once the commit began nothing stops it. */
  at(step: StepId, count = 0, of = 0): void {
    const begun = step !== this.step;
    this.step = step;
    this.counts[step] = [count, of];
    const now = Date.now();
    // The sidebar asks every second or two; more writes would only cost time.
    if (!begun && this.written && now - this.written < 700) return;
    this.written = now;
    this.stopIfAsked();
    if (step === "commit") this.committing = true;
    put(this.key(), this.state(true));
  }

  finish(): void {
    put(this.key(), this.state(false));
  }

  private stopIfAsked(): void {
    if (this.committing || !this.token) return;
    if (cache()?.get(cancelKey(this.token))) throw new MetricError("cancelled");
  }

  private key(): string {
    return progressKey(this.token);
  }

  private state(running: boolean): Progress {
    const now = STEPS.indexOf(this.step);
    return {
      running,
      steps: STEPS.map((step, k) => {
        const [count, of] = this.counts[step] ?? [0, 0];
        return { step, state: k < now || !running ? "done" : k === now ? "now" : "to_come", count, of };
      }),
    };
  }
}

/** What a build with that token has done; nothing is known of it before its first step. */
export function readProgress(token: string): Progress {
  const text = cache()?.get(progressKey(token));
  if (text) return JSON.parse(text) as Progress;
  return { running: false, steps: STEPS.map((step) => ({ step, state: "to_come", count: 0, of: 0 })) };
}

/** Asks a build to stop at its next step. */
export function cancelBuild(token: string): void {
  cache()?.put(cancelKey(token), "1", KEPT);
}

function cache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

/** Progress is a courtesy: a cache that is full or away must not end a build. */
function put(key: string, value: Progress): void {
  try {
    cache()?.put(key, JSON.stringify(value), KEPT);
  } catch {
    return;
  }
}

function progressKey(token: string): string {
  return `metriche.progress.${token.slice(0, 100)}`;
}
function cancelKey(token: string): string {
  return `metriche.cancel.${token.slice(0, 100)}`;
}
