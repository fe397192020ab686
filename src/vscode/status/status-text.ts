import { l10n } from "vscode";
import { ENGLISH_WORDS } from "../../report/index.js";
import { isInAnotherLanguage, type KindOfPiece } from "../../review/index.js";

/** What the status bar has to tell about the draft in the active editor. */
export type StatusKind =
  | "off"
  | "excluded"
  | "offByDraft"
  | "unreviewed"
  | "reading"
  | "reviewing"
  | "reviewed"
  /** The text is no longer what was reviewed. */
  | "changed"
  | "failed";

export interface StatusText {
  /** For the bar, with an icon. */
  readonly text: string;
  readonly tooltip: string;
  /** For screen readers: the same without icons. */
  readonly label: string;
}

/**
 * Nothing but a review of the text as it is may say that there is nothing.
 *
 * @param findings how many findings the last review left; shown while a new one runs.
 * @param houseIsBroken whether a house style file cannot be read.
 * @param readAs what kind of writing the draft was read as, where it was reviewed.
 */
export function statusText(
  kind: StatusKind,
  findings: number,
  houseIsBroken = false,
  readAs: KindOfPiece | null = null,
): StatusText {
  const { icon, text, tooltip: own } = readAs?.leftAlone ? leftAlone(readAs) : WORDS[kind](findings);
  const tooltip = [own, readAs?.leftAlone ? "" : kindText(readAs), houseIsBroken ? brokenHouse() : ""]
    .filter(Boolean)
    .join(" ");
  return { text: `$(${icon}) ${text}${houseIsBroken ? " $(warning)" : ""}`, tooltip, label: `${text}. ${tooltip}` };
}

function kindText(readAs: KindOfPiece | null): string {
  return readAs === null ? "" : l10n.t("Read as {0}.", readAs.name);
}

function leftAlone(kind: KindOfPiece): Words {
  const { name } = kind;
  if (isInAnotherLanguage(kind)) {
    return {
      icon: "globe",
      text: l10n.t("Blue Pencil: not English"),
      tooltip: l10n.t(
        "Blue Pencil reads English, and this draft seems to be in another language. Click to have it read.",
      ),
    };
  }
  return {
    icon: "circle-slash",
    text: l10n.t("Blue Pencil: left alone"),
    tooltip: l10n.t("This draft is {0}, and is left alone. To have it read, choose a profile in the settings.", name),
  };
}

function brokenHouse(): string {
  return l10n.t("The house style file cannot be read; what it said before is still in force. See Problems.");
}

interface Words {
  readonly icon: string;
  readonly text: string;
  readonly tooltip: string;
}

const WORDS: Readonly<Record<StatusKind, (findings: number) => Words>> = {
  off: () => ({
    icon: "circle-slash",
    text: l10n.t("Blue Pencil: off"),
    tooltip: l10n.t("Turned off. Click to turn it on."),
  }),
  excluded: () => ({
    icon: "circle-slash",
    text: l10n.t("Blue Pencil: left out"),
    tooltip: l10n.t("Your settings or your house style leave this file out."),
  }),
  offByDraft: () => ({
    icon: "circle-slash",
    text: l10n.t("Blue Pencil: off"),
    tooltip: l10n.t(ENGLISH_WORDS.off),
  }),
  unreviewed: () => ({
    icon: "edit",
    text: l10n.t("Blue Pencil: not reviewed"),
    tooltip: l10n.t("This draft has not been reviewed yet. Click to review it."),
  }),
  changed: (findings) => ({
    icon: "edit",
    text: findings > 0 ? l10n.t("Blue Pencil: {0}*", findings) : l10n.t("Blue Pencil: not reviewed"),
    tooltip: `${l10n.t("The draft has changed since it was reviewed.")} ${leftOf(findings)}`,
  }),
  reading: () => ({
    icon: "loading~spin",
    text: l10n.t("Blue Pencil: reading…"),
    tooltip: l10n.t("Getting ready for the first review. This takes a moment."),
  }),
  reviewing: (findings) => ({
    icon: "loading~spin",
    text: findings > 0 ? l10n.t("Blue Pencil: {0}", findings) : l10n.t("Blue Pencil: reviewing…"),
    tooltip: l10n.t("Reviewing this draft."),
  }),
  reviewed: (findings) => ({
    icon: findings > 0 ? "edit" : "check",
    text: l10n.t("Blue Pencil: {0}", findings),
    tooltip: countOf(findings),
  }),
  failed: () => ({
    icon: "warning",
    text: l10n.t("Blue Pencil: no review"),
    tooltip: l10n.t("The review did not work. Click for what you can do."),
  }),
};

/** Of the last review, in a text that has changed. */
function leftOf(findings: number): string {
  if (findings === 0) return l10n.t("Click to review it.");
  if (findings === 1) return l10n.t("1 finding is left of it. Click for what you can do.");
  return l10n.t("{0} findings are left of it. Click for what you can do.", findings);
}

function countOf(findings: number): string {
  if (findings === 0) return l10n.t("Nothing to query in this draft.");
  if (findings === 1) return l10n.t("1 finding in this draft. Click for what you can do.");
  return l10n.t("{0} findings in this draft. Click for what you can do.", findings);
}
