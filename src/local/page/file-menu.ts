import { FileProblem } from "../files/file-problem";
import { writeCsv } from "../files/write-csv";
import { writeXlsx } from "../files/write-xlsx";
import type { Host } from "../host";
import { carryCorrections } from "./carry-corrections";
import { openGiven } from "./open-files";
import type { PageUi } from "./page-ui";
import type { Saver } from "./saver";
import { askSettings } from "./settings-dialog";
import { forgetWork, writeWork } from "./store";
import { choosePageLanguage, type PageLanguage, type WordId, word } from "./words";

export interface FileMenuOptions {
  readonly host: Host;
  readonly ui: PageUi;
  readonly language: PageLanguage;
  readonly saver: Saver;
}

/** File: open, download, settings of the file, start again. */
export function addFileMenu(options: FileMenuOptions): void {
  const { host, ui, language } = options;
  const registry = host.engine.registries.topbarMenuRegistry;
  const actions: readonly (readonly [WordId, () => Promise<void>])[] = [
    ["open", () => open(options)],
    ["download", () => downloadXlsx(options)],
    ["downloadCsv", async () => save(writeCsv(host), `${sheetName(host)}.csv`, "text/csv")],
    ["settings", () => settings(options)],
    ["restart", () => restart(options)],
  ];
  actions.forEach(([id, act], index) => {
    registry.addChild(`metriche_${id}`, ["file"], {
      name: word(id, language),
      sequence: 10 + index,
      separator: id === "downloadCsv" || id === "restart",
      isReadonlyAllowed: true,
      execute: () => {
        act().catch((error: unknown) => {
          const message =
            error instanceof FileProblem
              ? error.sentences[language]
              : error instanceof Error
                ? error.message
                : String(error);
          ui.toast(message, "", 10);
        });
      },
    });
  });
  // The engine's own panel changes the locale alone; ours asks for all three.
  (registry.content["file"] as unknown as { children: { id?: string }[] }).children = (
    registry.content["file"] as unknown as { children: { id?: string }[] }
  ).children.filter((item) => item.id !== "settings");
}

const sheetName = (host: Host): string => host.book.sheetName(host.model.getters.getActiveSheetId());

async function open({ host, ui, language, saver }: FileMenuOptions): Promise<void> {
  const files = await chooseFiles();
  if (files.length === 0) return;
  if (ui.alert("", word("openAsk", language), "OK_CANCEL") !== "OK") return;
  ui.toast(word("opening", language), "", 0);
  const { workbook, problems } = await openGiven(host.engine, files, language);
  if (!workbook) {
    ui.toast(problems.join(" "), "", 12);
    return;
  }
  carryCorrections(host.book.state, workbook);
  saver.stop();
  await writeWork({ workbook: JSON.parse(JSON.stringify(workbook)), opened: await startId() });
  location.reload();
}

function chooseFiles(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.accept = ".xlsx,.csv,.tsv,.txt";
  input.id = "metriche-files";
  input.hidden = true;
  document.getElementById("metriche-files")?.remove();
  document.body.append(input);
  return new Promise((resolve) => {
    input.addEventListener("cancel", () => resolve([]));
    input.addEventListener("change", async () => {
      const files = [...(input.files ?? [])];
      resolve(
        await Promise.all(
          files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
        ),
      );
    });
    input.click();
  });
}

const startId = async (): Promise<string> => ((await (await fetch("/open.json")).json()) as { id: string }).id;

async function downloadXlsx({ host, ui, language }: FileMenuOptions): Promise<void> {
  ui.toast(word("preparing", language), "", 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  save(
    await writeXlsx(host),
    `${host.book.state.name || "Metriche"}.xlsx`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  );
  ui.toast("", "", 0.01);
}

function save(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function settings({ host, language, saver }: FileMenuOptions): Promise<void> {
  const { spreadsheet, book } = host;
  const now = { language, locale: book.locale.code, timeZone: book.state.timeZone };
  const chosen = await askSettings(now);
  if (!chosen) return;
  if (chosen.locale !== now.locale) spreadsheet.setSpreadsheetLocale(chosen.locale);
  if (chosen.timeZone !== now.timeZone) spreadsheet.setSpreadsheetTimeZone(chosen.timeZone);
  if (chosen.language === language) return;
  choosePageLanguage(chosen.language);
  await saver.save();
  saver.stop();
  location.reload();
}

async function restart({ ui, language, saver }: FileMenuOptions): Promise<void> {
  if (ui.alert("", word("restartAsk", language), "OK_CANCEL") !== "OK") return;
  saver.stop();
  await forgetWork();
  location.reload();
}
