import { HostError } from "../host-error";
import { signature } from "./gate";

/** A whole number as Apps Script takes it; a text or a NaN is refused as Google refuses it. */
export function whole(value: unknown, className: string, method: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError(signature(className, method, [value]));
  return Math.trunc(value);
}

export function text(value: unknown, className: string, method: string): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") throw new HostError(signature(className, method, [value]));
  return value;
}

export function yesNo(value: unknown, className: string, method: string): boolean {
  if (typeof value !== "boolean") throw new HostError(signature(className, method, [value]));
  return value;
}

/** CSS names that Apps Script examples use; any other colour is written #rrggbb. */
const NAMES: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  purple: "#800080",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  lime: "#00FF00",
};

/** A colour in the engine's form; null takes it off. */
export function colour(value: unknown, className: string, method: string): string {
  if (value === null || value === undefined || value === "") return "";
  const given = text(value, className, method).trim();
  const hex = NAMES[given.toLowerCase()] ?? given;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new HostError(`Invalid argument: ${given}`);
  return hex.toUpperCase();
}
