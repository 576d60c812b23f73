import type { CellZone } from "./book";

export function intersection(a: CellZone, b: CellZone): CellZone | undefined {
  const zone = {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return zone.left <= zone.right && zone.top <= zone.bottom ? zone : undefined;
}

/** What is left of a zone without another: up to four pieces. */
export function without(zone: CellZone, cut: CellZone): CellZone[] {
  const hole = intersection(zone, cut);
  if (!hole) return [zone];
  const pieces: CellZone[] = [];
  if (zone.top < hole.top) pieces.push({ ...zone, bottom: hole.top - 1 });
  if (zone.bottom > hole.bottom) pieces.push({ ...zone, top: hole.bottom + 1 });
  if (zone.left < hole.left) pieces.push({ ...hole, left: zone.left, right: hole.left - 1 });
  if (zone.right > hole.right) pieces.push({ ...hole, left: hole.right + 1, right: zone.right });
  return pieces;
}

export function shifted(zone: CellZone, rows: number, columns: number): CellZone {
  return { left: zone.left + columns, right: zone.right + columns, top: zone.top + rows, bottom: zone.bottom + rows };
}
