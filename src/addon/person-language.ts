import type { Language } from "../core/text";
import { userLanguage } from "./menu";

const KEY = "metriche.language";

/** The language a person chose, else the one of their account. */
export function personLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(KEY);
  return chosen === "it" || chosen === "en" ? chosen : userLanguage();
}

export function setPersonLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(KEY, language);
}
