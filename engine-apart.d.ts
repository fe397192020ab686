import type { Plugin } from "esbuild";

declare const engine: {
  readonly engineApart: Plugin;
  engineEntry(): string;
};
export default engine;
