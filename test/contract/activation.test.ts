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
  readonly isEngineRead: boolean;
}

/** Has each file say that it is evaluated. */
const tellWhatIsRead: Plugin = {
  name: "tell-what-is-read",
  setup(builder) {
    builder.onLoad({ filter: /\/src\/vscode\/.*\.ts$/ }, ({ path }) => {
      const name = JSON.stringify(relative(resolve(ROOT, "src/vscode"), path));
      return { contents: `tellRead(${name});\n${readFileSync(path, "utf8")}`, loader: "ts" };
    });
  },
};

let bundle = "";
beforeAll(async () => {
  const built = await build({
    entryPoints: [resolve(ROOT, "src/vscode/extension.ts")],
    bundle: true,
    format: "cjs",
    platform: "browser",
    external: ["vscode"],
    plugins: [engine.engineApart, engine.editorInherited, tellWhatIsRead],
    write: false,
  });
  bundle = built.outputFiles[0]?.text ?? "";
}, 60_000);

async function activated(settings?: Readonly<Record<string, unknown>>): Promise<Read> {
  const files: string[] = [];
  let isEngineRead = false;
  const vscode = standInEditor(settings);
  const required = (name: string) => {
    isEngineRead ||= name === "./engine.js";
    return name === "vscode" ? vscode : {};
  };
  const module = { exports: {} as { activate(context: unknown): unknown } };
  const run = new Function("module", "exports", "require", "tellRead", bundle);
  run(module, module.exports, required, (name: string) => files.push(name));
  await module.exports.activate(standIn());
  return { files, isEngineRead };
}

const inFolder = ({ files }: Read, folder: string) => files.filter((name) => name.startsWith(folder)).sort();

test("nothing of the engine is read before it is needed", async () => {
  const read = await activated();
  expect(read.isEngineRead).toBe(false);
  expect(read.files).toContain("activate.ts");
});

test.each([undefined, { "bluePencil.secondReader": "onCommand" }])(
  "of a second reader, and of what assistants ask, no more than its registration is read (%j)",
  async (settings) => {
    const read = await activated(settings);
    expect(inFolder(read, "second-reader/")).toEqual([
      "second-reader/register.ts",
      "second-reader/settings.ts",
      "second-reader/shelf.ts",
    ]);
    expect(inFolder(read, "agent-tools/")).toEqual(["agent-tools/register.ts"]);
  },
);
