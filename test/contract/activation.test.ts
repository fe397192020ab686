import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import engine from "../../engine-apart.js";
import { standIn, standInEditor } from "../bench/stand-in.mjs";

const ROOT = resolve(import.meta.dirname, "../..");

/** What a run of the extension has read. */
interface Read {
  /** Its own files, by path from `src/vscode`. */
  readonly files: readonly string[];
  /** Those of the engine, by path from `src`. */
  readonly engine: readonly string[];
}

/** Has each file say that it is evaluated. */
const tellWhatIsRead: Plugin = {
  name: "tell-what-is-read",
  setup(builder) {
    builder.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const name = JSON.stringify(relative(resolve(ROOT, "src"), path));
      return { contents: `tellRead(${name});\n${readFileSync(path, "utf8")}`, loader: "ts" };
    });
  },
};

/** As the editor reads it on a machine, without the engine's file, and in a browser, with all in one. */
let bundles: readonly string[] = [];
beforeAll(async () => {
  bundles = await Promise.all([built(engine.engineApart), built(engine.engineWithin)]);
}, 60_000);

async function built(layers: Plugin): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(ROOT, "src/vscode/extension.ts")],
    bundle: true,
    format: "cjs",
    platform: "browser",
    external: ["vscode"],
    plugins: [layers, engine.editorInherited, tellWhatIsRead],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function activated(bundle: string, settings?: Readonly<Record<string, unknown>>): Promise<Read> {
  const read: string[] = [];
  const vscode = standInEditor(settings);
  const required = (name: string) => {
    if (name === "./engine.js") read.push(name);
    return name === "vscode" ? vscode : {};
  };
  const module = { exports: {} as { activate(context: unknown): unknown } };
  const run = new Function("module", "exports", "require", "tellRead", bundle);
  run(module, module.exports, required, (name: string) => read.push(name));
  await module.exports.activate(standIn());
  const isOfExtension = (name: string) => name.startsWith("vscode/");
  return {
    files: read.filter(isOfExtension).map((name) => name.slice("vscode/".length)),
    engine: read.filter((name) => !isOfExtension(name)),
  };
}

const inFolder = ({ files }: Read, folder: string) => files.filter((name) => name.startsWith(folder)).sort();

test("nothing of the engine is read before it is needed", async () => {
  for (const bundle of bundles) {
    const read = await activated(bundle);
    expect(read.engine).toEqual([]);
    expect(read.files).toContain("activate.ts");
  }
});

test.each([undefined, { "bluePencil.secondReader": "onCommand" }])(
  "of a second reader, and of what assistants ask, no more than its registration is read (%j)",
  async (settings) => {
    const read = await activated(bundles[0] ?? "", settings);
    expect(inFolder(read, "second-reader/")).toEqual([
      "second-reader/register.ts",
      "second-reader/settings.ts",
      "second-reader/shelf.ts",
    ]);
    expect(inFolder(read, "agent-tools/")).toEqual(["agent-tools/register.ts"]);
  },
);
