/** Blue Pencil itself, built once and loaded by each measuring process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import engine from "../../engine-apart.js";
import { letterClasses } from "../../letter-classes.js";
import { packagesWhenUsed, withoutColours } from "../../when-needed.js";

const DIST = join(import.meta.dirname, "..", "..", "dist");
const ENGINE = join(DIST, "bench", "engine.cjs");

export const EXTENSION = join(DIST, "extension.js");
export const COMMAND_LINE = join(DIST, "cli.js");
export const BLUE_PENCIL = "Blue Pencil";

export async function buildEngine() {
  const entryPoints = [join(import.meta.dirname, "engine.ts")];
  const plugins = [letterClasses, withoutColours, packagesWhenUsed];
  await build({ entryPoints, outfile: ENGINE, bundle: true, platform: "node", format: "cjs", plugins });
}

/** In place of the second reader and the assistants' tools: nothing. */
const withoutReader = {
  name: "without-reader",
  setup(builder) {
    builder.onLoad({ filter: /\/(?:second-reader|agent-tools)\/register\.ts$/ }, () => ({
      contents: `const nothing = () => ({ dispose() {} });
        export { nothing as registerSecondReader, nothing as registerAgentTools };`,
    }));
  },
};

/**
 * The extension as if it had neither a second reader nor tools for assistants.
 * @returns its file
 */
export async function buildWithoutReader() {
  const outfile = join(DIST, "bench", "without-reader.js");
  await build({
    entryPoints: [join(DIST, "..", "src", "vscode", "extension.ts")],
    outfile,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "cjs",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    external: ["vscode"],
    plugins: [
      engine.engineApart,
      engine.editorInherited,
      withoutReader,
      letterClasses,
      withoutColours,
      packagesWhenUsed,
    ],
  });
  return outfile;
}

/** The engine and English, as the extension has them after its first review. */
export async function loadEngine() {
  const { default: engine } = await import(pathToFileURL(ENGINE).href);
  const language = engine.loadLanguage(readFileSync(join(DIST, "english.bin")));
  return { ...engine, language };
}

/** A function from Markdown to the number of findings, with the settings a new user has. Throws if a rule broke down. */
export async function loadBluePencil() {
  const { review, language, DEFAULT_SETTINGS } = await loadEngine();
  return (text) => {
    const { findings, problems } = review(text, language, DEFAULT_SETTINGS);
    if (problems.length > 0) throw new Error(problems.join("\n"));
    return findings.length;
  };
}
