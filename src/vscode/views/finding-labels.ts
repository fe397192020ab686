import { l10n } from "vscode";
import type { ActiveSeverity } from "../../review/index.js";
import { RULES, ruleName } from "../../rules/index.js";
import { messageOf } from "../findings/raised-by.js";
import { escapeMarkdown } from "../markdown.js";
import type { Entry, Group, Grouping } from "./finding-groups.js";
import type { FindingRow } from "./finding-rows.js";
import { plainRow, type TreeRow } from "./tree-model.js";

interface SeverityLook {
  readonly icon: string;
  readonly color: string;
  readonly one: () => string;
  readonly many: () => string;
}

/** As the Problems view shows them. */
const LOOKS: Readonly<Record<ActiveSeverity, SeverityLook>> = {
  error: {
    icon: "error",
    color: "problemsErrorIcon.foreground",
    one: () => l10n.t("error"),
    many: () => l10n.t("Errors"),
  },
  warning: {
    icon: "warning",
    color: "problemsWarningIcon.foreground",
    one: () => l10n.t("warning"),
    many: () => l10n.t("Warnings"),
  },
  information: {
    icon: "info",
    color: "problemsInfoIcon.foreground",
    one: () => l10n.t("information"),
    many: () => l10n.t("Worth a look"),
  },
  hint: { icon: "lightbulb", color: "", one: () => l10n.t("hint"), many: () => l10n.t("Matters of taste") },
};

/** @param isOnly the only group is open from the start */
export function groupRow(group: Group, isOnly: boolean): TreeRow {
  const count = group.entries.length;
  const about = DESCRIBE[group.kind](group);
  const found = count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count);
  return {
    ...plainRow(group.id, about.label),
    description: about.place === "" ? String(count) : `${count} · ${about.place}`,
    tooltip: escapeMarkdown(about.tooltip),
    icon: about.icon,
    color: about.color,
    kind: group.kind,
    fold: isOnly ? "open" : "closed",
    spoken: `${about.label}, ${found}`,
  };
}

interface About {
  readonly label: string;
  readonly place: string;
  readonly tooltip: string;
  readonly icon: string;
  readonly color: string;
}

const DESCRIBE: Readonly<Record<Grouping, (group: Group) => About>> = {
  draft({ entries: [first] }) {
    const { name = "", folder = "" } = first?.draft ?? {};
    const path = folder === "" ? name : `${folder}/${name}`;
    return { label: name, place: folder, tooltip: path, icon: name.endsWith(".txt") ? "file" : "markdown", color: "" };
  },
  rule({ key }) {
    const description = RULES.find(({ id }) => id === key)?.description ?? "";
    return { label: ruleName(key), place: "", tooltip: `${description} (${key})`.trim(), icon: "book", color: "" };
  },
  severity({ entries: [first] }) {
    const look = LOOKS[first?.row.finding.severity ?? "warning"];
    return { label: look.many(), place: "", tooltip: look.many(), icon: look.icon, color: look.color };
  },
};

/** @param isUnderDraft the row stands under the name of its draft, which need not be said again */
export function findingRow({ row, draft }: Entry, grouping: Grouping, isUnderDraft: boolean): TreeRow {
  const { finding, line, words } = row;
  const look = LOOKS[finding.severity];
  const place = isUnderDraft ? l10n.t("line {0}", line) : l10n.t("{0}, line {1}", draft.name, line);
  return {
    ...plainRow(row.id, words === "" ? ruleName(finding.rule) : words),
    // Under a rule the message says the same again and again.
    description: grouping === "rule" ? place : l10n.t("{0}: {1}", place, finding.message),
    tooltip: `${escapeMarkdown(messageOf(finding))}\n\n${escapeMarkdown(finding.rule)}`,
    icon: look.icon,
    color: look.color,
    kind: kindOf(row),
    spoken: l10n.t("{0}, {1}, {2}. {3}", words, look.one(), place, finding.message),
  };
}

/** What the row's menu offers. */
function kindOf({ finding, isWritable }: FindingRow): string {
  if (!isWritable) return "finding.readonly";
  return finding.fixes.length > 0 ? "finding.fixable" : "finding";
}
