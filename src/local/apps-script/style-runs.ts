import type { CellZone } from "./book";

/** Equal neighbours as few zones: runs along a row, joined downwards where the row below has the same run. */
export function styleRuns<T extends string>(
  table: readonly (readonly T[])[],
  zone: CellZone,
): { value: T; zones: CellZone[] }[] {
  const groups = new Map<T, CellZone[]>();
  const open = new Map<string, { value: T; zone: { left: number; right: number; top: number; bottom: number } }>();
  table.forEach((row, i) => {
    const seen = new Set<string>();
    for (let start = 0; start < row.length; ) {
      const value = row[start] as T;
      let end = start;
      while (end + 1 < row.length && row[end + 1] === value) end++;
      const key = `${start}:${end}`;
      seen.add(key);
      const above = open.get(key);
      if (above && above.value === value) above.zone.bottom++;
      else {
        const run = { left: zone.left + start, right: zone.left + end, top: zone.top + i, bottom: zone.top + i };
        open.set(key, { value, zone: run });
        groups.set(value, [...(groups.get(value) ?? []), run]);
      }
      start = end + 1;
    }
    for (const key of open.keys()) if (!seen.has(key)) open.delete(key);
  });
  return [...groups].map(([value, zones]) => ({ value, zones }));
}
