// Packages and parts of Node that most runs do not need. They are in the bundle, or in Node, like all others, but each is
// evaluated when something of it is first used: the source imports them at the top of a file, as any other.
const PACKAGES = ["yaml", "write-good"];
/** What the command line has besides. */
const OF_COMMAND_LINE = [
  "tinyglobby",
  "node:child_process",
  "node:crypto",
  "node:fs/promises",
  "node:net",
  "node:readline",
  "node:v8",
  "node:worker_threads",
];
const NAMESPACE = "when-needed";

/** In place of a package: an object that inherits its names, or a function if it is one, and asks the package at each use. */
function standInFor(name) {
  const given = require(name);
  const load = `let loaded; const load = () => (loaded ??= require(${JSON.stringify(name)}));`;
  if (typeof given === "function") return `${load} module.exports = (...given) => load()(...given);`;
  const getters = Object.keys(given).map((key) => `get ${key}() { return load().${key}; }`);
  return `${load} module.exports = Object.create({ ${getters.join(", ")} });`;
}

/**
 * @param {string[]} names
 * @returns {import("esbuild").Plugin}
 */
const evaluatedWhenUsed = (names) => ({
  name: NAMESPACE,
  setup(builder) {
    builder.onResolve({ filter: /^[^.]/ }, ({ path, namespace }) =>
      names.includes(path) && namespace !== NAMESPACE ? { path, namespace: NAMESPACE, sideEffects: false } : undefined,
    );
    builder.onLoad({ filter: /^/, namespace: NAMESPACE }, ({ path }) => ({
      contents: standInFor(path),
      resolveDir: __dirname,
    }));
  },
});
const packagesWhenUsed = evaluatedWhenUsed(PACKAGES);
const packagesOfNodeWhenUsed = evaluatedWhenUsed([...PACKAGES, ...OF_COMMAND_LINE]);

/**
 * The parser of Markdown gives its nodes colours for editors that are built on it. Nobody asks for them here.
 * @type {import("esbuild").Plugin}
 */
const withoutColours = {
  name: "without-colours",
  setup(builder) {
    builder.onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({
      path,
      namespace: "without-colours",
      sideEffects: false,
    }));
    builder.onLoad({ filter: /^/, namespace: "without-colours" }, () => ({
      contents: `
        const colour = () => colour;
        export const tags = new Proxy({}, { get: () => colour });
        export class Tag {}
        export const styleTags = () => () => null;`,
    }));
  },
};

module.exports = { packagesOfNodeWhenUsed, packagesWhenUsed, withoutColours };
