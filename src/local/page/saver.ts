import type { Host } from "../host";
import { writeWork } from "./store";

/** Quiet time after the last change before the work is written; a change while it waits begins the wait anew. */
const QUIET = 2500;

/** Keeps the work in the browser's storage: a while after the last change, and when the page is left. */
export class Saver {
  private readonly host: Host;
  private readonly opened: string;
  private readonly onFailure: () => void;
  private timer = 0;
  private saved = -1;
  private failed = false;
  private stopped = false;

  constructor(host: Host, opened: string, onFailure: () => void) {
    this.host = host;
    this.opened = opened;
    this.onFailure = onFailure;
  }

  /** `unsaved`: what is open now is not in the storage yet. */
  watch(unsaved: boolean): void {
    this.saved = unsaved ? -1 : this.host.book.revision;
    const { model } = this.host;
    (model as unknown as { on(event: string, owner: object, act: () => void): void }).on("update", this, () =>
      this.later(),
    );
    addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.save();
    });
    if (unsaved) this.later();
  }

  /** After this nothing is written any more: the page is about to open something else. */
  stop(): void {
    this.stopped = true;
    window.clearTimeout(this.timer);
  }

  later(): void {
    if (this.stopped || this.host.book.revision === this.saved) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => requestIdleCallback(() => void this.save(), { timeout: 5000 }), QUIET);
  }

  async save(): Promise<void> {
    const { revision } = this.host.book;
    if (this.stopped || revision === this.saved) return;
    window.clearTimeout(this.timer);
    try {
      const workbook = this.host.save();
      this.saved = this.host.book.revision;
      await writeWork({ workbook, opened: this.opened });
      this.failed = false;
    } catch (error) {
      console.error(error);
      if (!this.failed) this.onFailure();
      this.failed = true;
    }
  }
}
