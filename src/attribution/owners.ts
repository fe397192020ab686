import type { Context, Speaker } from "./context.js";
import type { LocalAttribution, LocalReading } from "./local.js";
import type { Pair } from "./quotations/pairing.js";

/** Who owns a quotation: one of the passage's own attributions, somebody from before, or nobody. */
export type Owner =
  | { readonly kind: "here"; readonly attribution: number; readonly pattern: string }
  | { readonly kind: "before"; readonly speaker: Speaker; readonly pattern: string; readonly confidence: number }
  | { readonly kind: "none" };

const NOBODY: Owner = { kind: "none" };
const BASES_THAT_QUOTE = new Set(["speech", "evidence", "attitude"]);

/**
 * Takes a passage's quotations and attributions and who spoke before; gives each quotation its owner: who it is
 * attributed to in its sentence, else the quotation before it, else the next cue that follows its content, else
 * whoever spoke last.
 */
export function quotationOwners(
  local: LocalReading,
  context: Context,
  isSpeech: (pair: number) => boolean,
): readonly Owner[] {
  const owners = local.pairs.map((_, pair) => ownerHere(local, pair));
  local.pairs.forEach((pair, index) => {
    if (owners[index]?.kind !== "none" || !isSpeech(index)) return;
    owners[index] = carriedOwner(local, owners, pair, index, context);
  });
  return owners;
}

function ownerHere(local: LocalReading, pair: number): Owner {
  const attribution = local.attributions.findIndex((candidate) => candidate.pairs.includes(pair));
  return attribution < 0 ? NOBODY : { kind: "here", attribution, pattern: "same-sentence" };
}

function carriedOwner(
  local: LocalReading,
  owners: readonly Owner[],
  pair: Pair,
  index: number,
  context: Context,
): Owner {
  if (pair.continued && context.openSpeaker) {
    return { kind: "before", speaker: context.openSpeaker, pattern: "continued-quotation", confidence: 0.8 };
  }
  const before = owners[index - 1];
  if (before && before.kind !== "none") return { ...before, pattern: "carried-quotation" };
  const after = nextTag(local, pair);
  if (after >= 0) return { kind: "here", attribution: after, pattern: "next-tag" };
  const lead = leadBefore(local, pair);
  if (lead >= 0) return { kind: "here", attribution: lead, pattern: "sentence-before" };
  if (context.lastSpeaker)
    return { kind: "before", speaker: context.lastSpeaker, pattern: "last-speaker", confidence: 0.4 };
  return NOBODY;
}

/** The first attribution after the quotation whose content also stands before its cue. */
function nextTag(local: LocalReading, pair: Pair): number {
  return local.attributions.findIndex(
    (candidate) =>
      (candidate.content[0]?.start ?? 0) >= pair.end && isTag(candidate) && BASES_THAT_QUOTE.has(candidate.basis),
  );
}

function isTag(attribution: LocalAttribution): boolean {
  return attribution.pattern === "fronted-content" || attribution.pattern === "inverted-tag";
}

/** The last attribution of the passage before the quotation. */
function leadBefore(local: LocalReading, pair: Pair): number {
  return local.attributions.findLastIndex(
    (candidate) =>
      (candidate.content.at(-1)?.end ?? 0) <= pair.start &&
      candidate.source !== null &&
      BASES_THAT_QUOTE.has(candidate.basis),
  );
}
