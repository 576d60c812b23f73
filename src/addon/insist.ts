/** Times a call is tried that must succeed: Sheets fails now and then and does it at the second time. */
const TRIES = 3;

/** After the commit there is no way back: what completes it is tried again before it is given up. */
export function insist<T>(run: () => T): T {
  for (let tried = 1; ; tried++) {
    try {
      return run();
    } catch (error) {
      if (tried >= TRIES) throw error;
      Utilities.sleep(300 * tried);
    }
  }
}

/** Something that would be good to have done: tried, and let go. */
export function attempt(run: () => void): boolean {
  try {
    insist(run);
    return true;
  } catch {
    return false;
  }
}
