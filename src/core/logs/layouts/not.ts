import type { Condition, Source } from "../source";
import { BLANK } from "./blank";

/** The contrary of a cell that is filled. */
export function not(condition: { readonly filled: Source; readonly type: "date" | "money" }): Condition {
  return { filled: { when: condition, use: BLANK, otherwise: { value: 1 } }, type: condition.type };
}
