import type { RpcAnswer } from "../host";
import { runBridge } from "./run-bridge";

/** Opens the add-on's HTML in a frame that has no origin of its own, as Google's sandbox has none of ours, and answers its calls. */
export function scriptFrame(html: string, title: string, actions: FrameActions): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads",
  );
  frame.className = "script-frame";
  frame.title = title;
  const bridge = `<script>(${runBridge.toString()})()</script>`;
  frame.srcdoc = /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + bridge) : bridge + html;
  const listen = (event: MessageEvent): void => {
    if (!frame.isConnected) {
      removeEventListener("message", listen);
      return;
    }
    if (event.source !== frame.contentWindow) return;
    const message = event.data as { metriche?: string; id?: number; name?: string; args?: unknown[] };
    if (message.metriche === "close") actions.close();
    else if (message.metriche === "focus") actions.focus();
    else if (message.metriche === "call")
      // A turn later, so that what the sidebar draws for a running call is on the screen before the script begins.
      setTimeout(() => {
        const answer = actions.rpc(String(message.name), message.args ?? []);
        frame.contentWindow?.postMessage({ metriche: "answer", id: message.id, ...answer }, "*");
      }, 30);
  };
  addEventListener("message", listen);
  return frame;
}

export interface FrameActions {
  rpc(name: string, args: readonly unknown[]): RpcAnswer;
  close(): void;
  focus(): void;
}
