import { sentence } from "../core/errors";
import type { Place } from "../sheet/rpc";
import type { Context } from "./context";
import type { Failure } from "./rpc";

export interface FailureWords {
  readonly cause: string;
  /** What to do, where the cause does not say it. */
  readonly advice: string | null;
  /** What a person can quote to support: E-MISSING-COLUMN. */
  readonly code: string | null;
  readonly place: Place;
  readonly placeName: string;
}

/** A failure in words: never an exception's own text. */
export function failureWords(
  c: Context,
  failure: Failure,
): Omit<FailureWords, "place"> & { readonly place: Place | null } {
  const { say, text, language } = c.speak;
  if (failure.kind === "server") {
    const { code, params, place } = failure.error;
    const words = { en: capital(sentence(code, params, "en")), it: capital(sentence(code, params, "it")) };
    return {
      cause: text(language === "it" ? { en: words.it, it: words.it } : words),
      advice: null,
      code: `E-${code.toUpperCase().replace(/_/g, "-")}`,
      place,
      placeName: place ? `${place.sheetName} ${place.a1}` : "",
    };
  }
  const none = { place: null, placeName: "" };
  if (failure.kind === "broken")
    return { ...none, cause: say("brokenCause"), advice: say("brokenAdvice"), code: "E-STOPPED" };
  const code = failure.kind === "accounts" ? "E-ACCOUNTS" : "E-NO-ANSWER";
  return {
    ...none,
    cause: say(failure.kind === "accounts" ? "accountsCause" : "silentCause"),
    advice: say("accountsAdvice"),
    code,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
