import type { PartyKind, SourceKind } from "../../types.js";
import { isBody, isDocument } from "../nouns.js";
import { headOf, isIndefinite, withoutDeterminer } from "./phrase-text.js";

const LONGEST_LABEL = 12;

/** What a source is that is called "a grower", "the rental". */
export function kindDescribed(core: string): PartyKind {
  if (isDocument(headOf(core))) return "document";
  return isIndefinite(core) ? "anonymous" : kindOf("described", core);
}

/** What a source without a name is. */
export function kindOf(kind: SourceKind, phrase: string): PartyKind {
  if (kind === "anonymous" || kind === "vague" || kind === "document") return kind;
  if (kind === "citation") return "document";
  return isBody(headOf(phrase)) ? "body" : "role";
}

/** What a source without a name is known by. */
export function keyOf(phrase: string): string {
  return withoutDeterminer(phrase).toLowerCase();
}

/** The phrase as a heading: its first words, with a capital; an address as it is. */
export function labelOf(phrase: string): string {
  const words = phrase.split(/\s+/u);
  if (words.length === 1 && /.\../u.test(phrase)) return phrase;
  const shown = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL).join(" ")}…` : words.join(" ");
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
