import * as vscode from "vscode";
import { FILE_KINDS, fileKindOf, type Markup } from "../../document/index.js";
import { SECTION } from "./settings-section.js";

const SETTING = "languages";

/** Languages that people write in and that are not read yet, by the names that editors give them. */
export const UNREAD_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["asciidoc", "AsciiDoc"],
  ["restructuredtext", "reStructuredText"],
  ["latex", "LaTeX"],
  ["tex", "TeX"],
  ["html", "HTML"],
  ["org", "Org"],
  ["fountain", "Fountain"],
]);

/** Language identifiers of what is reviewed in a place, as the settings have them. */
export function reviewedLanguages(scope?: vscode.ConfigurationScope): readonly string[] {
  const value = vscode.workspace.getConfiguration(SECTION, scope).get<unknown>(SETTING);
  if (!Array.isArray(value)) return FILE_KINDS.map(({ language }) => language);
  return value.filter((one): one is string => typeof one === "string" && one !== "" && !UNREAD_LANGUAGES.has(one));
}

/**
 * Whether a document is in a language that is reviewed. To the editor every file that it does not know is plain text, data
 * and logs as well: of those only what is named as text counts, and what was never saved.
 */
export function isInReviewedLanguage(document: vscode.TextDocument): boolean {
  const { languageId, isUntitled, uri } = document;
  if (!reviewedLanguages(document).includes(languageId)) return false;
  return languageId !== "plaintext" || isUntitled || fileKindOf(uri.path)?.language === "plaintext";
}

/** How a draft is marked up: by its language where it is open, else by the ending of its name. */
export function markupOfLanguage(language: string): Markup {
  return FILE_KINDS.find((kind) => kind.language === language)?.markup ?? "markdown";
}

/** Registers something for the languages that are reviewed anywhere, again whenever the settings change that. */
export function registerForDrafts(
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  let languages = allReviewedLanguages();
  let registered = register(selectorOf(languages));
  const update = () => {
    const now = allReviewedLanguages();
    if (now.join() === languages.join()) return;
    languages = now;
    registered.dispose();
    registered = register(selectorOf(languages));
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SECTION}.${SETTING}`)) update();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(update),
    { dispose: () => registered.dispose() },
  );
}

function allReviewedLanguages(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const all = [reviewedLanguages(), ...folders.map(({ uri }) => reviewedLanguages(uri))];
  return [...new Set(all.flat())].sort();
}

function selectorOf(languages: readonly string[]): vscode.DocumentFilter[] {
  return languages.map((language) => ({ language }));
}
