/** Headers of half a name, and the header of the other half: two people may share either. */
export const NAME_HALVES: Readonly<Record<string, string>> = {
  "first name": "last name",
  "last name": "first name",
  surname: "name",
  nome: "cognome",
  cognome: "nome",
};

/** Half a name says nobody's name where the other half is not there; `Nome` alone may be the whole. */
export function isHalfAlone(base: string, bases: readonly string[]): boolean {
  const other = NAME_HALVES[base];
  return other !== undefined && base !== "nome" && bases.indexOf(other) < 0;
}
