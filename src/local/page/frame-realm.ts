import type { Realm } from "../apps-script/realm";

/** The place where Code.js runs in a page: a hidden frame of the same origin, so that its functions are globals of their own. */
export function frameRealm(): Realm & { load(code: string, name: string): void } {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Code.js";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  document.body.append(frame);
  const scope = frame.contentWindow as unknown as Record<string, unknown> &
    Pick<Realm, "Date" | "Array" | "Error" | "JSON">;
  return {
    global: scope,
    Date: scope.Date,
    Array: scope.Array,
    Error: scope.Error,
    JSON: scope.JSON,
    load(code, name) {
      const inner = frame.contentDocument as Document;
      let failure: unknown;
      const onError = (event: ErrorEvent): void => {
        failure = event.error ?? new Error(event.message);
      };
      frame.contentWindow?.addEventListener("error", onError);
      const script = inner.createElement("script");
      script.textContent = `${code}\n//# sourceURL=${name}`;
      inner.documentElement.append(script);
      frame.contentWindow?.removeEventListener("error", onError);
      if (failure) throw failure;
    },
  };
}
