import { l10n } from "vscode";
import { ENGLISH_WORDS, raisedBy } from "../../report/index.js";
import type { DraftFinding } from "../../review/index.js";

/** What a finding says, and where a second reader has read the draft, who asks and how strongly. */
export function messageOf(finding: DraftFinding): string {
  const raised = raisedBy(finding);
  return raised === null ? finding.message : `${finding.message} ${l10n.t(ENGLISH_WORDS[raised])}`;
}
