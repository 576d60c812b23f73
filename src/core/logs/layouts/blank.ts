import type { Source } from "../source";

/** What a field that the table does not have says. */
export const BLANK: Source = { value: null };
