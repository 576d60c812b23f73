/**
 * What the columns of a period table (one row a month, or months across) hold: each measure is the
 * input of one or more metrics, so its words are said once. A metric's input is a measure where the
 * number is one that people keep; words are headers, English and Italian, compared by foldHeader.
 */

export * from "./acquisition";
export * from "./cases";
export * from "./cash";
export * from "./complaints";
export * from "./contacts";
export * from "./customers";
export * from "./recurring-revenue";
export * from "./renewals";
export * from "./revenue";
export * from "./surveys";
export * from "./workforce";
