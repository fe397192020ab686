// The extension's engine in a file of its own, dist/engine.js, of which each layer is read when something of it is first used:
// an editor that has just started, and has no draft open, does not read it.
const { join } = require("node:path");
const esbuild = require("esbuild");

const LAYERS = [
  "document",
  "language",
  "attribution",
  "rules",
  "review",
  "house",
  "second-reader",
  "report",
  "agent-tools",
];
const fileOf = (layer) => join(__dirname, "src", layer, "index.ts");
const NAMESPACE = "engine";

/** Its source: the layers by name, none of which is read before it is asked for. */
function engineEntry() {
  const layers = LAYERS.map((layer) => `get "${layer}"() { return require("./src/${layer}/index.ts"); }`);
  return `module.exports = {\n${layers.join(",\n")}\n};`;
}

/** What a layer exports, by name. */
async function namesIn(layer) {
  const options = { entryPoints: [fileOf(layer)], bundle: true, format: "esm", write: false, metafile: true };
  const { metafile } = await esbuild.build({ ...options, outdir: "out", logLevel: "silent" });
  return Object.values(metafile.outputs)[0].exports;
}

/**
 * In place of a layer: an object that has the same names, and asks the engine at each use. It inherits them, because each
 * file that imports it would copy its own ones.
 */
async function standInFor(layer) {
  const names = await namesIn(layer);
  const getters = names.map((name) => `get ${name}() { return layer().${name}; }`);
  return `
    let loaded;
    const layer = () => (loaded ??= require("./engine.js")["${layer}"]);
    module.exports = Object.create({ ${getters.join(", ")} });`;
}

/** @type {esbuild.Plugin} */
const engineApart = {
  name: "engine-apart",
  setup(builder) {
    builder.onResolve({ filter: /\/index\.js$/ }, ({ path, resolveDir }) => {
      const layer = LAYERS.find((one) => join(resolveDir, path) === join(__dirname, "src", one, "index.js"));
      return layer && { path: layer, namespace: NAMESPACE };
    });
    builder.onResolve({ filter: /^\.\/engine\.js$/, namespace: NAMESPACE }, ({ path }) => ({ path, external: true }));
    builder.onLoad({ filter: /^/, namespace: NAMESPACE }, async ({ path }) => ({ contents: await standInFor(path) }));
  },
};

/**
 * The editor's API, inherited for the same reason: it has some hundred names, and nearly every file imports it.
 * @type {esbuild.Plugin}
 */
const editorInherited = {
  name: "editor-inherited",
  setup(builder) {
    builder.onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === "editor" ? { path: "vscode", external: true } : { path: "vscode", namespace: "editor" },
    );
    builder.onLoad({ filter: /^/, namespace: "editor" }, () => ({
      contents: 'module.exports = Object.create(require("vscode"));',
    }));
  },
};

module.exports = { editorInherited, engineApart, engineEntry };
