import type { SourceChoice, SourceGuess, SourceKind, TableCheck, TableFound } from "../../sheet/rpc";
import type { Failure } from "../rpc";
import type { Draft, Source, State } from "../state";
import { once, type Tools } from "./tools";

/** Readings shown beside the first one, at most. */
const RIVALS = 2;

export function dataCommands(tools: Tools) {
  const { send, state, ask } = tools;

  /** Asks for the reading of every source at once; a failure of any is the failure of all. */
  async function checkAll(
    guesses: readonly { guess: SourceGuess; rivals: readonly SourceKind[] }[],
  ): Promise<Source[] | Failure> {
    const asked = await Promise.all(
      guesses.map(({ guess, rivals }) =>
        Promise.all([
          ask("check", { source: guess }),
          ...rivals.map((kind) => ask("check", { source: { ...guess, kind, columns: {}, assumptions: {} } })),
        ]),
      ),
    );
    const sources: Source[] = [];
    for (const [first, ...others] of asked) {
      if (!first) continue;
      if (!first.ok) return first.failure;
      const rivals = others.flatMap((o) => (o.ok && o.value.refused === null ? [o.value] : []));
      sources.push({ check: first.value, rivals });
    }
    return sources;
  }

  async function checkTables(tables: readonly TableFound[], button: string): Promise<void> {
    if (state().busy !== null || tables.length === 0) return;
    send({ type: "busy", button });
    send({ type: "notice", notice: null });
    const answer = await checkAll(tables.map((t) => ({ guess: guessOf(state(), t), rivals: closeReadings(t) })));
    send({ type: "busy", button: null });
    if (!Array.isArray(answer)) {
      send({ type: "notice", notice: { kind: "failure", failure: answer } });
      return;
    }
    send({ type: "checked", sources: answer });
    send({ type: "go", view: "check" });
  }

  /** Asks again how the shown source is understood, with what the person changed. */
  async function recheck(change: (source: SourceChoice) => SourceGuess): Promise<void> {
    const at = state().at;
    const source = state().sources[at];
    if (!source) return;
    const check = await once(tools, "recheck", "check", { source: change(source.check.source) });
    if (check) send({ type: "rechecked", at, check });
  }

  /** What the sources can answer, then step 2; an edited report keeps its own choices. */
  async function toQuestion(button: string, keep: Draft | null): Promise<boolean> {
    const sources = state().sources.map((s) => s.check.source);
    const possible = await once(tools, button, "possible", { sources });
    if (!possible) return false;
    send({ type: "possible", possible, keep });
    send({ type: "go", view: "question" });
    return true;
  }

  return {
    checkAll,
    toQuestion,
    load: async (): Promise<void> => {
      const value = await once(tools, "load-again", "load", {});
      if (value) send({ type: "loaded", value });
    },
    lookAgain: async (): Promise<void> => {
      const value = await once(tools, "look-again", "tables", {});
      if (value) send({ type: "tables", tables: value.tables });
    },
    useSelection: async (): Promise<void> => {
      const table = await once(tools, "use-selection", "selection", {});
      if (!table) return;
      send({ type: "pointed", table });
      await checkTables([table], "use-selection");
    },
    addSample: async (): Promise<void> => {
      const table = await once(tools, "sample", "sample", { language: state().language });
      if (!table) return;
      send({ type: "pointed", table });
      await checkTables([table], "check-columns");
    },
    checkChosen: (): Promise<void> =>
      checkTables(
        state().tables.filter((t) => state().chosen.includes(t.id)),
        "check-columns",
      ),
    readAs: (kind: SourceKind): Promise<void> => {
      const { sources, at } = state();
      const known = sources[at]?.rivals.find((r) => r.source.kind === kind);
      if (known) {
        send({ type: "swapped", at, kind });
        return Promise.resolve();
      }
      return recheck((s) => ({ ...s, kind, columns: {}, assumptions: {} }));
    },
    /** The same table once more, after its cells were corrected. */
    checkAgain: (): Promise<void> => recheck((s) => s),
    mapColumn: (field: string, column: number | null): Promise<void> =>
      recheck((s) => ({ ...s, columns: { ...s.columns, [field]: column } })),
    assume: (id: string, value: string): Promise<void> =>
      recheck((s) => ({ ...s, assumptions: { ...s.assumptions, [id]: value } })),
    /** On to the next source that must be looked at, else to step 2. */
    leaveCheck: async (): Promise<void> => {
      const { sources, at } = state();
      const next = sources.findIndex((s, i) => i !== at && s.check.refused !== null);
      if (next >= 0) {
        send({ type: "source", at: next });
        return;
      }
      const { draft, possible } = state();
      const keep = draft.report !== null || possible !== null ? draft : null;
      await toQuestion("check-continue", keep);
    },
  };
}

/** What is already known of a table: a check that was made stands, so that going back loses nothing. */
function guessOf(state: State, table: TableFound): SourceGuess {
  const known = state.sources.find(
    (s) => s.check.place.sheetId === table.place.sheetId && s.check.place.a1 === table.place.a1,
  );
  if (known) return known.check.source;
  return { place: table.place, kind: table.kind, columns: {}, assumptions: table.assumptions ?? {} };
}

/** The other readings of a table that are worth asking about: as sure as the first, or all unsure. */
function closeReadings(table: TableFound): readonly SourceKind[] {
  if (table.confidence === "sure") return [];
  return table.others
    .filter((o) => o.confidence === table.confidence || o.confidence !== "check")
    .slice(0, RIVALS)
    .map((o) => o.kind);
}

/** Whether a check can be built on. */
export function usable(check: TableCheck): boolean {
  return check.refused === null;
}
