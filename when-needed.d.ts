import type { Plugin } from "esbuild";

export const packagesOfNodeWhenUsed: Plugin;
export const packagesWhenUsed: Plugin;
export const withoutColours: Plugin;
