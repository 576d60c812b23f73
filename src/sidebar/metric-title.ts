import type { Context } from "./context";

/** What a metric is called; its id where this build of the page does not know it. */
export function metricTitle(c: Context, metric: string): string {
  const words = c.catalogue.metrics[metric];
  return words ? c.speak.text(words.label) : metric;
}
