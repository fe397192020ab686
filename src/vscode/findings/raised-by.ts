import { l10n } from "vscode";
import type { DraftFinding } from "../../review/index.js";

/** What a finding says, and where a second reader has read the draft, who asks and how strongly. */
export function messageOf(finding: DraftFinding): string {
  const raised = raisedByText(finding);
  return raised === "" ? finding.message : `${finding.message} ${raised}`;
}

/** Who raised a finding, and how strongly; empty where no second reader has said anything of it. */
function raisedByText({ raisedBy, strength }: Pick<DraftFinding, "raisedBy" | "strength">): string {
  if (raisedBy === undefined) return "";
  if (raisedBy === "engine") return l10n.t("(The second reader would not ask.)");
  const insists = strength === 2;
  if (raisedBy === "both")
    return insists
      ? l10n.t("(The rules ask; the second reader insists.)")
      : l10n.t("(The rules and the second reader ask.)");
  return insists ? l10n.t("(The second reader insists.)") : l10n.t("(The second reader asks.)");
}
