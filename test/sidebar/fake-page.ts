import type { Answer, Request } from "../../src/sheet/rpc";
import { type FakeOptions, FakeServer } from "./fake-server";

/** Runs in the page before its own script: google.script.run, answered by the fake server. */
declare global {
  interface Window {
    fakeOptions?: FakeOptions;
    fakeServer?: FakeServer;
    google?: unknown;
  }
}

const server = new FakeServer(window.fakeOptions ?? { language: "en" });

type Handlers = { readonly success: (answer: Answer | null) => void; readonly failure: (error: Error) => void };

function runner(handlers: Handlers): unknown {
  return {
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }),
    rpc: (request: Request) => {
      server.rpc(request).then(handlers.success, handlers.failure);
    },
  };
}

window.fakeServer = server;
window.google = { script: { run: runner({ success: () => undefined, failure: () => undefined }) } };
