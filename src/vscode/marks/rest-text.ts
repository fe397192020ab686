import { l10n } from "vscode";
import type { RestsOn, SourceBefore } from "../../review/index.js";

/** What a sentence rests on, in one plain sentence. */
export function restText({ rest, speaker, isNamed, before }: RestsOn): string {
  switch (rest) {
    case "attribution":
      if (speaker === "") return l10n.t("This sentence has a source without a name.");
      return isNamed ? restsOnText(speaker) : l10n.t("All this sentence has for a source is “{0}”.", speaker);
    case "carried":
      return before ? restsOnText(before.speaker) : l10n.t("This sentence goes on from the one before it.");
    case "citation":
      return l10n.t("This sentence rests on a citation.");
    case "quoted":
      return speaker === ""
        ? l10n.t("This sentence stands in a quotation without a speaker.")
        : l10n.t("These are the words of {0}.", speaker);
    case "exempt":
      return l10n.t("A sentence like this one needs no source of its own.");
    case "nothing":
      return nothingText(before);
  }
}

function restsOnText(speaker: string): string {
  return l10n.t("This sentence rests on {0}.", speaker);
}

/** The nearest source is told, because it may be the one that is meant. */
function nothingText(before: SourceBefore | null): string {
  if (!before) return l10n.t("This sentence rests on nothing in reach: no source comes before it.");
  const { speaker, paragraphsUp } = before;
  if (paragraphsUp === 0) {
    return l10n.t(
      "This sentence rests on nothing in reach: the last source is {0}, earlier in this paragraph.",
      speaker,
    );
  }
  if (paragraphsUp === 1) {
    return l10n.t("This sentence rests on nothing in reach: the last source is {0}, one paragraph up.", speaker);
  }
  return l10n.t(
    "This sentence rests on nothing in reach: the last source is {0}, {1} paragraphs up.",
    speaker,
    paragraphsUp,
  );
}
