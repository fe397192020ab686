import type { Block } from "../../document/index.js";
import { beginsWithCapital } from "../../language/index.js";
import { type Context, type ListLead, oneFurther, type Speaker } from "../read/context.js";
import type { FoundAttribution } from "../read/found-passage.js";
import type { LocalReading } from "../read/local.js";
import { trimmed } from "../read/places.js";

const REPORTS: ReadonlySet<string> = new Set(["speech", "evidence"]);

/** "The office projects that the plan would:" and a list: what its entries say is the office's. */
export function listEntry(block: Block, local: LocalReading, { listLead }: Context): FoundAttribution | null {
  if (!listLead || !isUnder(block, listLead) || block.kind !== "paragraph") return null;
  if (listLead.depth === ANYWHERE && local.pairs.length > 0) return null;
  if (local.attributions.some(({ source, basis }) => source !== null && REPORTS.has(basis))) return null;
  const { place, sourceKind, speaker, basis } = listLead.speaker;
  const content = [trimmed(block, { start: 0, end: block.prose.text.length })];
  return {
    source: place,
    cue: null,
    content,
    sourceKind,
    speech: "indirect",
    basis,
    speaker,
    confidence: 0.7,
    pattern: "list-lead",
  };
}

/** The lead-in that a list after this block stands under: of a last sentence that says up to its colon what somebody says. */
export function listLeadAfter(
  block: Block,
  attributions: readonly FoundAttribution[],
  before: Context,
  lead: Speaker | null,
): ListLead | null {
  const { listLead } = before;
  if (listLead && isUnder(block, listLead) && !endsInColon(block) && listDepth(block) > 0)
    return further({ ...listLead, depth: Math.max(listLead.depth, 0) });
  const speaker = reporterBeforeColon(block, attributions);
  if (speaker) return further({ speaker, depth: listDepth(block) });
  return lead && block.kind === "paragraph" && SAYS.test(block.prose.text) ? { speaker: lead, depth: ANYWHERE } : null;
}

/** "The announcement said:", which hands over to whatever the next block is. */
const SAYS =
  /\b(?:said|says|wrote|writes|stated|states|announced|added|replied|reads)(?: in (?:full|part|reply))?:\s*$/u;
const ANYWHERE = -1;

/** Who says what a passage says up to the colon at its end: Lee in "Lee said that the referee had blown early:". */
export function reporterBeforeColon(block: Block, attributions: readonly FoundAttribution[]): Speaker | null {
  const last = attributions.at(-1);
  const end = block.prose.text.trimEnd().length - 1;
  if (block.kind !== "paragraph" || !endsInColon(block) || !last || !REPORTS.has(last.basis)) return null;
  const reaches = last.content.some((span) => span.end >= end) || (last.cue?.back === 0 && last.cue.end >= end);
  if (!reaches || last.sourceKind === "none") return null;
  const { source, sourceKind, speaker, basis } = last;
  return { place: source, sourceKind, speaker, basis };
}

function further({ speaker, depth }: ListLead): ListLead {
  const place = oneFurther(speaker) ?? { ...speaker, place: null };
  return { speaker: place, depth };
}

function endsInColon({ prose }: Block): boolean {
  return prose.text.trimEnd().endsWith(":");
}

function isUnder(block: Block, { depth }: ListLead): boolean {
  return listDepth(block) > depth;
}

function listDepth({ containers }: Block): number {
  return containers.filter(({ kind }) => kind === "list").length;
}

/**
 * "Lee said: The man is a blessing. He shops for us.": after a colon and a capital, without marks, the rest of the
 * paragraph is Lee's as well, up to where somebody else speaks or Lee is spoken of.
 */
export function saidOn(local: LocalReading, own: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const at = own.findLastIndex((attribution) => opensUnquoted(local, attribution));
  const from = own[at];
  if (!from || local.pairs.length > 0) return [];
  const last = from.speaker.slice(from.speaker.lastIndexOf(" ") + 1);
  const index = local.analysis.sentences.findIndex(({ end }) => end >= (from.content[0]?.end ?? 0));
  const content = [];
  for (const [offset, { start, end }] of local.analysis.sentences.slice(index + 1).entries()) {
    const speaks = local.attributions.some(
      ({ sentence, source }) => sentence === index + 1 + offset && source !== null,
    );
    if (speaks || local.text.slice(start, end).includes(last)) break;
    content.push({ start, end });
  }
  return content.length === 0
    ? []
    : [{ ...from, cue: null, content, speech: "indirect", confidence: 0.6, pattern: "said-on" }];
}

function opensUnquoted({ text }: LocalReading, { cue, content, basis, speaker }: FoundAttribution): boolean {
  const start = content[0]?.start ?? 0;
  if (cue?.back !== 0 || basis !== "speech" || speaker === "" || cue.end > start) return false;
  const between = text.slice(cue.end - 1, start);
  return between.includes(":") && /^.?[\s:]*$/u.test(between) && beginsWithCapital(text.slice(start));
}
