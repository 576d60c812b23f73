import { type Engine, gridWords, prepareEngine } from "../engine/engine";
import { createHost, type Host, type OpenWorkbook } from "../host";
import { sampleWorkbook } from "../samples/sample-workbook";
import type { LocaleCode } from "../sheets/locales";
import { addDropDowns } from "./drop-downs";
import { addFileMenu } from "./file-menu";
import { frameRealm } from "./frame-realm";
import { speakGridIn } from "./grid-words";
import { drawNotes, showChosenNote } from "./notes";
import { openOnArrival } from "./open-files";
import type { Owl } from "./owl";
import { PageUi } from "./page-ui";
import { Saver } from "./saver";
import { readWork } from "./store";
import { pageLanguage, word } from "./words";

declare global {
  interface Window {
    o_spreadsheet: Engine;
    owl: Owl;
    /** For the browser tests: the open host. */
    metriche?: { host: Host };
  }
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

async function start(): Promise<void> {
  const language = pageLanguage();
  document.documentElement.lang = language;
  console.debug = () => {};
  speakGridIn(language);
  const engine = prepareEngine(window.o_spreadsheet);
  addDropDowns(engine);
  const [code, sidebar, templates, arrival] = await Promise.all([
    text("/dist/Code.js"),
    text("/dist/Sidebar.html"),
    text("/vendor/o-spreadsheet.xml"),
    openOnArrival(engine, language),
  ]);
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const locale: LocaleCode = language === "it" ? "it_IT" : navigator.language === "en-GB" ? "en_GB" : "en_US";
  const workbook: OpenWorkbook =
    arrival.workbook ??
    (await readWork())?.workbook ??
    sampleWorkbook(engine, {
      language,
      locale,
      timeZone,
      payments: await text("/samples/payments.csv"),
      telco: await text("/samples/telco.csv"),
    });
  const ui = new PageUi(engine, language);
  drawNotes(engine, window.owl, () => ui.host?.book);
  const host = createHost({
    engine,
    code,
    files: { Sidebar: sidebar },
    workbook,
    locale,
    timeZone,
    userLocale: language,
    ui,
    realm: frameRealm(),
  });
  ui.host = host;
  const saver = new Saver(host, arrival.id, () => ui.toast(word("notSaved", language), "", 10));
  addFileMenu({ host, ui, language, saver });
  host.open("LIMITED");
  await mount(engine, host, ui, templates);
  saver.watch(arrival.workbook !== undefined);
  showChosenNote(host);
  for (const sentence of arrival.problems) ui.toast(sentence, "", 0);
  window.metriche = { host };
  document.documentElement.dataset["ready"] = "1";
}

async function mount(engine: Engine, host: Host, ui: PageUi, templates: string): Promise<void> {
  const { Component, xml, App } = window.owl;
  class Root extends Component {
    static template =
      xml`<div class="h-100 w-100"><Spreadsheet model="props.model" notifyUser="props.notify" raiseError="props.raise" askConfirmation="props.ask"/></div>`;
    static components = { Spreadsheet: engine.Spreadsheet };
    static props = ["model", "notify", "raise", "ask"];
  }
  const target = document.getElementById("grid") as HTMLElement;
  target.replaceChildren();
  const app = new App(Root, {
    translateFn: (text: string) => gridWords.get(text.trim()) ?? text,
    props: {
      model: host.model,
      notify: (notification: { text: string }) => ui.toast(notification.text, "", 6),
      raise: (message: string, callback?: () => void) => {
        ui.alert("", message, "OK");
        callback?.();
      },
      ask: (message: string, confirm: () => void, cancel?: () => void) =>
        ui.alert("", message, "OK_CANCEL") === "OK" ? confirm() : cancel?.(),
    },
  });
  app.addTemplates(templates);
  await app.mount(target);
}

start().catch((error: unknown) => {
  const loading = document.getElementById("loading") ?? document.body;
  loading.textContent = word("cannotStart", pageLanguage(), {
    why: error instanceof Error ? error.message : String(error),
  });
  console.error(error);
});
