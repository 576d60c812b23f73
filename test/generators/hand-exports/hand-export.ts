/**
 * An export as a tool writes it, with numbers worked out by hand. Header words and value formats are those of
 * the tools; every row is invented.
 */
export interface HandExport {
  readonly name: string;
  readonly log: string;
  readonly locale: "en_US" | "it_IT";
  /** Cells between bars, or the delimiter, as text. */
  readonly text: string;
  readonly delimiter?: string;
  /**
   * Function, its arguments after the table, and the number; or a part of the sentence that it says instead.
   * SPEND and HOURS are the sums that CAC_LOG and THROUGHPUT_PER_HOUR_LOG divide by.
   */
  readonly truth: readonly (readonly [metric: string, ...rest: (string | number)[]])[];
  /** A spreadsheet of the other locale makes another number of it on import: no reader can tell. */
  readonly textOnly?: true;
  /** Entries of DATA_CHECK by their rule in English, with their rows. */
  readonly check?: Readonly<Record<string, number>>;
}
