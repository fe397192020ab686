import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { HouseProblem } from "../../house/index.js";
import { withWords } from "../../report/index.js";
import type { ActiveSeverity, DraftFinding } from "../../review/index.js";
import type { OpenDraft } from "./open-draft.js";

const SOURCE = "Blue Pencil";
const SEVERITIES: Readonly<Record<ActiveSeverity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
/** Rules whose finding is text that does nothing: editors fade it. */
const UNNECESSARY: ReadonlySet<string> = new Set(["draft/unused-stet"]);

/** A finding as an editor shows it. A list of them has no words beside it but those of the message. */
export function toDiagnostic(
  finding: DraftFinding,
  { text, positions }: Pick<OpenDraft, "text" | "positions">,
): Diagnostic {
  return {
    range: positions.rangeOf(finding),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: withWords(finding.message, text.slice(finding.start, finding.end)),
    ...(UNNECESSARY.has(finding.rule) && { tags: [DiagnosticTag.Unnecessary] }),
  };
}

/** A mistake in a house style file. */
export function toMistake({ line, column, message }: HouseProblem): Diagnostic {
  const place = { line: line - 1, character: column - 1 };
  return {
    range: { start: place, end: { ...place, character: column } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  };
}
