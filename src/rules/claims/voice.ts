import { type Passage, type Rest, VOICE } from "../../attribution/index.js";
import { ofLatest } from "../../document/index.js";

/**
 * For each token of the passage 1 where it is a claim of the writer's own, and 0 where somebody else is on record for
 * it, where its sentence rests on another or on a citation, and where nothing is claimed (a headline, a question).
 */
export const ownVoice = ofLatest((passage: Passage): Uint8Array => {
  const own = passage.voices.kinds.map((kind) => (kind === VOICE.writer || kind === VOICE.mentioned ? 1 : 0));
  passage.sentences.forEach(({ first, last }, index) => {
    const rest = passage.rests[index];
    if (isNoClaim(rest) || isElsewhere(rest)) own.fill(0, first, last);
  });
  return own;
});

/** Whether a token is part of somebody's quoted words. */
export function isQuotedToken({ voices }: Passage, token: number): boolean {
  return voices.kinds[token] === VOICE.quoted;
}

/** Exemptions that leave a claim in the same sentence to the writer: a vote may be reported with a verdict on it. */
const PARTIAL: ReadonlySet<string> = new Set(["definition", "score"]);

/** A headline, a question or a line of the newsroom. */
export function isNoClaim(rest: Rest | undefined): boolean {
  return rest?.kind === "exempt" && !PARTIAL.has(rest.why);
}

/** A sentence that is another's to its last word, its titles and terms in quotation marks included. */
function isElsewhere(rest: Rest | undefined): boolean {
  return rest?.kind === "carried" || rest?.kind === "citation" || rest?.kind === "quoted";
}
