import type { Plugin } from "esbuild";

export const EXACT: readonly (readonly [number, number])[];
export const PROPERTIES: ReadonlySet<string>;
export const letterClasses: Plugin;
export function withShortLetterClasses(path: string, source: string): Promise<string>;
