import { HostError } from "../host-error";
import { text } from "./arguments";
import { signature } from "./gate";
import { TextStyle } from "./text-style";

/** Words for the look of a cell as the engine has them. */
export const ALIGN: Readonly<Record<string, string | undefined>> = {
  left: "left",
  center: "center",
  right: "right",
  normal: undefined,
};
export const VERTICAL: Readonly<Record<string, string | undefined>> = {
  top: "top",
  middle: "middle",
  bottom: "bottom",
};

export function weight(value: unknown, method: string): object {
  if (value !== null && value !== undefined && value !== "bold" && value !== "normal")
    throw new HostError(signature("Range", method, [value]));
  return { bold: value === "bold" };
}

export function textLook(method: string): (value: unknown) => object {
  return (value) => {
    if (!(value instanceof TextStyle)) throw new HostError(signature("Range", method, [value]));
    return value._style();
  };
}

export function fontLine(value: unknown): object {
  return { underline: value === "underline", strikethrough: value === "line-through" };
}

export function alignment(
  value: unknown,
  words: Readonly<Record<string, string | undefined>>,
  key: string,
  method: string,
): object {
  if (value === null || value === undefined) return { [key]: undefined };
  const word = text(value, "Range", method);
  if (!Object.hasOwn(words, word)) throw new HostError(signature("Range", method, [value]));
  return { [key]: words[word] };
}
