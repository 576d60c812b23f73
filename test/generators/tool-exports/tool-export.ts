/** An export of a tool without a recipe: its name, the log it is, its locale, its columns and its rows by their number. */
export type ToolExport = readonly [
  name: string,
  log: string,
  locale: string,
  headers: readonly string[],
  row: (i: number) => (string | number)[],
];
