// The extension's engine, of which each layer is evaluated when something of it is first used. On a machine it is a file of
// its own, dist/engine.js: an editor that has just started, and has no draft open, does not read it. In a browser a file of
// an extension cannot require another one: there dist/engine.js is all that is read, with the extension in it.
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
const EXTENSION = join(__dirname, "src", "vscode");
const NAMESPACE = "engine";

/** Its source: the layers by name, and the extension for browsers, none of which is evaluated before it is asked for. */
function engineEntry() {
  const layers = LAYERS.map((layer) => `get "${layer}"() { return require("./src/${layer}/index.ts"); }`);
  const extension = 'activate: (context) => require("./src/vscode/extension.ts").activate(context)';
  return `module.exports = {\n${[...layers, extension].join(",\n")}\n};`;
}

/** What a layer exports, by name. */
async function namesIn(layer) {
  const options = { entryPoints: [fileOf(layer)], bundle: true, format: "esm", write: false, metafile: true };
  const { metafile } = await esbuild.build({ ...options, outdir: "out", logLevel: "silent" });
  return Object.values(metafile.outputs)[0].exports;
}

/**
 * In place of a layer: an object that has the same names, and asks the layer at each use. It inherits them, because each
 * file that imports it would copy its own ones.
 */
async function standInFor(layer, found) {
  const names = await namesIn(layer);
  const getters = names.map((name) => `get ${name}() { return layer().${name}; }`);
  return `
    let loaded;
    const layer = () => (loaded ??= ${found});
    module.exports = Object.create({ ${getters.join(", ")} });`;
}

/**
 * Puts the stand-ins in place of the layers that the extension imports.
 * @param {(layer: string) => string} foundAt an expression that gives a layer
 * @returns {esbuild.Plugin}
 */
const standingIn = (foundAt) => ({
  name: "engine-apart",
  setup(builder) {
    builder.onResolve({ filter: /\/index\.js$/ }, ({ path, importer, resolveDir }) => {
      if (!importer.startsWith(EXTENSION)) return undefined;
      const layer = LAYERS.find((one) => join(resolveDir, path) === join(__dirname, "src", one, "index.js"));
      return layer && { path: layer, namespace: NAMESPACE };
    });
    builder.onResolve({ filter: /^\.\/engine\.js$/, namespace: NAMESPACE }, ({ path }) => ({ path, external: true }));
    builder.onLoad({ filter: /^/, namespace: NAMESPACE }, async ({ path }) => ({
      contents: await standInFor(path, foundAt(path)),
      resolveDir: __dirname,
    }));
  },
});
/** The engine is the other file. */
const engineApart = standingIn((layer) => `require("./engine.js")["${layer}"]`);
/** The engine stands in the same file. */
const engineWithin = standingIn((layer) => `require(${JSON.stringify(fileOf(layer))})`);

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

module.exports = { editorInherited, engineApart, engineEntry, engineWithin };
