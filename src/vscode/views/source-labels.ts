import { l10n } from "vscode";
import type { LedgerSource, LedgerStatement } from "../../review/index.js";
import { escapeMarkdown } from "../markdown.js";
import { plainRow, type TreeRow } from "./tree-model.js";

interface KindLook {
  readonly icon: string;
  readonly said: () => string;
}

const KINDS: Readonly<Record<LedgerSource["kind"], KindLook>> = {
  named: { icon: "person", said: () => l10n.t("named") },
  described: { icon: "account", said: () => l10n.t("described, not named") },
  document: { icon: "book", said: () => l10n.t("a document") },
  citation: { icon: "link", said: () => l10n.t("a citation") },
  pronoun: { icon: "question", said: () => l10n.t("a pronoun; who is meant is not clear") },
  anonymous: { icon: "eye-closed", said: () => l10n.t("kept anonymous") },
  vague: { icon: "organization", said: () => l10n.t("a camp or crowd; nobody is named") },
  none: { icon: "question", said: () => l10n.t("nobody is named") },
};

const SPEECH: Readonly<Record<LedgerStatement["speech"], () => string>> = {
  direct: () => l10n.t("quoted"),
  mixed: () => l10n.t("partly quoted"),
  indirect: () => l10n.t("reported"),
};

/** @param words words that all sources of the draft are on record for */
export function sourceRow(id: string, source: LedgerSource, words: number): TreeRow {
  const look = KINDS[source.kind];
  const name = nameOf(source);
  const share = words === 0 ? 0 : Math.round((100 * source.words) / words);
  const counts = countsOf(source, share);
  return {
    ...plainRow(id, name),
    description: counts,
    tooltip: [
      `**${escapeMarkdown(name)}**: ${look.said()}.`,
      l10n.t(
        "{0}% of all words on record: {1}, {2} of them in quotation marks.",
        share,
        source.words,
        source.quotedWords,
      ),
      ...otherForms(source),
    ].join("\n\n"),
    icon: look.icon,
    color: source.unnamed ? "problemsWarningIcon.foreground" : "",
    kind: source.unnamed ? "source.unnamed" : "source",
    fold: "closed",
    spoken: `${name}, ${look.said()}, ${counts}`,
  };
}

/** Short enough for a narrow view: what is none is not said. */
function countsOf({ direct, mixed, indirect }: LedgerSource, share: number): string {
  const quoted = direct + mixed;
  if (indirect === 0) return l10n.t("{0}%, {1} quoted", share, quoted);
  if (quoted === 0) return l10n.t("{0}%, {1} reported", share, indirect);
  return l10n.t("{0}%, {1} quoted, {2} reported", share, quoted, indirect);
}

/** The name of a source, also where the draft gives none. */
export function nameOf({ name }: LedgerSource): string {
  return name === "" ? l10n.t("Nobody named") : name;
}

function otherForms({ forms, name }: LedgerSource): string[] {
  const others = forms.filter((form) => form !== name);
  return others.length === 0 ? [] : [l10n.t("Also: {0}.", escapeMarkdown(others.join(", ")))];
}

/** "quoted", "partly quoted" or "reported". */
export function howSaid({ speech }: LedgerStatement): string {
  return SPEECH[speech]();
}

/** @param line where it stands now; undefined where its words were changed since the review */
export function statementRow(id: string, statement: LedgerStatement, line: number | undefined): TreeRow {
  const { says, speech } = statement;
  const how = howSaid(statement);
  const description = line === undefined ? how : l10n.t("line {0}, {1}", line, how);
  return {
    ...plainRow(id, says),
    description,
    tooltip: escapeMarkdown(says),
    icon: speech === "indirect" ? "comment" : "quote",
    kind: "statement",
    spoken: `${says}, ${description}`,
  };
}
