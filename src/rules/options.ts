import type { Options } from "./types.js";

/** A list of words set for a rule, in lower case; empty where it is not set or no list. */
export function listOption(options: Options, name: string): ReadonlySet<string> {
  const value = options[name];
  return new Set(Array.isArray(value) ? value.map((word: string) => word.toLowerCase()) : []);
}

/** A number set for a rule, or `otherwise`. */
export function numberOption(options: Options, name: string, otherwise: number): number {
  const value = options[name];
  return typeof value === "number" ? value : otherwise;
}
