import { statSync } from "node:fs";
import type { Language } from "../core/text";

/** Why a path that was named cannot be opened as a file: one sentence, or undefined where it can. */
export function inputProblem(path: string, language: Language): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return language === "it" ? `Il file ${path} non esiste.` : `There is no file ${path}.`;
  if (found.isDirectory())
    return language === "it"
      ? `${path} è una cartella: indica i file che contiene.`
      : `${path} is a folder: name the files in it.`;
  return undefined;
}
