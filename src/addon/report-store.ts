import { MetricError } from "../core/errors";
import type { StoredReport } from "./stored-report";

/** Prefix of every document property of ours. */
const PREFIX = "metriche.";
const INDEX = `${PREFIX}reports`;
/** Bytes of one value: the platform's limit is 9 KB (9,216), of which the key counts. */
const CHUNK = 8000;
/** The store holds 500 KB; the rest is left to others. */
const MOST = 400_000;

/**
 * Reports in document properties, so that any editor of the file can refresh them. A report is JSON in
 * ASCII, cut in chunks; it is read and written with one call each, whatever the number of reports.
 */
export class ReportStore {
  private values: Record<string, string> | null = null;

  private properties(): GoogleAppsScript.Properties.Properties {
    return PropertiesService.getDocumentProperties();
  }

  private all(): Record<string, string> {
    if (!this.values) this.values = this.properties().getProperties();
    return this.values;
  }

  /** Every report, in the order in which they were first built. */
  list(): StoredReport[] {
    const ids = parse<string[]>(this.all()[INDEX]) ?? [];
    return ids.map((id) => this.read(id)).filter((report): report is StoredReport => report !== null);
  }

  find(id: string): StoredReport {
    const report = this.read(id);
    if (!report) throw new MetricError("report_gone");
    return report;
  }

  private read(id: string): StoredReport | null {
    let text = "";
    for (let k = 0; ; k++) {
      const part = this.all()[chunkKey(id, k)];
      if (part === undefined) break;
      text += part;
    }
    return parse<StoredReport>(text);
  }

  /** Refuses a report that there is no room for. */
  checkRoom(report: StoredReport): void {
    this.chunks(report);
  }

  /** What would be written, beside everything that stays. */
  private chunks(report: StoredReport): { readonly fresh: Record<string, string>; readonly count: number } {
    const all = this.all();
    const text = ascii(JSON.stringify(report));
    const fresh: Record<string, string> = {};
    let count = 0;
    for (let at = 0; at < text.length; at += CHUNK) fresh[chunkKey(report.id, count++)] = text.slice(at, at + CHUNK);
    const ids = parse<string[]>(all[INDEX]) ?? [];
    fresh[INDEX] = JSON.stringify(ids.indexOf(report.id) < 0 ? [...ids, report.id] : ids);
    const next = { ...all, ...fresh };
    if (Object.keys(next).reduce((sum, key) => sum + key.length + (next[key] as string).length, 0) > MOST)
      throw new MetricError("too_many_reports");
    return { fresh, count };
  }

  /** Writes one report. Chunks of a longer former version go away after the new ones stand. */
  save(report: StoredReport): void {
    const all = this.all();
    const { fresh, count } = this.chunks(report);
    this.properties().setProperties(fresh, false);
    const old: string[] = [];
    for (let k = count; all[chunkKey(report.id, k)] !== undefined; k++) old.push(chunkKey(report.id, k));
    this.values = { ...all, ...fresh };
    this.drop(old);
  }

  /** Forgets one report. */
  remove(id: string): void {
    const all = this.all();
    const ids = parse<string[]>(all[INDEX]) ?? [];
    const index = JSON.stringify(ids.filter((other) => other !== id));
    this.properties().setProperty(INDEX, index);
    all[INDEX] = index;
    const keys: string[] = [];
    for (let k = 0; all[chunkKey(id, k)] !== undefined; k++) keys.push(chunkKey(id, k));
    this.drop(keys);
  }

  private drop(keys: readonly string[]): void {
    for (const key of keys) {
      this.properties().deleteProperty(key);
      if (this.values) delete this.values[key];
    }
  }

  /** A small note of ours beside the reports (the sheets of a run under way); null forgets it. */
  note(key: string): string | null {
    return this.all()[`${PREFIX}${key}`] ?? null;
  }
  setNote(key: string, value: string | null): void {
    const name = `${PREFIX}${key}`;
    if (value === null) this.properties().deleteProperty(name);
    else this.properties().setProperty(name, value);
    if (!this.values) return;
    if (value === null) delete this.values[name];
    else this.values[name] = value;
  }
}

function chunkKey(id: string, k: number): string {
  return `${PREFIX}report.${id}.${k}`;
}

/** JSON with every other character escaped, so that a character is a byte. */
function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (c) => `\\u${`000${c.charCodeAt(0).toString(16)}`.slice(-4)}`);
}

function parse<T>(text: string | undefined): T | null {
  if (!text) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
