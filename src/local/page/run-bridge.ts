/**
 * google.script.run and google.script.host as the sidebar sees them. The function is sent into the sandboxed frame as
 * text, so it may use nothing from outside.
 */
export function runBridge(): void {
  interface Handlers {
    readonly success?: (value: unknown, user: unknown) => void;
    readonly failure?: (error: Error, user: unknown) => void;
    readonly user?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let last = 0;
  addEventListener("message", (event: MessageEvent) => {
    const answer = event.data as { metriche?: string; id?: number; value?: unknown; error?: string };
    if (event.source !== parent || answer?.metriche !== "answer" || answer.id === undefined) return;
    const handlers = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) handlers?.success?.(answer.value, handlers.user);
    else {
      const error = new Error(answer.error);
      error.name = "ScriptError";
      if (handlers?.failure) handlers.failure(error, handlers.user);
      else console.error(error);
    }
  });
  const illegal = (value: unknown): boolean =>
    value instanceof Date ||
    typeof value === "function" ||
    (typeof value === "object" && value !== null && Object.values(value).some(illegal));
  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get(_target, key: string) {
          if (key === "withSuccessHandler")
            return (success: Handlers["success"]) => runner({ ...handlers, ...(success ? { success } : {}) });
          if (key === "withFailureHandler")
            return (failure: Handlers["failure"]) => runner({ ...handlers, ...(failure ? { failure } : {}) });
          if (key === "withUserObject") return (user: unknown) => runner({ ...handlers, user });
          return (...args: unknown[]) => {
            if (args.some(illegal))
              throw new TypeError(`Failed due to illegal value in property: ${args.findIndex(illegal)}`);
            const id = ++last;
            waiting.set(id, handlers);
            parent.postMessage({ metriche: "call", id, name: key, args: JSON.parse(JSON.stringify(args)) }, "*");
          };
        },
      },
    );
  (window as unknown as { google: unknown }).google = {
    script: {
      run: runner({}),
      host: {
        close: () => parent.postMessage({ metriche: "close" }, "*"),
        setHeight: () => {},
        setWidth: () => {},
        editor: { focus: () => parent.postMessage({ metriche: "focus" }, "*") },
        origin: "",
      },
    },
  };
}
