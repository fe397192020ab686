import { styleText } from "node:util";
import type { ActiveSeverity } from "../../review/index.js";

type Style = Parameters<typeof styleText>[0];
export type Role = ActiveSeverity | "path" | "faint" | "marked" | "good";

const STYLES: Readonly<Record<Role, Style>> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
  hint: "gray",
  path: ["bold", "underline"],
  faint: "gray",
  marked: "bold",
  good: "green",
};

/** Gives a text the look of its role; on anything but a coloured terminal, no look at all. */
export type Paint = (role: Role, text: string) => string;

export function painter(isColoured: boolean): Paint {
  if (!isColoured) return (_role, text) => text;
  // Whether the stream shows colours is settled already, and it need not be standard output.
  return (role, text) => styleText(STYLES[role], text, { validateStream: false });
}
