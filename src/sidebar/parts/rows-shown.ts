import type { Context } from "../context";

/** How many rows a list shows, of how many. */
export function rowsShown({ speak: { say } }: Context, shown: number, count: number): string {
  return shown < count ? say("firstOf", { k: shown, n: count }) : say("rowsCount", { n: count });
}
