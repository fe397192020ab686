// Lists of words that nobody asks for at run time, as the build has compiled them (compile-vocabulary.js), are left out of what is
// shipped. A list is made by a call, which the bundler would keep for what it may do besides; this tells it that it does nothing.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { withShortLetterClasses } = require("./letter-classes.js");

const LEXICONS = join(__dirname, "src", "lexicons");
const MADE = /(?<== )(?=(?:words|phrases)\()/g;

/** @type {import("esbuild").Plugin} */
const askedLists = {
  name: "asked-lists",
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(LEXICONS)) return undefined;
      const source = readFileSync(path, "utf8").replace(MADE, "/* @__PURE__ */ ");
      return { contents: await withShortLetterClasses(path, source), loader: "ts" };
    });
  },
};

module.exports = { askedLists };
