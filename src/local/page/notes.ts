import type { Book, Position } from "../apps-script/book";
import type { Engine } from "../engine/engine";
import type { Host } from "../host";
import type { Owl } from "./owl";

const noteAt = (book: Book | undefined, { sheetId, row, col }: Position): string | undefined =>
  book?.state.notes[sheetId]?.[`${row},${col}`];

/** A corner like the one spreadsheets draw on a cell with a note. */
const CORNER = { width: 10, height: 10, paths: [{ path: "M0 0 L10 0 L10 10 Z", fillColor: "#5F6368" }] };

/**
 * The grid has no notes: a mark on the cells that have one, and the text beside the cell under the pointer. `bookOf` is
 * asked late, as the grid is told of notes before the workbook is open.
 */
export function drawNotes(engine: Engine, owl: Owl, bookOf: () => Book | undefined): void {
  const { iconsOnCellRegistry, cellPopoverRegistry } = engine.registries as unknown as {
    iconsOnCellRegistry: {
      add(name: string, make: (getters: unknown, position: Position) => object | undefined): void;
    };
    cellPopoverRegistry: { add(name: string, builder: object): void };
  };
  iconsOnCellRegistry.add("metriche_note", (_getters, position) =>
    noteAt(bookOf(), position) === undefined
      ? undefined
      : { type: "metriche_note", svg: CORNER, priority: 1, horizontalAlign: "right", size: 7, margin: 0, position },
  );
  class Note extends owl.Component {
    static template = owl.xml`<div class="metriche-note" t-out="props.text"/>`;
    static props = ["*"];
    static maxSize = { maxHeight: 400 };
  }
  cellPopoverRegistry.add("metriche_note", {
    onHover: (position: Position, getters: { getActivePosition(): Position }) => {
      const text = noteAt(bookOf(), position);
      const active = getters.getActivePosition();
      const chosen = active.row === position.row && active.col === position.col && active.sheetId === position.sheetId;
      return text === undefined || chosen
        ? { isOpen: false }
        : { isOpen: true, props: { text }, Component: Note, cellCorner: "top-right" };
    },
  });
}

/** The note of the cell that is chosen, for those who go by the keyboard. */
export function showChosenNote(host: Host): void {
  const box = document.getElementById("note") as HTMLElement;
  const show = (): void => {
    const { getters } = host.model;
    const position = getters.getActivePosition();
    const note = noteAt(host.book, position);
    const canvas = document.querySelector(".o-grid canvas")?.getBoundingClientRect();
    box.hidden = note === undefined || !canvas;
    if (note === undefined || !canvas) return;
    const { row, col } = position;
    const rect = getters.getRect({ left: col, right: col, top: row, bottom: row });
    box.textContent = note;
    box.style.left = `${Math.max(0, Math.min(canvas.x + rect.x + rect.width + 6, innerWidth - 320))}px`;
    box.style.top = `${Math.max(0, Math.min(canvas.y + rect.y, innerHeight - 160))}px`;
  };
  (host.model as unknown as { on(event: string, owner: object, act: () => void): void }).on("update", box, show);
  (host.model.selection as unknown as { observe?(owner: object, handlers: object): void }).observe?.(box, {
    handleEvent: () => setTimeout(show),
  });
}
