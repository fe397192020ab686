import type { Plugin } from "esbuild";

declare const engine: {
  readonly editorInherited: Plugin;
  readonly engineApart: Plugin;
  readonly engineWithin: Plugin;
  engineEntry(): string;
};
export default engine;
