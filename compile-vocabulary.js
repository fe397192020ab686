// What the lists and patterns of the source come to, as columns of numbers (src/lexicons/compiled): worked out when the project
// is built, by the source itself, and read from the file of English words at run time.
const { join } = require("node:path");
const vm = require("node:vm");
const esbuild = require("esbuild");

/**
 * The columns by name, and what lays the model's words and patterns down.
 * @returns {typeof import("./vocabulary-writers.mjs")}
 */
function compileVocabulary() {
  const entryPoints = [join(__dirname, "vocabulary-writers.mts")];
  const options = { entryPoints, bundle: true, format: "iife", globalName: "written", write: false };
  const [{ text }] = esbuild.buildSync(options).outputFiles;
  return vm.runInNewContext(`${text}; written`);
}

module.exports = { compileVocabulary };
