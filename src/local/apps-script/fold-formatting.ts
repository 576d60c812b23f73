import type { EngineCommand } from "../engine/engine";
import type { CellZone } from "./book";

interface Formatting {
  readonly sheetId: string;
  readonly target: readonly CellZone[];
  readonly style?: Readonly<Record<string, unknown>> | null;
  readonly format?: string;
}

type Look = Pick<Formatting, "style" | "format">;

const MOST_COLUMNS = 20_000;
/** Beyond it one command is cheaper than a look kept for every cell. */
const MOST_CELLS = 200_000;

/** Formattings of one sheet that follow each other, as one a look: the engine passes every cell of every command through all its parts. */
export function foldFormatting(commands: readonly EngineCommand[]): EngineCommand[] {
  const folded: EngineCommand[] = [];
  for (let start = 0; start < commands.length; ) {
    const end = endOfRun(commands, start);
    if (end - start > 1) folded.push(...foldRun(commands.slice(start, end)));
    else folded.push(commands[start] as EngineCommand);
    start = Math.max(end, start + 1);
  }
  return folded;
}

const formattingOf = (command: EngineCommand | undefined): Formatting | undefined =>
  command?.[0] === "SET_FORMATTING" ? (command[1] as unknown as Formatting) : undefined;

const area = ({ left, right, top, bottom }: CellZone): number => (right - left + 1) * (bottom - top + 1);

function endOfRun(commands: readonly EngineCommand[], start: number): number {
  const sheetId = formattingOf(commands[start])?.sheetId;
  let cells = 0;
  let end = start;
  for (let next = formattingOf(commands[end]); next?.sheetId === sheetId && next; next = formattingOf(commands[end])) {
    cells += next.target.reduce((sum, zone) => sum + area(zone), 0);
    if (cells > MOST_CELLS) break;
    end++;
  }
  return end;
}

function foldRun(run: readonly EngineCommand[]): EngineCommand[] {
  const looks: Look[] = [{}];
  const cells = new Map<number, number>();
  for (const [, payload] of run) {
    const { target, style, format } = payload as unknown as Formatting;
    // The look after this command, by the look before it.
    const after = new Map<number, number>();
    for (const { left, right, top, bottom } of target)
      for (let col = left; col <= right; col++)
        for (let row = top; row <= bottom; row++) {
          const cell = col + row * MOST_COLUMNS;
          const before = cells.get(cell) ?? 0;
          let next = after.get(before);
          if (next === undefined) {
            next = looks.push(laidOver(looks[before] as Look, style, format)) - 1;
            after.set(before, next);
          }
          cells.set(cell, next);
        }
  }
  const sheetId = formattingOf(run[0])?.sheetId;
  return zonesByLook(cells).map(([look, target]) => ["SET_FORMATTING", { sheetId, target, ...(looks[look] as Look) }]);
}

function laidOver(look: Look, style: Formatting["style"], format: string | undefined): Look {
  return {
    ...look,
    ...(style ? { style: { ...look.style, ...style } } : {}),
    ...(format === undefined ? {} : { format }),
  };
}

/** The cells of each look as pieces of rows. */
function zonesByLook(cells: ReadonlyMap<number, number>): [number, CellZone[]][] {
  const zones = new Map<number, CellZone[]>();
  const places = [...cells.keys()].sort((a, b) => a - b);
  for (let i = 0; i < places.length; ) {
    const first = places[i] as number;
    const look = cells.get(first) as number;
    let length = 1;
    while (places[i + length] === first + length && cells.get(first + length) === look) length++;
    const row = Math.floor(first / MOST_COLUMNS);
    const left = first % MOST_COLUMNS;
    const piece = { left, right: left + length - 1, top: row, bottom: row };
    const list = zones.get(look);
    if (list) list.push(piece);
    else zones.set(look, [piece]);
    i += length;
  }
  return [...zones];
}
