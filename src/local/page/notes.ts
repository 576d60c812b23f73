import type { Host } from "../host";

/** Shows the note of the cell that is chosen; the grid itself has no notes. */
export function showNotes(host: Host): void {
  const box = document.getElementById("note") as HTMLElement;
  const show = (): void => {
    const { getters } = host.model;
    const { sheetId, row, col } = getters.getActivePosition();
    const note = host.book.state.notes[sheetId]?.[`${row},${col}`];
    const canvas = document.querySelector(".o-grid canvas")?.getBoundingClientRect();
    box.hidden = note === undefined || !canvas;
    if (note === undefined || !canvas) return;
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
