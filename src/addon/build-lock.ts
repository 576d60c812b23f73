import { MetricError } from "../core/errors";

const BUILDER = "metriche.builder";
/** How long somebody waits for the other build before being told of it. */
const PATIENCE_MS = 5000;

/**
 * One build at a time in a file. Whoever comes second is told what is being built and since when; a lock
 * that the platform cannot give (no document) means nobody else can build either.
 */
export function oneBuildAtATime<T>(name: string, time: string, run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE_MS)) throw new MetricError("busy", whoBuilds());
  try {
    CacheService.getDocumentCache()?.put(BUILDER, JSON.stringify({ name, time }), 600);
    return run();
  } finally {
    CacheService.getDocumentCache()?.remove(BUILDER);
    lock?.releaseLock();
  }
}

/** Runs something only where no build is under way; asks once and does not wait. */
export function ifNobodyBuilds(run: () => void): void {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(1)) return;
  try {
    run();
  } finally {
    lock?.releaseLock();
  }
}

function whoBuilds(): Record<string, string | { en: string; it: string }> {
  const text = CacheService.getDocumentCache()?.get(BUILDER);
  if (text) {
    const { name, time } = JSON.parse(text) as { name: string; time: string };
    return { name, time };
  }
  return { name: { en: "another summary", it: "un altro riepilogo" }, time: { en: "a moment", it: "poco fa" } };
}
