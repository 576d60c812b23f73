import { BUILD } from "./words/build";
import { CHOICES } from "./words/choices";
import { COMMON } from "./words/common";
import { DATA } from "./words/data";
import { REPORTS } from "./words/reports";

/** Every text of the sidebar's own, in both languages. */
export const WORDS = { ...COMMON, ...DATA, ...CHOICES, ...BUILD, ...REPORTS };
export type WordKey = keyof typeof WORDS;
