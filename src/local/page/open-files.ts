import type { Engine } from "../engine/engine";
import { FileProblem } from "../files/file-problem";
import { type GivenFile, openFiles } from "../files/open-files";
import type { OpenWorkbook } from "../host";
import { isLocaleCode, type LocaleCode } from "../sheets/locales";
import { carryCorrections } from "./carry-corrections";
import { readWork } from "./store";
import type { PageLanguage } from "./words";

export interface Arrival {
  /** Which start of the server the page came from. */
  readonly id: string;
  readonly workbook: OpenWorkbook | undefined;
  readonly problems: readonly string[];
}

/** Opens what was named on the command line, once a start of the server. */
export async function openOnArrival(engine: Engine, language: PageLanguage): Promise<Arrival> {
  const { id, files, locale } = (await (await fetch("/open.json")).json()) as {
    id: string;
    files: string[];
    locale: string | null;
  };
  if (files.length === 0) return { id, workbook: undefined, problems: [] };
  const work = await readWork();
  if (work?.opened === id) return { id, workbook: undefined, problems: [] };
  const given = await Promise.all(
    files.map(async (name, index) => ({
      name,
      bytes: new Uint8Array(await (await fetch(`/open/${index}`)).arrayBuffer()),
    })),
  );
  const opened = await openGiven(engine, given, language, locale !== null && isLocaleCode(locale) ? locale : undefined);
  if (opened.workbook) carryCorrections(work?.workbook.state, opened.workbook);
  return { id, ...opened };
}

/** Reads files a person chose; what cannot be read is said in the page's language. */
export async function openGiven(
  engine: Engine,
  files: readonly GivenFile[],
  language: PageLanguage,
  locale?: LocaleCode,
): Promise<Omit<Arrival, "id">> {
  try {
    const workbook = await openFiles(engine, files, {
      ...(locale ? { locale } : {}),
      fallback: language === "it" ? "it_IT" : "en_US",
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      today: Math.floor((Date.now() - Date.UTC(1899, 11, 30)) / 86_400_000),
    });
    return { workbook, problems: [] };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { workbook: undefined, problems: [error.sentences[language]] };
  }
}
