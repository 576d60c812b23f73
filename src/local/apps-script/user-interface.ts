import { HostError } from "../host-error";
import { text } from "./arguments";
import { ENUMS, type EnumValue, enumOf } from "./enums";
import { type Gate, type Manners, ScriptObject, signature } from "./gate";
import { HtmlOutput, type LockService } from "./services";

/** One line of an add-on's menu; a separator has neither label nor function. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
  readonly items: readonly MenuItem[];
}

/** What a page draws, or a test records. */
export interface UiDriver {
  /** `name` is null for the add-on's own menu under Extensions. */
  addMenu(name: string | null, items: readonly MenuItem[]): void;
  showSidebar(html: string, title: string): void;
  showDialog(html: string, title: string, width: number, height: number, modal: boolean): void;
  /** Gives the name of the pressed button: OK, CANCEL, YES, NO or CLOSE. */
  alert(title: string, message: string, buttons: string): string;
  toast(message: string, title: string, seconds: number): void;
}

/** GoogleAppsScript.Base.Ui. */
export class Ui extends ScriptObject {
  readonly _manners: Manners = { name: "Ui", modes: ["NONE", "LIMITED", "FULL"] };
  readonly Button = ENUMS.Button;
  readonly ButtonSet = ENUMS.ButtonSet;
  private readonly _driver: UiDriver;
  private readonly _gate: Gate;
  private readonly _locks: LockService;

  constructor(driver: UiDriver, gate: Gate, locks: LockService) {
    super();
    this._driver = driver;
    this._gate = gate;
    this._locks = locks;
  }
  createMenu(caption: string): Menu {
    return new Menu(this._driver, text(caption, "Ui", "createMenu"));
  }
  createAddonMenu(): Menu {
    return new Menu(this._driver, null);
  }
  showSidebar(userInterface: HtmlOutput): void {
    this._full("showSidebar");
    const html = this._html(userInterface, "showSidebar");
    this._driver.showSidebar(html.getContent(), html.getTitle());
  }
  showModalDialog(userInterface: HtmlOutput, title: string): void {
    this._full("showModalDialog");
    const html = this._html(userInterface, "showModalDialog");
    this._driver.showDialog(
      html.getContent(),
      text(title, "Ui", "showModalDialog"),
      html.getWidth() ?? 600,
      html.getHeight() ?? 400,
      true,
    );
  }
  showModelessDialog(userInterface: HtmlOutput, title: string): void {
    this._full("showModelessDialog");
    const html = this._html(userInterface, "showModelessDialog");
    this._driver.showDialog(
      html.getContent(),
      text(title, "Ui", "showModelessDialog"),
      html.getWidth() ?? 600,
      html.getHeight() ?? 400,
      false,
    );
  }
  /** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
  alert(first: string, second?: string | EnumValue, third?: EnumValue): EnumValue {
    this._full("alert");
    this._locks._lose();
    const withTitle = third !== undefined;
    const buttons = third ?? (typeof second === "string" ? undefined : second);
    if (typeof second === "string" && !withTitle) throw new HostError(signature("Ui", "alert", [first, second]));
    const set = buttons === undefined ? "OK" : enumOf("ButtonSet", buttons, "Ui", "alert").name();
    const pressed = this._driver.alert(withTitle ? String(first) : "", String(withTitle ? second : first), set);
    return ENUMS.Button[pressed as "OK"];
  }
  private _html(value: unknown, method: string): HtmlOutput {
    if (!(value instanceof HtmlOutput)) throw new HostError(signature("Ui", method, [value]));
    return value;
  }
  private _full(method: string): void {
    if (this._gate.mode !== "FULL") throw new HostError(`You do not have permission to call Ui.${method}`);
  }
}

/** GoogleAppsScript.Base.Menu. */
export class Menu extends ScriptObject {
  readonly _manners: Manners = { name: "Menu", modes: ["NONE", "LIMITED", "FULL"] };
  readonly _items: MenuItem[] = [];
  readonly _name: string | null;
  private readonly _driver: UiDriver;

  constructor(driver: UiDriver, name: string | null) {
    super();
    this._driver = driver;
    this._name = name;
  }
  addItem(caption: string, functionName: string): this {
    this._items.push({
      label: text(caption, "Menu", "addItem"),
      functionName: text(functionName, "Menu", "addItem"),
      items: [],
    });
    return this;
  }
  addSeparator(): this {
    this._items.push({ label: "", functionName: "", items: [] });
    return this;
  }
  addSubMenu(menu: Menu): this {
    if (!(menu instanceof Menu) || menu._name === null) throw new HostError(signature("Menu", "addSubMenu", [menu]));
    this._items.push({ label: menu._name, functionName: "", items: menu._items });
    return this;
  }
  addToUi(): void {
    this._driver.addMenu(this._name, this._items);
  }
}
