import type { ConditionalFormat } from "@odoo/o-spreadsheet";
import type { Book, CellZone } from "./book";
import { intersection, shifted, without } from "./zones";

/** The conditional formats of a sheet seen as zones: what a paste or a clear does to them. */
export class ConditionalZones {
  private readonly book: Book;
  private readonly sheetId: string;

  constructor(book: Book, sheetId: string) {
    this.book = book;
    this.sheetId = sheetId;
  }

  rules(): readonly ConditionalFormat[] {
    this.book.flush();
    return this.book.getters.getConditionalFormats(this.sheetId);
  }

  zonesOf(rule: ConditionalFormat): CellZone[] {
    return rule.ranges.map((xc) => this.book.getters.getRangeFromSheetXC(this.sheetId, xc).zone);
  }

  /** Takes the zone out of every rule; a rule without cells goes. */
  remove(zone: CellZone): void {
    for (const rule of this.rules()) {
      const zones = this.zonesOf(rule);
      if (!zones.some((own) => intersection(own, zone))) continue;
      const left = zones.flatMap((own) => without(own, zone));
      if (left.length === 0) this.book.run("REMOVE_CONDITIONAL_FORMAT", { sheetId: this.sheetId, id: rule.id });
      else this.put(rule, left);
    }
  }

  /** The rules over `zone` as they would be pasted `rows` and `columns` further on. */
  over(zone: CellZone, rows: number, columns: number): { rule: ConditionalFormat; zones: CellZone[] }[] {
    return this.rules().flatMap((rule) => {
      const zones = this.zonesOf(rule).flatMap((own) => intersection(own, zone) ?? []);
      return zones.length > 0 ? [{ rule, zones: zones.map((own) => shifted(own, rows, columns)) }] : [];
    });
  }

  add(rule: ConditionalFormat, zones: readonly CellZone[]): void {
    this.put({ ...rule, id: this.book.uuid() }, zones);
  }

  private put(rule: ConditionalFormat, zones: readonly CellZone[]): void {
    const { ranges: _, ...cf } = rule;
    this.book.run("ADD_CONDITIONAL_FORMAT", {
      sheetId: this.sheetId,
      cf,
      ranges: zones.map((zone) => this.book.getters.getRangeDataFromZone(this.sheetId, zone)),
    });
  }
}
