import type { MenuItem, UiDriver } from "../apps-script/user-interface";
import type { Engine } from "../engine/engine";
import type { Host } from "../host";
import { scriptFrame } from "./script-frame";
import { type PageLanguage, word } from "./words";

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** What Apps Script's user interface is in this page: a menu under Extensions, an aside of 300 px, native dialogs, a toast. */
export class PageUi implements UiDriver {
  /** Set once the host exists; a menu or a sidebar can call nothing before. */
  host: Host | undefined;
  private readonly engine: Engine;
  private readonly language: PageLanguage;
  private toastTimer = 0;

  constructor(engine: Engine, language: PageLanguage) {
    this.engine = engine;
    this.language = language;
    const close = element("sidebar-close");
    close.setAttribute("aria-label", word("close", language));
    close.addEventListener("click", () => this.closeSidebar());
  }

  addMenu(name: string | null, items: readonly MenuItem[]): void {
    const registry = this.engine.registries.topbarMenuRegistry;
    if (!registry.contains("extensions"))
      registry.add("extensions", { name: word("extensions", this.language), sequence: 80 });
    const id = `addon_${name ?? "metriche"}`;
    registry.addChild(id, ["extensions"], { name: name ?? "Metriche", sequence: 10 });
    this.addItems(["extensions", id], items);
  }

  showSidebar(html: string, title: string): void {
    const aside = element("sidebar");
    aside.querySelector("iframe")?.remove();
    element("sidebar-title").textContent = title;
    aside.append(
      scriptFrame(
        html,
        title,
        this.actions(() => this.closeSidebar()),
      ),
    );
    aside.hidden = false;
    window.dispatchEvent(new Event("resize"));
  }

  closeSidebar(): void {
    element("sidebar").hidden = true;
    element("sidebar").querySelector("iframe")?.remove();
    window.dispatchEvent(new Event("resize"));
    this.focusGrid();
  }

  showDialog(html: string, title: string, width: number, height: number, modal: boolean): void {
    const dialog = document.createElement("dialog");
    dialog.className = "metriche";
    const heading = document.createElement("h2");
    heading.textContent = title;
    const frame = scriptFrame(
      html,
      title,
      this.actions(() => dialog.close()),
    );
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    dialog.append(heading, frame);
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    if (modal) dialog.showModal();
    else dialog.show();
  }

  /** Apps Script waits for the answer, so only the browser's own dialogs will do. */
  alert(title: string, message: string, buttons: string): string {
    const text = title ? `${title}\n\n${message}` : message;
    if (buttons === "OK") {
      window.alert(text);
      return "OK";
    }
    const agreed = window.confirm(text);
    return buttons === "OK_CANCEL" ? (agreed ? "OK" : "CANCEL") : agreed ? "YES" : "NO";
  }

  toast(message: string, title: string, seconds: number): void {
    const box = element("toast");
    box.textContent = title ? `${title}: ${message}` : message;
    box.classList.add("on");
    window.clearTimeout(this.toastTimer);
    if (seconds > 0) this.toastTimer = window.setTimeout(() => box.classList.remove("on"), seconds * 1000);
  }

  /** Runs a menu item; what it throws is shown, not lost. */
  run(functionName: string): void {
    try {
      this.host?.call(functionName);
    } catch (error) {
      this.toast(
        error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error),
        "",
        10,
      );
    }
  }

  focusGrid(): void {
    document.querySelector<HTMLElement>(".o-grid .o-composer, .o-grid-composer, .o-grid")?.focus();
  }

  private actions(close: () => void): { rpc: Host["rpc"]; close(): void; focus(): void } {
    return {
      rpc: (name, args) => this.host?.rpc(name, args) ?? { error: "not ready" },
      close,
      focus: () => this.focusGrid(),
    };
  }

  private addItems(path: readonly string[], items: readonly MenuItem[]): void {
    // addChild empties the path it is given.
    const registry = this.engine.registries.topbarMenuRegistry;
    items.forEach((item, index) => {
      if (item.label === "") return;
      const id = `${path[path.length - 1]}_${index}`;
      const separator = items[index + 1]?.label === "";
      if (item.items.length > 0) {
        registry.addChild(id, [...path], { name: item.label, sequence: index, separator });
        this.addItems([...path, id], item.items);
      } else
        registry.addChild(id, [...path], {
          name: item.label,
          sequence: index,
          separator,
          execute: () => this.run(item.functionName),
        });
    });
  }
}
