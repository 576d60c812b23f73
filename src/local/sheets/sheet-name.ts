/** Characters Google Sheets allows in a sheet's name and the engine does not, each with its look-alike. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["'", "\u02bc"],
  ["/", "\u2215"],
  ["*", "\u2217"],
  ["?", "\uff1f"],
  ["\\", "\u2216"],
  ["[", "\uff3b"],
  ["]", "\uff3d"],
];
const IN = new Map(PAIRS);
const OUT = new Map(PAIRS.map(([google, engine]) => [engine, google]));

export function toEngineSheetName(name: string): string {
  return Array.from(name, (char) => IN.get(char) ?? char).join("");
}

export function fromEngineSheetName(name: string): string {
  return Array.from(name, (char) => OUT.get(char) ?? char).join("");
}

/** As it stands before the `!` of a reference: quoted where it must be. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
