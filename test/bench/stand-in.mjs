/** Something in place of the editor, for the time that the extension takes to activate. */
import { readFileSync } from "node:fs";

/** Answers to whatever it is asked: any property, call or `new` gives another of the same. */
export function standIn() {
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
  let answer;
  const proxy = new Proxy(class {}, {
    get: (target, key) => {
      if (key === "prototype") return target.prototype;
      if (!known.has(key)) known.set(key, standIn());
      return known.get(key);
    },
    set: () => true,
    apply: () => (answer ??= standIn()),
    construct: () => (answer ??= standIn()),
  });
  return proxy;
}

const manifest = new URL("../../package.json", import.meta.url);
const { contributes } = JSON.parse(readFileSync(manifest, "utf8"));
const DEFAULTS = Object.assign({}, ...contributes.configuration.map(({ properties }) => properties));

/** The editor's API, with the settings that a new user has besides those given by their whole names. */
export function standInEditor(settings = {}) {
  const settingOf = (name) => (name in settings ? settings[name] : DEFAULTS[name]?.default);
  const getConfiguration = (section) => ({ get: (key) => settingOf(`${section}.${key}`) });
  const editor = standIn();
  const workspace = Object.create(editor.workspace, { getConfiguration: { value: getConfiguration } });
  // Behind another object, because bundled code copies a module's own properties and inherits the rest.
  return Object.create(editor, { workspace: { value: workspace } });
}
