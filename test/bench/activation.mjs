/**
 * How long the bundled extension takes to load and activate, in a fresh process with a stand-in for the editor:
 * `node activation.mjs [BUNDLE]`. English is not read yet then. Prints one line of JSON: milliseconds by the clock and of
 * processor time.
 */
import Module, { createRequire } from "node:module";
import { standIn, standInEditor } from "./stand-in.mjs";
import { EXTENSION } from "./subject.mjs";

const [vscode, context] = [standInEditor(), standIn()];
const load = Module._load;
Module._load = (request, ...rest) => {
  return request === "vscode" ? vscode : load(request, ...rest);
};

const used = process.cpuUsage();
const start = performance.now();
const extension = createRequire(import.meta.url)(process.argv[2] ?? EXTENSION);
await extension.activate(context);
const time = performance.now() - start;
const { user, system } = process.cpuUsage(used);
console.log(JSON.stringify({ time, processTime: (user + system) / 1000 }));
