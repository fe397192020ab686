import * as vscode from "vscode";
import { type HouseOutline, houseCompletions, houseHelp, houseOutline } from "../../house/index.js";
import { RULES } from "../../rules/index.js";
import { rangeOf } from "../findings/diagnostics.js";
import { escapeMarkdown } from "../markdown.js";

const SELECTOR = { pattern: "**/.bluepencil.yml" };
/** Knows the same from the schema that comes with this extension. */
const YAML_EXTENSION = "redhat.vscode-yaml";

/** Completion, hovers and an outline for house style files, where no YAML extension gives them. */
export function registerHouseHelp(): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(SELECTOR, { provideCompletionItems: completionsAt }, " ", "-", "/"),
    languages.registerHoverProvider(SELECTOR, { provideHover: hoverAt }),
    languages.registerDocumentSymbolProvider(
      SELECTOR,
      { provideDocumentSymbols: symbolsOf },
      { label: vscode.l10n.t("House style in force") },
    ),
  );
}

function isLeftToOthers(): boolean {
  return vscode.extensions.getExtension(YAML_EXTENSION) !== undefined;
}

function completionsAt(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  if (isLeftToOthers()) return [];
  const { Property, EnumMember } = vscode.CompletionItemKind;
  const found = houseCompletions(document.getText(), document.offsetAt(position), RULES);
  return found.map(({ label, kind, about, text, asksOn, ...place }, order) => {
    const item = new vscode.CompletionItem(label, kind === "key" ? Property : EnumMember);
    item.documentation = about;
    item.insertText = text;
    item.range = rangeOf(document, place);
    item.sortText = String(order).padStart(4, "0");
    if (asksOn) item.command = { title: "", command: "editor.action.triggerSuggest" };
    return item;
  });
}

function hoverAt(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const help = isLeftToOthers() ? null : houseHelp(document.getText(), document.offsetAt(position), RULES);
  if (help === null) return undefined;
  const choices = help.choices.map((choice) => `\`${choice}\``).join(", ");
  const text = [escapeMarkdown(help.about), choices].filter((part) => part !== "").join("\n\n");
  return new vscode.Hover(new vscode.MarkdownString(text), rangeOf(document, help));
}

function symbolsOf(document: vscode.TextDocument): vscode.DocumentSymbol[] {
  if (isLeftToOthers()) return [];
  return houseOutline(document.getText(), RULES).map((one) => symbolFor(document, one));
}

function symbolFor(
  document: vscode.TextDocument,
  { name, detail, label, below, ...place }: HouseOutline,
): vscode.DocumentSymbol {
  const kind = below.length > 0 ? vscode.SymbolKind.Module : vscode.SymbolKind.String;
  const symbol = new vscode.DocumentSymbol(name, detail, kind, rangeOf(document, place), rangeOf(document, label));
  symbol.children = below.map((one) => symbolFor(document, one));
  return symbol;
}
