import { HostError } from "../host-error";
import type { Realm } from "./realm";

/** The authorisation modes of Apps Script, and the moment when the file is only being loaded. */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/** One call that reads or writes the document, in the order made. */
export interface DocumentCall {
  readonly name: string;
  readonly kind: "read" | "write";
}

/** What a class says about its methods: which are no document calls, which change something although their name does not say so. */
export interface Manners {
  readonly name: string;
  /** Methods that only make or ask a handle; "all" for builders. */
  readonly free?: ReadonlySet<string> | "all";
  /** Reads whose names do not begin with get, is, has, find, can or create. */
  readonly reads?: ReadonlySet<string>;
  /** For services that are no document: the modes in which they may be called. */
  readonly modes?: readonly AuthMode[];
}

/** Every object that a script can hold. Fields and methods that begin with `_` are this host's own. */
export abstract class ScriptObject {
  abstract readonly _manners: Manners;
}

const READ = /^(get|is|has|find|can|create.*Finder)/;
const DOCUMENT_MODES: readonly AuthMode[] = ["LIMITED", "CUSTOM_FUNCTION", "FULL"];

/**
 * Stands between the script and this host: shows only public methods, says the name of what is not there, refuses what
 * the present mode forbids, counts document calls, and fails one of them on request.
 */
export class Gate {
  readonly calls: DocumentCall[] = [];
  mode: AuthMode = "FULL";
  /** Called when a call was let through; the spreadsheet uses it to know that a read may follow a write. */
  private failing = 0;
  private readonly realm: Realm;
  private readonly proxies = new WeakMap<object, object>();
  private readonly targets = new WeakMap<object, ScriptObject>();

  constructor(realm: Realm) {
    this.realm = realm;
  }

  /** Makes the n-th document call from now (1 = the next one) throw, once. 0 switches it off. */
  failAt(n: number): void {
    this.failing = n;
  }

  /** The object as the script sees it. */
  expose<T>(object: ScriptObject): T {
    const known = this.proxies.get(object);
    if (known) return known as T;
    const proxy = new Proxy(object, {
      get: (target, key) => this.property(target, key),
      set: (target, key) => {
        throw this.error(`${target._manners.name}.${String(key)} cannot be set`);
      },
      has: (target, key) => typeof key === "string" && !key.startsWith("_") && key in target,
      ownKeys: () => [],
    });
    this.proxies.set(object, proxy);
    this.targets.set(proxy, object);
    return proxy as T;
  }

  /** The realm's own error, so that `instanceof Error` holds in the script. */
  error(message: string, cause?: unknown): Error {
    const error = new this.realm.Error(message);
    error.name = "Exception";
    if (cause instanceof Error && !(cause instanceof HostError) && cause.stack) error.stack = cause.stack;
    return error;
  }

  /** A script's value as this host sees it: its objects without their proxies. */
  inward(value: unknown, depth = 3): unknown {
    if (typeof value !== "object" || value === null) return value;
    const target = this.targets.get(value);
    if (target) return target;
    if (depth > 0 && Array.isArray(value) && this.holdsObjects(value))
      return value.map((item) => this.inward(item, depth - 1));
    return value;
  }

  /** A result for the script: objects behind their proxies, arrays in the realm's own. */
  outward(value: unknown): unknown {
    if (value instanceof ScriptObject) return this.expose(value);
    // An array of this host, not one of the realm: those are left as they are.
    // biome-ignore lint/suspicious/useIsArray: the realm's arrays must not match.
    if (value instanceof Array) {
      const copy = new this.realm.Array(value.length) as unknown[];
      for (let i = 0; i < value.length; i++) copy[i] = this.outward(value[i]);
      return copy;
    }
    return value;
  }

  private holdsObjects(values: readonly unknown[]): boolean {
    const isObject = (value: unknown): boolean =>
      typeof value === "object" && value !== null && this.targets.has(value);
    const leaf = values.find((value) => value !== null && value !== undefined);
    if (isObject(leaf)) return true;
    return Array.isArray(leaf) && values.some((row) => Array.isArray(row) && row.some(isObject));
  }

  private property(target: ScriptObject, key: string | symbol): unknown {
    const { name } = target._manners;
    if (typeof key === "symbol" || key === "then" || key === "toJSON" || key === "constructor") return undefined;
    if (key === "toString" || key === "valueOf") return () => name;
    const member = key.startsWith("_") ? undefined : (target as unknown as Record<string, unknown>)[key];
    if (member === undefined) throw this.error(`${name}.${key} is not part of the local spreadsheet`);
    if (typeof member !== "function") return this.outward(member);
    return (...args: unknown[]) => this.call(target, key, member as (...values: unknown[]) => unknown, args);
  }

  private call(target: ScriptObject, key: string, method: (...values: unknown[]) => unknown, args: unknown[]): unknown {
    const manners = target._manners;
    try {
      this.admit(manners, key);
      if (args.length > method.length) throw new HostError(signature(manners.name, key, args));
      return this.outward(
        method.apply(
          target,
          args.map((arg) => this.inward(arg)),
        ),
      );
    } catch (error) {
      if (error instanceof this.realm.Error) throw error;
      throw this.error(error instanceof Error ? error.message : String(error), error);
    }
  }

  private admit(manners: Manners, key: string): void {
    const allowed = manners.modes ?? DOCUMENT_MODES;
    const free = manners.free === "all" || manners.free?.has(key) === true;
    const kind = READ.test(key) || manners.reads?.has(key) ? "read" : "write";
    if (!allowed.includes(this.mode)) throw new HostError(`You do not have permission to call ${manners.name}.${key}`);
    if (free || manners.modes) return;
    if (kind === "write" && this.mode === "CUSTOM_FUNCTION")
      throw new HostError(`You do not have permission to call ${key}`);
    this.calls.push({ name: `${manners.name}.${key}`, kind });
    if (this.failing > 0 && --this.failing === 0)
      throw new HostError("Service Spreadsheets failed while accessing document with id local.");
  }
}

/** Google's words for a call that no overload takes. */
export function signature(name: string, method: string, args: readonly unknown[]): string {
  const types = args.map((arg) =>
    arg instanceof ScriptObject
      ? `SpreadsheetApp.${arg._manners.name}`
      : Array.isArray(arg)
        ? "number[]"
        : arg === null
          ? "(class)"
          : typeof arg === "number"
            ? "number"
            : typeof arg === "string"
              ? "String"
              : typeof arg === "boolean"
                ? "Boolean"
                : typeof arg,
  );
  return `The parameters (${types.join(",")}) don't match the method signature for SpreadsheetApp.${name}.${method}.`;
}
