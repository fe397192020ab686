/** Display languages for code-server without the marketplace: packs that name a language and translate nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installExtension } from "./server.mjs";
import { VSCE } from "./stage.mjs";

const PUBLISHER = "blue-pencil-test";
const profile = (run) => join(run.folder, "profile");

/** What VS Code notes of an installed pack. `hash` names the cache; any will do. */
const noteOf = (run, language) => ({
  hash: language.padEnd(32, "0"),
  label: language,
  extensions: [{ extensionIdentifier: { id: `${PUBLISHER}.language-${language}` }, version: "1.0.0" }],
  translations: { vscode: join(run.folder, `language-${language}`, "main.i18n.json") },
});

/**
 * Makes languages known to the run's profile. VS Code's own words stay English; extensions see the language and bring
 * their own words. Call before the server is started.
 */
export function addLanguages(run, languages) {
  for (const language of languages) installExtension(run, packLanguage(run, language));
  // Installing from the command line does not write the list that the server reads.
  const notes = languages.map((language) => [language, noteOf(run, language)]);
  writeFileSync(join(profile(run), "languagepacks.json"), JSON.stringify(Object.fromEntries(notes)));
}

/** What the command "Configure Display Language" does: it counts when a window is opened. */
export function setLanguage(run, language) {
  writeFileSync(join(profile(run), "User", "argv.json"), JSON.stringify({ locale: language }));
}

function packLanguage(run, language) {
  const folder = join(run.folder, `language-${language}`);
  mkdirSync(folder);
  const manifest = {
    name: `language-${language}`,
    publisher: PUBLISHER,
    version: "1.0.0",
    engines: { vscode: "^1.100.0" },
    categories: ["Language Packs"],
    contributes: {
      localizations: [
        { languageId: language, languageName: language, translations: [{ id: "vscode", path: "./main.i18n.json" }] },
      ],
    },
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "main.i18n.json"), JSON.stringify({ version: "1.0.0", contents: {} }));
  const vsix = join(run.folder, `language-${language}.vsix`);
  const args = ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", vsix];
  const result = spawnSync(process.execPath, [VSCE, ...args], { cwd: folder, encoding: "utf8" });
  if (result.status !== 0) throw new Error(`No language pack for ${language}: ${result.stdout}${result.stderr}`);
  return vsix;
}
