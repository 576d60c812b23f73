/** The place where Code.js runs: its globals and its own constructors, so that `instanceof` holds in there. */
export interface Realm {
  readonly global: Record<string, unknown>;
  readonly Date: new (instant: number) => Date;
  readonly Array: ArrayConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: JSON;
}

export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** A table in the realm's own arrays. */
export function realmTable<T>(
  realm: Realm,
  rows: number,
  columns: number,
  at: (row: number, column: number) => T,
): T[][] {
  const table = new realm.Array(rows) as T[][];
  for (let i = 0; i < rows; i++) {
    const row = new realm.Array(columns) as T[];
    for (let j = 0; j < columns; j++) row[j] = at(i, j);
    table[i] = row;
  }
  return table;
}
