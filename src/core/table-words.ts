import type { Text } from "./text";

/** Words that the tables of several functions share. */
export const TOTAL: Text = { en: "total", it: "totale" };
export const NOT_STATED: Text = { en: "not stated", it: "non indicato" };
