/**
 * How long the bundled extension takes to load and activate, in a fresh process with a stand-in for the editor:
 * `node activation.mjs`. English is not read yet then. Prints one line of JSON: milliseconds.
 */

/**
 * How long the bundled extension takes to load and activate, in a fresh process with a stand-in for the editor:
 * `node activation.mjs`. English is not read yet then. Prints one line of JSON: milliseconds.
 */
import Module, { createRequire } from "node:module";
import { EXTENSION } from "./subject.mjs";

/** Answers to whatever it is asked: any property, call or `new` gives another of the same. */
function standIn() {
  const known = new Map([
    [Symbol.toPrimitive, () => ""],
    [Symbol.iterator, [][Symbol.iterator].bind([])],
    ["then", undefined],
    ["length", 0],
    ["textDocuments", []],
    ["activeTextEditor", undefined],
    ["workspaceFolders", []],
    ["visibleTextEditors", []],
  ]);
  const proxy = new Proxy(class {}, {
    get: (target, key) => {
      if (key === "prototype") return target.prototype;
      if (!known.has(key)) known.set(key, standIn());
      return known.get(key);
    },
    set: () => true,
    apply: () => standIn(),
    construct: () => standIn(),
  });
  return proxy;
}

/** Behind another object, because bundled code copies a module's own properties and inherits the rest. */
const vscode = Object.create(standIn());
const load = Module._load;
Module._load = (request, ...rest) => (request === "vscode" ? vscode : load(request, ...rest));

const context = standIn();
const start = performance.now();
const extension = createRequire(import.meta.url)(EXTENSION);
await extension.activate(context);
console.log(JSON.stringify({ time: performance.now() - start }));
