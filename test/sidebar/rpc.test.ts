import { expect, test } from "vitest";
import type { Answer } from "../../src/sheet/rpc";
import { asker, type Runner } from "../../src/sidebar/rpc";

/** A runner that ends every call in one way. */
function runner(end: { answer: Answer | null } | { error: string }): Runner {
  let success: (answer: Answer | null) => void = () => undefined;
  let failure: (error: Error) => void = () => undefined;
  const self: Runner = {
    withSuccessHandler: (handler) => {
      success = handler;
      return self;
    },
    withFailureHandler: (handler) => {
      failure = handler;
      return self;
    },
    rpc: () => ("error" in end ? failure(new Error(end.error)) : success(end.answer)),
  };
  return self;
}

// Messages as reported for several signed-in accounts: github.com/enuchi/React-Google-Apps-Script issue 46.
test.each([
  ["We're sorry, a server error occurred. Error code PERMISSION_DENIED.", "accounts"],
  ["Authorization is required to perform that action.", "accounts"],
  ["Exceeded maximum execution time", "broken"],
  ["NetworkError: Connection failure due to HTTP 0", "broken"],
])("%s is a failure of %s", async (error, kind) => {
  expect(await asker(runner({ error }))("tables", {})).toEqual({ ok: false, failure: { kind } });
});

test("no answer at all is what a Date in the payload or a second account leaves", async () => {
  expect(await asker(runner({ answer: null }))("tables", {})).toEqual({ ok: false, failure: { kind: "silent" } });
});

test("an error of the server comes with its code", async () => {
  const error = { code: "nothing_selected", params: {}, place: null } as const;
  const outcome = await asker(runner({ answer: { ok: false, error } }))("selection", {});
  expect(outcome).toEqual({ ok: false, failure: { kind: "server", error } });
});
