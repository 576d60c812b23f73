import type { Context } from "./context";

/** The name the report will have: what was typed, or the preset's. */
export function reportName(c: Pick<Context, "state" | "speak">): string {
  const { name, preset } = c.state.draft;
  return name ?? c.speak.say(preset === "everything" ? "nameEverything" : `preset_${preset}`);
}

/** Why a name cannot be that of a sheet: empty, too long, or taken by another report of ours. */
export function nameError(c: Pick<Context, "state" | "speak">): string | null {
  const name = reportName(c).trim();
  if (name === "") return c.speak.say("nameEmpty");
  if (name.length > 80) return c.speak.say("nameLong");
  if (/[:/\\?*[\]]/.test(name)) return c.speak.say("nameSigns");
  const fold = (text: string): string => text.trim().toLowerCase();
  if (c.state.sources.some((s) => fold(s.check.place.sheetName) === fold(name))) return c.speak.say("nameTaken");
  return null;
}
