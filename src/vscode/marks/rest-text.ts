import { l10n } from "vscode";
import type { RestsOn, SourceBefore } from "../../review/index.js";

/**
 * What the sentence of a finding rests on, in one plain sentence that says nothing else than the finding does: a source
 * in the sentence is none for the words that are asked about. Empty where that goes without saying.
 *
 * @param asked the words that are asked about: “fell by half” in "Ana Lee said she left after sales fell by half."
 */
export function restText({ rest, speaker, isNamed, before }: RestsOn, asked: string): string {
  switch (rest) {
    case "attribution":
      if (speaker === "") return l10n.t("This sentence has a source without a name.");
      return isNamed && !asked.includes(speaker)
        ? l10n.t("{0} is on record in this sentence, but not for these words.", speaker)
        : l10n.t("All this sentence has for a source is “{0}”.", speaker);
    case "carried":
      return before
        ? l10n.t("{0} is on record before this sentence, but not for these words.", before.speaker)
        : l10n.t("This sentence goes on from the one before it.");
    case "citation":
    case "exempt":
      return "";
    case "quoted":
      return speaker === ""
        ? l10n.t("This sentence stands in a quotation without a speaker.")
        : l10n.t("These are the words of {0}.", speaker);
    case "nothing":
      return nothingText(before);
  }
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
