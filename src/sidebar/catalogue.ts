import type { Family, Kind, Unit } from "../core/define";
import type { Text } from "../core/text";
import type { SourceKind } from "../sheet/rpc";

/** What the sidebar says of a metric; the build takes it from the metric's own file. */
export interface MetricWords {
  readonly title: Text;
  readonly label: Text;
  readonly summary: Text;
  readonly formula: Text;
  readonly notes: Text | null;
  readonly family: Family;
  readonly unit: Unit;
  readonly direction: "up" | "down" | "none";
}

/** An argument of an example: a value, or the range that stands for a column or a table. */
export type ExampleWord = number | string | boolean | null | { readonly range: string };

/** What the sidebar says of a function. */
export interface FunctionWords {
  readonly name: string;
  readonly family: Family;
  readonly kind: Kind;
  readonly title: Text;
  readonly summary: Text;
  readonly inputs: readonly { readonly name: string; readonly help: Text; readonly optional: boolean }[];
  readonly example: readonly ExampleWord[] | null;
}

/** Everything the page knows of the catalogue: words only, no computation. */
export interface Catalogue {
  readonly families: Readonly<Record<Family, Text>>;
  /** What a table of this kind is called, and one row of it. */
  readonly kinds: Readonly<Record<SourceKind, { readonly name: Text; readonly row: Text }>>;
  readonly metrics: Readonly<Record<string, MetricWords>>;
  readonly functions: readonly FunctionWords[];
}

/**
 * How the catalogue travels: every text once, in a list, because the words of an input are those of many
 * functions. A number stands for the text at that place.
 */
export interface PackedCatalogue {
  readonly texts: readonly (readonly [en: string, it: string])[];
  readonly families: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, readonly [name: number, row: number]>>;
  readonly metrics: Readonly<
    Record<
      string,
      readonly [
        title: number,
        label: number,
        summary: number,
        formula: number,
        notes: number,
        family: string,
        unit: string,
        direction: string,
      ]
    >
  >;
  readonly functions: readonly (readonly [
    name: string,
    family: string,
    kind: string,
    title: number,
    summary: number,
    inputs: readonly (readonly [name: string, help: number, optional: 0 | 1])[],
    example: readonly ExampleWord[] | null,
  ])[];
}

/** The catalogue as it is read in the page. */
export function unpack(packed: PackedCatalogue): Catalogue {
  const texts = packed.texts.map(([en, it]): Text => ({ en, it }));
  const text = (index: number): Text => texts[index] as Text;
  return {
    families: mapped(packed.families, text) as Catalogue["families"],
    kinds: mapped(packed.kinds, ([name, row]) => ({ name: text(name), row: text(row) })) as Catalogue["kinds"],
    metrics: mapped(packed.metrics, ([title, label, summary, formula, notes, family, unit, direction]) => ({
      title: text(title),
      label: text(label),
      summary: text(summary),
      formula: text(formula),
      notes: notes < 0 ? null : text(notes),
      family: family as Family,
      unit: unit as Unit,
      direction: direction as MetricWords["direction"],
    })),
    functions: packed.functions.map(([name, family, kind, title, summary, inputs, example]) => ({
      name,
      family: family as Family,
      kind: kind as Kind,
      title: text(title),
      summary: text(summary),
      inputs: inputs.map(([input, help, optional]) => ({ name: input, help: text(help), optional: optional === 1 })),
      example,
    })),
  };
}

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  const out: Record<string, B> = {};
  for (const key of Object.keys(record)) out[key] = change(record[key] as A);
  return out;
}
