import { type PackedCatalogue, unpack } from "./catalogue";
import { commands } from "./commands";
import type { Context } from "./context";
import { copyText } from "./copy-text";
import { h } from "./h";
import { patch } from "./patch";
import { type Event, reduce } from "./reduce";
import type { Ask } from "./rpc";
import { type Speaker, speaker } from "./speaker";
import { START, type State, type View } from "./state";
import { account } from "./views/account";
import { build } from "./views/build";
import { check } from "./views/check";
import { choose } from "./views/choose";
import { failed } from "./views/failed";
import { functions } from "./views/functions";
import { help } from "./views/help";
import { home } from "./views/home";
import { loading } from "./views/loading";
import { period } from "./views/period";
import { pick } from "./views/pick";
import { problems } from "./views/problems";
import { question } from "./views/question";
import { reconcile } from "./views/reconcile";
import { remove } from "./views/remove";
import { result } from "./views/result";
import { rows } from "./views/rows";
import { running } from "./views/running";
import { share } from "./views/share";
import { targets } from "./views/targets";

const VIEWS: Readonly<Record<View, (c: Context) => HTMLElement>> = {
  loading,
  home,
  choose,
  check,
  question,
  period,
  targets,
  build,
  running,
  result,
  failed,
  share,
  remove,
  functions,
  help,
  pick,
  rows,
  problems,
  account,
  reconcile,
};

export interface Start {
  readonly root: HTMLElement;
  readonly catalogue: PackedCatalogue;
  readonly ask: Ask;
  /** How a language is spoken; another way for the test that looks for texts in no language. */
  readonly speaks?: (language: State["language"]) => Speaker;
}

/** Runs the sidebar in an element: every event gives a new state, every state a new picture. */
export function start({ root, catalogue, ask, speaks = speaker }: Start): void {
  const words = unpack(catalogue);
  let state: State = { ...START, language: /^it/i.test(navigator.language) ? "it" : "en" };
  let speak = speaks(state.language);
  let shown = "";

  const send = (event: Event): void => {
    state = reduce(state, event);
    if (speak.language !== state.language) speak = speaks(state.language);
    show();
  };
  const run = commands({
    ask,
    send,
    state: () => state,
    speak: () => speak,
    token: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`,
    unit: (metric) => words.metrics[metric]?.unit ?? "number",
    every: (ms, call) => {
      const timer = setInterval(call, ms);
      return () => clearInterval(timer);
    },
    copy: copyText,
  });

  /** A new view gets the focus on its title, so that it is read out and Tab goes on from there. */
  function show(): void {
    document.documentElement.lang = state.language;
    const view = VIEWS[state.view]({ state, speak, catalogue: words, send, run });
    patch(root, h("div", { id: root.id, class: root.className }, view));
    const key = view.getAttribute("data-key") ?? "";
    if (key === shown) return;
    const first = shown === "";
    shown = key;
    if (!first) root.querySelector("h1")?.focus();
  }

  show();
  void run.load();
}
