import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Span, TextChange } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { quotedWords, withWords } from "../../report/index.js";
import {
  type DraftFinding,
  type DraftFix,
  offChange,
  openReview,
  safeChanges,
  stetChange,
  styleFor,
  toBlanks,
} from "../../review/index.js";
import { toDiagnostic } from "./diagnostics.js";
import type { OpenDraft } from "./open-draft.js";

/** Takes the safe fixes of the whole draft; editors can be told to ask for it as they save. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.bluePencil`;

/** What an editor can do with an edit. */
export interface Abilities {
  /** It can make tab stops of placeholders (Language Server Protocol 3.18, “SnippetTextEdit”). */
  readonly snippets: boolean;
}

/** With a large selection the list would be endless; the first ones are enough to go on with. */
const MOST_FINDINGS = 10;

/** What can be done about the findings that a selection touches: first all their fixes, then what lets each stand. */
export function codeActions(
  draft: OpenDraft,
  selection: Span,
  { only }: CodeActionContext,
  language: Language,
  abilities: Abilities,
): CodeAction[] {
  const wants = (kind: string) => only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const found = wants(CodeActionKind.QuickFix)
    ? draft.findings.filter(touching(selection)).slice(0, MOST_FINDINGS)
    : [];
  return [
    ...found.flatMap((finding) => fixes(draft, finding, abilities, found.length > 1)),
    ...found.flatMap((finding) => [...stet(draft, finding), ...ruleOff(draft, finding)]),
    ...(only !== undefined && wants(FIX_ALL) ? fixAll(draft, language) : []),
  ];
}

function touching(selection: Span): (finding: Span) => boolean {
  return ({ start, end }) => start <= selection.end && end >= selection.start;
}

/** `names`: whether each says which words it is about. */
function fixes(draft: OpenDraft, finding: DraftFinding, abilities: Abilities, names: boolean): CodeAction[] {
  return finding.fixes.map((fix, index) => ({
    ...about(draft, finding, names ? withWords(fix.title, wordsOf(draft, finding)) : fix.title),
    isPreferred: index === 0,
    edit: fixEdit(draft, fix, abilities),
  }));
}

/** Its first placeholder, where there is one, is to be typed over. */
function fixEdit(draft: OpenDraft, fix: DraftFix, { snippets }: Abilities): WorkspaceEdit {
  const asking = snippets ? fix.edits.findIndex(({ text }) => toBlanks(text) !== null) : -1;
  if (asking < 0) return plainEdit(draft, fix.edits);
  const edits = fix.edits.map((edit, index): TextEdit | SnippetTextEdit => {
    const range = draft.positions.rangeOf(edit);
    const blanks = index === asking ? toBlanks(edit.text, fix.names) : null;
    if (blanks === null) return { range, newText: edit.text };
    const value = literal(edit.text.slice(0, blanks.start)) + blanks.snippet + literal(edit.text.slice(blanks.end));
    return { range, snippet: { kind: "snippet", value } };
  });
  return { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] };
}

/** Words as a snippet has them. */
function literal(text: string): string {
  return text.replace(/[\\$}]/gu, "\\$&");
}

function plainEdit({ uri, positions }: OpenDraft, changes: readonly TextChange[]): WorkspaceEdit {
  return { changes: { [uri]: changes.map((change) => ({ range: positions.rangeOf(change), newText: change.text })) } };
}

function stet(draft: OpenDraft, finding: DraftFinding): CodeAction[] {
  const { text, languageId } = draft;
  const change = stetChange(text, finding, { rule: finding.rule, reason: "", style: styleFor(languageId) });
  const action = about(draft, finding, `Let ${quotedWords(wordsOf(draft, finding))} stand (stet ${finding.rule})`);
  return change ? [{ ...action, edit: plainEdit(draft, [change]) }] : [];
}

function ruleOff(draft: OpenDraft, finding: DraftFinding): CodeAction[] {
  const change = offChange(draft.text, finding, styleFor(draft.languageId));
  const action = about(draft, finding, `Turn ${finding.rule} off in this file`);
  return change ? [{ ...action, edit: plainEdit(draft, [change]) }] : [];
}

function wordsOf({ text }: OpenDraft, { start, end }: DraftFinding): string {
  return text.slice(start, end);
}

function about(draft: OpenDraft, finding: DraftFinding, title: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(finding, draft)] };
}

function fixAll(draft: OpenDraft, language: Language): CodeAction[] {
  const { terms } = draft;
  if (terms === null) return [];
  const changes = safeChanges(draft.text, draft.findings, (text) =>
    openReview(text, language, terms.settings, terms.rules),
  );
  if (changes.length === 0) return [];
  return [{ title: "Take all safe fixes of Blue Pencil", kind: FIX_ALL, edit: plainEdit(draft, changes) }];
}
