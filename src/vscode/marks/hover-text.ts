import { l10n } from "vscode";
import type { DraftFinding, DraftFix, RestsOn } from "../../review/index.js";
import { RULES, STANDARDS, type Standard } from "../../rules/index.js";
import type { FindingReference } from "../findings/findings.js";
import { escapeMarkdown } from "../markdown.js";
import { restText } from "./rest-text.js";

/** The commands that a hover's links run, and no others. */
export const HOVER_COMMANDS: readonly string[] = ["bluePencil.applyFix", "bluePencil.stet", "bluePencil.explainRule"];

/** The rules that ask who says so. */
const ASKS_WHO = /^attribution\//;
/** More are in the lightbulb's menu. */
const MOST_FIXES = 3;

/** What can be done about the finding. */
export interface Offered {
  readonly fixes: readonly DraftFix[];
  readonly canStet: boolean;
}

/** What the sentence of a finding rests on, and the words in it that the finding asks about. */
export interface SentenceRest {
  readonly on: RestsOn;
  readonly asked: string;
}

/**
 * What a hover says of a finding, as Markdown. The editor shows the message and the rule's name right above it, so that
 * neither is said again: this is why it is asked, whose standard that is, what the sentence rests on, and what to do.
 */
export function hoverText(
  finding: DraftFinding,
  reference: FindingReference,
  rests: SentenceRest | null,
  { fixes, canStet }: Offered,
): string {
  const rule = RULES.find(({ id }) => id === finding.rule);
  const parts = [
    escapeMarkdown(rule?.rationale ?? ""),
    rests && ASKS_WHO.test(finding.rule) ? escapeMarkdown(restText(rests.on, rests.asked)) : "",
    sureness(finding),
    standardsText(rule?.standards ?? []),
    [
      ...fixes.slice(0, MOST_FIXES).map(({ title }) => link(title, "applyFix", reference, title)),
      ...(canStet ? [link(l10n.t("Let it stand (stet)…"), "stet", reference)] : []),
      link(l10n.t("About this rule"), "explainRule", finding.rule),
    ].join(" | "),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** How many readers would ask, of what is a matter of judgement: in the words that hold of so many in ten. */
function sureness({ confidence }: DraftFinding): string {
  if (confidence === 1) return "";
  if (confidence >= 0.75) return l10n.t("Most readers would ask.");
  if (confidence >= 0.6) return l10n.t("Many readers would ask.");
  return confidence >= 0.4 ? l10n.t("Some readers would ask.") : l10n.t("Few readers would ask.");
}

function standardsText(keys: readonly string[]): string {
  const titles = keys.flatMap((key) => {
    const standard = STANDARDS[key];
    return standard ? titleOf(standard) : [];
  });
  return titles.length === 0 ? "" : l10n.t("Standard: {0}", titles.join(", "));
}

/** Some titles say whose they are. */
function titleOf({ title, publisher }: Standard): string {
  const isSaid = title.includes(publisher) || /^(?:AP|NPR) |Chicago|Guardian/.test(title);
  return `*${escapeMarkdown(title)}*${isSaid ? "" : ` (${escapeMarkdown(publisher)})`}`;
}

function link(title: string, command: string, ...args: unknown[]): string {
  // A bracket in it would end the link.
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/gu, (sign) => (sign === "(" ? "%28" : "%29"));
  return `[${escapeMarkdown(title)}](command:bluePencil.${command}?${query})`;
}
