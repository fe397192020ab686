import type { Plugin } from "esbuild";

export const asAscii: Plugin;
export function inAscii(code: string): Promise<string>;
