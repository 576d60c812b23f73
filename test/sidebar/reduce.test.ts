import { describe, expect, test } from "vitest";
import type { Answer, CallName, Calls } from "../../src/sheet/rpc";
import { type Event, reduce } from "../../src/sidebar/reduce";
import { START, type State } from "../../src/sidebar/state";
import { FakeServer } from "./fake-server";

async function ask<K extends CallName>(
  server: FakeServer,
  call: K,
  input: Calls[K]["input"],
): Promise<Calls[K]["value"]> {
  const answer = (await server.rpc({ call, input } as never)) as Answer<K>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const following = (state: State, ...events: readonly Event[]): State => events.reduce(reduce, state);

async function atQuestion(): Promise<State> {
  const server = new FakeServer({ language: "en" });
  const loaded = await ask(server, "load", {});
  const table = loaded.tables[0];
  if (!table) throw new Error("the fake has tables");
  const check = await ask(server, "check", {
    source: { place: table.place, kind: table.kind, columns: {}, assumptions: {} },
  });
  const possible = await ask(server, "possible", { sources: [check.source] });
  return following(
    START,
    { type: "loaded", value: loaded },
    { type: "checked", sources: [{ check, rivals: [] }] },
    { type: "possible", possible, keep: null },
    { type: "go", view: "question" },
  );
}

describe("the first visit", () => {
  test("opens on the data, with what is understood well already chosen", async () => {
    const loaded = await ask(new FakeServer({ language: "it" }), "load", {});
    const state = following(START, { type: "loaded", value: loaded });
    expect(state.view).toBe("choose");
    expect(state.language).toBe("it");
    expect(state.chosen).toEqual(["t1", "t2", "t3"]);
  });

  test("of two tables of one kind the larger is chosen", async () => {
    const loaded = await ask(new FakeServer({ language: "en", tables: "one" }), "load", {});
    const [old] = loaded.tables;
    if (!old) throw new Error("the fake has a table");
    const tables = [
      { ...old, id: "old", rows: 10 },
      { ...old, id: "new", rows: 900 },
    ];
    expect(following(START, { type: "tables", tables }).chosen).toEqual(["new"]);
  });

  test("tables of totals are all chosen where they are sure: each has other columns", async () => {
    const loaded = await ask(new FakeServer({ language: "en", tables: "one" }), "load", {});
    const [one] = loaded.tables;
    if (!one) throw new Error("the fake has a table");
    const table = (id: string, confidence: "sure" | "likely") => ({ ...one, id, kind: "periods" as const, confidence });
    const tables = [table("customers", "sure"), table("support", "sure"), table("notes", "likely")];
    expect(following(START, { type: "tables", tables }).chosen).toEqual(["customers", "support"]);
  });

  test("a lone table is chosen even when it must be looked at", async () => {
    const loaded = await ask(new FakeServer({ language: "en", tables: "one" }), "load", {});
    const tables = loaded.tables.map((t) => ({ ...t, confidence: "check" as const }));
    expect(following(START, { type: "tables", tables }).chosen).toEqual(["t1"]);
  });

  test("a selection is chosen alone", async () => {
    const loaded = await ask(new FakeServer({ language: "en" }), "load", {});
    const table = { ...loaded.tables[0], id: "new" } as (typeof loaded.tables)[number];
    const state = following(START, { type: "loaded", value: loaded }, { type: "pointed", table });
    expect(state.chosen).toEqual(["new"]);
    expect(state.tables[0]?.id).toBe("new");
  });
});

describe("later visits", () => {
  test("open on the saved reports", async () => {
    const loaded = await ask(new FakeServer({ language: "en", reports: true }), "load", {});
    const state = following(START, { type: "loaded", value: loaded });
    expect([state.view, state.report]).toEqual(["home", "r0"]);
  });

  test("the menu may ask for the functions; Back then leads to the usual first page", async () => {
    const loaded = await ask(new FakeServer({ language: "en", reports: true }), "load", {});
    const state = following(START, { type: "loaded", value: { ...loaded, view: "functions" } });
    expect(state.view).toBe("functions");
    expect(reduce(state, { type: "back" }).view).toBe("home");
  });

  test("a removed report is no longer the chosen one", async () => {
    const loaded = await ask(new FakeServer({ language: "en", reports: true }), "load", {});
    const state = following(
      START,
      { type: "loaded", value: loaded },
      { type: "reports", reports: loaded.reports.slice(1) },
    );
    expect(state.report).toBe("r1");
  });
});

describe("the choices", () => {
  test("start from the preset that fits best, with all of it that is possible", async () => {
    const state = await atQuestion();
    const preset = state.possible?.presets[0];
    expect(state.draft.preset).toBe(preset?.preset);
    expect(state.draft.metrics).toHaveLength(preset?.possible ?? -1);
    expect(state.draft.segment).toEqual({ source: 0, header: "Channel" });
  });

  test("start from everything where that is little: nothing that the data answer is left out", async () => {
    const state = await atQuestion();
    if (!state.possible) throw new Error("at the question");
    const metrics = state.possible.metrics.map((m, i) => (i < 6 ? m : { ...m, reason: { en: "no", it: "no" } }));
    const able = metrics.filter((m) => m.reason === null).length;
    const presets = state.possible.presets.map((p) => (p.preset === "everything" ? { ...p, possible: able } : p));
    const next = reduce(state, { type: "possible", possible: { ...state.possible, metrics, presets }, keep: null });
    expect([next.draft.preset, next.draft.metrics.length]).toEqual(["everything", able]);
  });

  test("split by a known category, never by a column that only happens to have few values", async () => {
    const state = await atQuestion();
    if (!state.possible) throw new Error("at the question");
    const segments = state.possible.segments.filter((s) => s.label === null);
    const next = reduce(state, { type: "possible", possible: { ...state.possible, segments }, keep: null });
    expect(next.draft.segment).toBeNull();
  });

  test("a metric taken out and in again comes back to its place", async () => {
    const state = await atQuestion();
    const [, second] = state.draft.metrics;
    if (!second) throw new Error("the preset has metrics");
    const out = reduce(state, { type: "metric", metric: second, on: false });
    expect(out.draft.metrics).not.toContain(second);
    expect(reduce(out, { type: "metric", metric: second, on: true }).draft.metrics).toEqual(state.draft.metrics);
  });

  test("another preset takes its own metrics, none of those that are not possible", async () => {
    const state = reduce(await atQuestion(), { type: "preset", preset: "retention" });
    const reasons = state.draft.metrics.map((id) => state.possible?.metrics.find((m) => m.metric === id)?.reason);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.every((r) => r === null)).toBe(true);
  });

  test("an edited report keeps what was chosen for it", async () => {
    const state = await atQuestion();
    if (!state.possible) throw new Error("at the question");
    const keep = { ...state.draft, metrics: ["revenue"], report: "r9" };
    expect(reduce(state, { type: "possible", possible: state.possible, keep }).draft).toEqual(keep);
  });
});

describe("a long call", () => {
  const run = {
    what: "build" as const,
    name: "Support",
    report: null,
    token: "a",
    seconds: 0,
    progress: null,
    cancelling: false,
  };

  test("counts its own seconds and nobody else's", () => {
    const state = following(
      START,
      { type: "running", run },
      { type: "tick", token: "a" },
      { type: "tick", token: "old" },
    );
    expect([state.view, state.run?.seconds]).toEqual(["running", 1]);
  });

  test("keeps what it was when it fails, so that it can be tried again", () => {
    const state = following(START, { type: "running", run }, { type: "failed", failure: { kind: "broken" } });
    expect([state.view, state.run?.what, state.failure?.kind]).toEqual(["failed", "build", "broken"]);
  });
});

test("views that can be reached from several lead back to where one was", () => {
  const state = following(
    START,
    { type: "go", view: "home" },
    { type: "visit", view: "pick" },
    { type: "visit", view: "rows" },
  );
  const once = reduce(state, { type: "back" });
  expect([once.view, reduce(once, { type: "back" }).view]).toEqual(["pick", "home"]);
});
