/** What the sidebar opens on. */
export type View = "start" | "functions" | "help";

const KEY = "metriche.view";
/** Seconds from the click in the menu to the sidebar's first call. */
const KEPT = 60;

/** The page is one static file: which view the menu asked for waits in the person's own cache. */
export function asksFor(view: View): void {
  const cache = CacheService.getUserCache();
  if (!cache) return;
  if (view === "start") cache.remove(KEY);
  else cache.put(KEY, view, KEPT);
}

/** The view asked for, once. */
export function openingView(): View {
  const cache = CacheService.getUserCache();
  const view = cache?.get(KEY);
  if (view) cache?.remove(KEY);
  return view === "functions" || view === "help" ? view : "start";
}
