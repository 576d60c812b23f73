import { LOCALES, type LocaleCode } from "../sheets/locales";
import { type PageLanguage, word } from "./words";

export interface FileSettings {
  readonly language: PageLanguage;
  readonly locale: LocaleCode;
  readonly timeZone: string;
}

/** Asks for the page's language and the file's locale and time zone; null when it is closed without choosing. */
export function askSettings(now: FileSettings): Promise<FileSettings | null> {
  const say = (id: Parameters<typeof word>[0]): string => word(id, now.language);
  const dialog = document.createElement("dialog");
  dialog.className = "metriche";
  dialog.setAttribute("aria-labelledby", "settings-title");
  const form = document.createElement("form");
  form.method = "dialog";
  const title = document.createElement("h2");
  title.id = "settings-title";
  title.textContent = say("settingsTitle");
  const language = choice(
    say("language"),
    [
      ["en", "English"],
      ["it", "Italiano"],
    ],
    now.language,
  );
  const locale = choice(
    say("locale"),
    Object.values(LOCALES).map(({ code, name }) => [code, name]),
    now.locale,
  );
  const zones = Intl.supportedValuesOf("timeZone");
  const all = zones.includes(now.timeZone) ? zones : [now.timeZone, ...zones];
  const zone = choice(
    say("timeZone"),
    all.map((name) => [name, name.replaceAll("_", " ")]),
    now.timeZone,
  );
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const cancel = button(say("cancel"), "cancel");
  const apply = button(say("apply"), "apply");
  apply.className = "primary";
  buttons.append(cancel, apply);
  form.append(title, language.label, locale.label, zone.label, buttons);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(
        dialog.returnValue === "apply"
          ? {
              language: language.select.value as PageLanguage,
              locale: locale.select.value as LocaleCode,
              timeZone: zone.select.value,
            }
          : null,
      );
    });
  });
}

function choice(
  text: string,
  options: readonly (readonly [string, string])[],
  value: string,
): { label: HTMLLabelElement; select: HTMLSelectElement } {
  const label = document.createElement("label");
  label.append(text);
  const select = document.createElement("select");
  for (const [key, name] of options) select.append(new Option(name, key, false, key === value));
  label.append(select);
  return { label, select };
}

function button(text: string, value: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.textContent = text;
  made.value = value;
  return made;
}
