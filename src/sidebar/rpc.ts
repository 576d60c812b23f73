import type { Answer, CallName, Calls, Request, RpcError } from "../sheet/rpc";

/** The runner that HtmlService puts into the page. Each `with...` returns a new one. */
export interface Runner {
  withSuccessHandler(handler: (answer: Answer | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  rpc(request: Request): void;
}

/**
 * Why a call gave nothing. `server`: it says so itself, with a code. `accounts`: Google refused, which is
 * what a person signed in to several accounts meets. `silent`: the call ended without an answer, the other
 * face of the same trouble. `broken`: the script stopped (time limit, network).
 */
export type Failure =
  | { readonly kind: "server"; readonly error: RpcError }
  | { readonly kind: "accounts" | "silent" | "broken" };

export type Outcome<K extends CallName> =
  | { readonly ok: true; readonly value: Calls[K]["value"] }
  | { readonly ok: false; readonly failure: Failure };

/** Asks the server. The promise never rejects: each caller says what it does without an answer. */
export type Ask = <K extends CallName>(call: K, input: Calls[K]["input"]) => Promise<Outcome<K>>;

const REFUSED = /PERMISSION_DENIED|authori[sz]ation is required|autorizzazione|not have (?:permission|access)/i;

/** google.script.run as promises. */
export function asker(runner: Runner): Ask {
  return <K extends CallName>(call: K, input: Calls[K]["input"]): Promise<Outcome<K>> =>
    new Promise((resolve) => {
      runner
        .withSuccessHandler((answer) => resolve(outcome(answer as Answer<K> | null)))
        .withFailureHandler((error) => resolve({ ok: false, failure: { kind: failureKind(error) } }))
        .rpc({ call, input } as Request);
    });
}

function outcome<K extends CallName>(answer: Answer<K> | null | undefined): Outcome<K> {
  if (!answer) return { ok: false, failure: { kind: "silent" } };
  return answer.ok ? answer : { ok: false, failure: { kind: "server", error: answer.error } };
}

function failureKind(error: Error | null | undefined): "accounts" | "broken" {
  return REFUSED.test(String(error?.message ?? error)) ? "accounts" : "broken";
}
