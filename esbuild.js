// Builds dist/: the extension for both hosts, the command line and the file of English words that they share.
// node esbuild.js [--watch] [--meta] [--tests]
//   --watch  build again whenever a source file changes
//   --meta   write dist/meta.json, the sizes of what went into each bundle (esbuild.github.io/analyze reads it)
//   --tests  build the suite that runs inside VS Code as well
const fs = require("node:fs");
const { join } = require("node:path");
const esbuild = require("esbuild");
const { asAscii } = require("./ascii.js");
const { askedLists } = require("./asked-lists.js");
const { compileVocabulary } = require("./compile-vocabulary.js");
const { editorInherited, engineApart, engineEntry, engineWithin } = require("./engine-apart.js");
const { letterClasses } = require("./letter-classes.js");
const { packagesOfNodeWhenUsed, packagesWhenUsed, withoutColours } = require("./when-needed.js");

const flags = new Set(process.argv.slice(2));
const MODELS = "wink-eng-lite-web-model/dist/languages/cur/models";

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: "cjs",
  charset: "utf8",
  minify: !flags.has("--watch"),
  sourcemap: flags.has("--watch") ? "linked" : false,
  metafile: true,
  legalComments: "none",
  supported: { "regexp-unicode-property-escapes": true },
  logLevel: "warning",
};
/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: "node", target: "node20" };

/** What the file of the same name exports is in a bundle of its own; whatever else is loaded when needed is in `work.js`. */
const APART = { "./start.js": "program.js" };

/**
 * The command line's own `import()` leads to a file beside it: `dist/program.js`, or `dist/work.js`, which has all that the
 * commands ask for (src/cli/work.ts). It is run as it was compiled in an earlier run, which Node's `import()` cannot do.
 */
const loadedWhenNeeded = {
  name: "loaded-when-needed",
  setup(builder) {
    const namespace = "beside";
    const contents = (file) => `
      import { requireCached } from "./code-cache.js";
      module.exports = requireCached(__dirname + "/${file}");`;
    builder.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: APART[path] ?? "work.js", namespace } : undefined,
    );
    builder.onLoad({ filter: /^/, namespace }, ({ path }) => ({
      contents: contents(path),
      resolveDir: join(__dirname, "src/cli/cache"),
    }));
  },
};

/**
 * What is run as it was compiled before (src/cli/cache/code-cache.ts): a script in ASCII that is one function, as Node makes
 * one of a module.
 */
const kept = (first = "") => ({
  banner: { js: `(function (exports, require, module, __filename, __dirname) {${first}` },
  footer: { js: "})" },
});

/** A package that is bundled asks for its own address, which CommonJS has under another name. */
const OWN_ADDRESS = 'const bundleAddress = require("node:url").pathToFileURL(__filename).href;';

/** What the extension's two hosts have: without a Node platform an import of a Node module fails, as it would in the browser. */
const host = { ...common, platform: "browser", target: "es2022", external: ["vscode"] };

/** @type {esbuild.BuildOptions[]} */
const bundles = [
  {
    ...host,
    entryPoints: ["src/vscode/extension.ts"],
    outfile: "dist/extension.js",
    plugins: [engineApart, editorInherited],
  },
  {
    ...host,
    stdin: { contents: engineEntry(), resolveDir: __dirname, sourcefile: "engine.js" },
    outfile: "dist/engine.js",
    plugins: [engineWithin, editorInherited],
  },
  {
    ...common,
    format: "iife",
    platform: "browser",
    target: "es2022",
    entryPoints: ["src/vscode/report/webview/main.ts"],
    outfile: "dist/webview/report.js",
  },
  {
    ...node,
    // What is started. Node compiles it anew each time, so that it holds no more than what finds the next file.
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [loadedWhenNeeded],
  },
  {
    ...node,
    // What there is to say without doing any work: commands, options, help.
    entryPoints: ["src/cli/start.ts"],
    outfile: "dist/program.js",
    ...kept(),
    plugins: [loadedWhenNeeded, asAscii],
  },
  {
    ...node,
    entryPoints: ["src/cli/work.ts"],
    outfile: "dist/work.js",
    define: { "import.meta.url": "bundleAddress" },
    ...kept(OWN_ADDRESS),
    plugins: [asAscii],
  },
  {
    ...node,
    // A file of its own, which the command line loads for `lsp` alone.
    entryPoints: ["src/cli/lsp/main.ts"],
    outfile: "dist/lsp.js",
    define: { "import.meta.url": "bundleAddress" },
    banner: { js: OWN_ADDRESS },
  },
  {
    ...node,
    // A file of its own, which the command line loads for `mcp` alone.
    entryPoints: ["src/cli/mcp/main.ts"],
    outfile: "dist/mcp.js",
  },
  {
    ...node,
    // The only part that opens connections, which is loaded for a second reader at an address alone.
    entryPoints: ["src/cli/second-reader/client/main.ts"],
    outfile: "dist/second-reader.js",
  },
];
if (flags.has("--tests")) {
  bundles.push({
    ...common,
    platform: "browser",
    target: "es2022",
    minify: false,
    entryPoints: ["test/vscode/suite/index.ts"],
    outfile: "dist/test/suite.js",
    external: ["vscode"],
    // ONLY=allows runs the tests whose names have the word in them.
    // A night's soak (BLUE_PENCIL_NIGHT=1) makes twenty times as many edits.
    define: {
      ONLY: JSON.stringify(process.env.ONLY ?? ""),
      SOAK_EDITS: process.env.BLUE_PENCIL_NIGHT === "1" ? "20000" : "1000",
    },
  });
}

/** What the language layer reads of a word, and into which of its two numbers it is packed, from which bit. */
const FEATURES = [
  { name: "pos", number: 0, bits: 6 },
  { name: "lexemeCID", number: 0, bits: 9 },
  { name: "posHint", number: 0, bits: 8 },
  { name: "isSLemma", number: 0, bits: 1 },
  { name: "isBaseForm", number: 0, bits: 1 },
  { name: "isContraction", number: 0, bits: 1 },
  { name: "isSpellingMapped", number: 0, bits: 1 },
  { name: "lemma", number: 1, bits: 20 },
  { name: "normal", number: 1, bits: 4 },
];
const NUMBERS = 2;

/**
 * English for `loadLanguage`, as bytes: of wink-eng-lite-web-model the words with the features that Blue Pencil reads,
 * and the tag patterns; and what Blue Pencil's own lists come to. Shapes, prefixes, entities, sentiment and the tokeniser of
 * the model are left out. The format is described where it is read (src/language/model-file.ts).
 */
function englishModel() {
  const model = require(`${MODELS}/eng-core-web-model.json`);
  const words = model.features.lexeme.list;
  const { packed, layout } = packFeatures(model);
  assertSorted(words);
  const { columns: own, writeTagTable, writeWords } = compileVocabulary();
  const { lengths, letters, columns: indexed } = writeWords(words);
  const patterns = Object.entries(require(`${MODELS}/eng-pos-model.json`)).map(([at, json]) => [
    `model.tags-${at}`,
    json,
  ]);
  const tables = patterns.map(([name, json]) => writeTagTable(name, json));
  const columns = Object.entries(Object.assign({}, indexed, ...tables, own));
  const sections = [
    Buffer.from(packed.buffer),
    Buffer.from(model.xpansions, "base64"),
    Buffer.from(lengths),
    Buffer.from(letters, "ascii"),
    ...columns.map(([, { buffer }]) => Buffer.from(buffer)),
  ];
  const header = {
    sections: sections.map(({ length }) => length),
    size: NUMBERS,
    layout,
    tags: model.features.pos.list,
    clusters: model.features.posClusters.list,
    patterns: patterns.map(([name]) => name),
    // The sections that follow the first four, and of how many bytes a number of theirs is.
    columns: columns.map(([name, { BYTES_PER_ELEMENT }]) => [name, BYTES_PER_ELEMENT]),
  };
  return joined([inFours(Buffer.from(asciiJson(header)), " "), ...sections.map((section) => inFours(section, "\0"))]);
}

/** Words are looked up by halves (src/language/word-list.ts); the model's first stands for those that are not listed. */
function assertSorted(words) {
  const isBefore = (a, b) => (a.toLowerCase() === b.toLowerCase() ? a < b : a.toLowerCase() < b.toLowerCase());
  const at = words.findIndex((word, id) => id > 1 && !isBefore(words[id - 1], word));
  if (at >= 0) throw new Error(`the model's words are not sorted: ${words[at]}`);
}

/** The features of the model's words, in fewer numbers than the model has, and where each stands in them. */
function packFeatures(model) {
  const given = new Uint32Array(new Uint8Array(Buffer.from(model.lexicon, "base64")).buffer);
  const { size } = model.packing;
  const count = model.features.lexeme.list.length;
  const packed = new Uint32Array(count * NUMBERS);
  const layout = {};
  const used = [0, 0];
  for (const { name, number, bits } of FEATURES) {
    const [offset, mask, shift] = model.packing.layout[name];
    const at = used[number];
    for (let word = 0; word < count; word++) {
      packed[word * NUMBERS + number] |= ((given[word * size + offset] & mask) >>> shift) << at;
    }
    layout[name] = [number, ((2 ** bits - 1) << at) >>> 0, at];
    used[number] += bits;
  }
  return { packed, layout };
}

/** Filled up to a multiple of four bytes. */
function inFours(bytes, filler) {
  return Buffer.concat([bytes, Buffer.from(filler.repeat(-bytes.length & 3))]);
}

/** The length of the first part, and all of them. */
function joined([header, ...rest]) {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return new Uint8Array(Buffer.concat([length, header, ...rest]));
}

/** JSON in ASCII alone: one byte a letter. */
function asciiJson(value) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escaped);
}

async function build() {
  fs.mkdirSync("dist", { recursive: true });
  if (flags.has("--watch")) return watch();
  fs.writeFileSync("dist/english.bin", englishModel());
  const results = await Promise.all(
    bundles.map((bundle) => {
      const packages = bundle.platform === "node" ? packagesOfNodeWhenUsed : packagesWhenUsed;
      const plugins = [...(bundle.plugins ?? []), askedLists, letterClasses, withoutColours, packages];
      return esbuild.build({ ...bundle, plugins });
    }),
  );
  if (flags.has("--meta")) writeMeta(results.map((result) => result.metafile));
  fs.chmodSync("dist/cli.js", 0o755);
}

/** Tells when building begins and when all of it is done: the editor's tasks wait for these lines. */
async function watch() {
  let building = 0;
  const teller = {
    name: "teller",
    setup(builder) {
      builder.onStart(() => {
        if (building++ > 0) return;
        console.log("watch: building");
        fs.writeFileSync("dist/english.bin", englishModel());
      });
      builder.onEnd(() => {
        if (--building === 0) console.log("watch: built");
      });
    },
  };
  const contexts = await Promise.all(
    bundles.map((bundle) => esbuild.context({ ...bundle, plugins: [letterClasses, teller] })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

function writeMeta(files) {
  const inputs = Object.assign({}, ...files.map((file) => file.inputs));
  const outputs = Object.assign({}, ...files.map((file) => file.outputs));
  fs.writeFileSync("dist/meta.json", JSON.stringify({ inputs, outputs }));
}

module.exports = { englishModel };
if (require.main === module) {
  build().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
