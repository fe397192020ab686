import type { Plugin } from "esbuild";

declare const engine: {
  readonly editorInherited: Plugin;
  readonly engineApart: Plugin;
  engineEntry(): string;
};
export default engine;
