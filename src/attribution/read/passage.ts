import type { Block } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import type { LocalName, LookUp, NameLookUp } from "../people/cast.js";
import type { GivenSources } from "../people/given.js";
import { sourceKindOf } from "../people/kind.js";
import { afterKnown } from "../people/known.js";
import { SpeakerResolver } from "../people/speakers.js";
import { quotationKind } from "../quotations/kinds.js";
import { quotationOwners } from "../quotations/owners.js";
import { giveQuotations, withWhole } from "../quotations/quoted.js";
import { type Cited, withCitations } from "../rests/cited.js";
import { type DraftPassage, restsOf } from "../rests/index.js";
import { isInQuote } from "../structure/authors.js";
import { datelineEnd } from "../structure/dateline.js";
import type { Part } from "../structure/part.js";
import { listEntry, listLeadAfter, reporterBeforeColon, saidOn } from "../structure/under-lead.js";
import { signatureStart, wholeBlock } from "../structure/whole-block.js";
import { isHeadline } from "../syntax/headline.js";
import type { Quotation, QuotationKind } from "../types.js";
import { voicesOf } from "../voice.js";
import { closingSpeaker } from "./closing.js";
import { type Context, oneFurther, type Speaker, type Surroundings } from "./context.js";
import type { FoundAttribution, FoundPassage } from "./found-passage.js";
import { type LocalReading, readLocal, without } from "./local.js";
import { placeOf } from "./places.js";
import { toAttribution, withoutPlace } from "./to-attribution.js";

/** A passage with all that it was read from: kept to tell whether it has to be read again. */
export interface PassageReading {
  /** As it was when first read; it may have moved in the draft since. */
  readonly block: Block;
  readonly surroundings: Surroundings;
  readonly passage: FoundPassage;
  /** What the next passage is given. */
  readonly after: Context;
  readonly lookUps: readonly LookUp[];
  readonly introductions: readonly LocalName[];
}

/** Reads one block with what it leans on. Work is linear in the block's length. */
export function readPassage(
  block: Block,
  surroundings: Surroundings,
  names: NameLookUp,
  language: Language,
  given: GivenSources,
): PassageReading {
  const { context, part, quotations: open } = surroundings;
  const read = readLocal(block, open, language, given);
  const local = part !== null ? without(read, "colon-lead") : read;
  const resolver = new SpeakerResolver(local, names, context, given);
  const prose = local.pairs.map((_, pair) => kindBefore(local, pair));
  const own = ownAttributions(block, surroundings, local, resolver);
  const ahead = surroundings.closing && resolverAhead(surroundings.closing, block, surroundings, local, names, given);
  const closing = surroundings.closing && ahead && closingSpeaker(surroundings.closing, ahead);
  const owners = quotationOwners(local, context, closing, (pair) => prose[pair] === "speech");
  const whole = wholeBlock(block, part, surroundings.author, context);
  const quoted = withWhole(giveQuotations(local, own, owners, prose, resolver), whole);
  const said = part?.kind === "furniture" ? nobodys(part) : quoted;
  const draft = draftOf(block, surroundings, local, said);
  const { rests, after } = restsOf(draft, context.rests, part, signatureStart(block, part, surroundings.author));
  const introductions = part?.kind === "furniture" || isTitleCase(block, local) ? [] : namesOutsideTitles(local, prose);
  return {
    block,
    surroundings,
    passage: foundPassage(draft, withCitations(draft, rests)),
    after: handedOn(block, surroundings, local, resolver, said, introductions, after),
    lookUps: ahead ? [...resolver.lookUps, ...ahead.lookUps] : resolver.lookUps,
    introductions,
  };
}

/** Tells whom a tag in the next block means, who this one names included. */
function resolverAhead(
  next: LocalReading,
  block: Block,
  surroundings: Surroundings,
  local: LocalReading,
  names: NameLookUp,
  given: GivenSources,
): SpeakerResolver {
  const here = new SpeakerResolver(local, names, surroundings.context, given);
  ownAttributions(block, surroundings, local, here);
  return new SpeakerResolver(next, names, { ...surroundings.context, people: here.peopleAfter() }, given);
}

/** What stands in quotation marks, and who says what. */
type Said = Pick<FoundPassage, "quotations" | "attributions">;

/** The attributions of the block's own sentences, before its quotations have their owners. */
function ownAttributions(
  block: Block,
  { context, part }: Surroundings,
  local: LocalReading,
  resolver: SpeakerResolver,
): readonly FoundAttribution[] {
  const dateline = block.kind === "paragraph" ? datelineEnd(local.text) : 0;
  const told = local.attributions.map((found) =>
    withoutPlace(toAttribution(local, found, resolver, context.openSpeaker), dateline),
  );
  const entry = part === null ? listEntry(block, local, context) : null;
  return [...told, ...saidOn(local, told), ...(entry ? [entry] : [])];
}

/** The passage, but for what its sentences rest on. */
function draftOf(block: Block, { context, rolesAhead }: Surroundings, local: LocalReading, said: Said): DraftPassage {
  return {
    kind: block.kind,
    level: block.level,
    containers: block.containers.map((container) => container.kind),
    prose: block.prose,
    tokens: local.analysis.tokens,
    sentences: local.analysis.sentences,
    quotations: said.quotations,
    attributions: said.attributions,
    known: context.known,
    rolesAhead: rolesAhead === "" ? [] : rolesAhead.split(" "),
  };
}

/** The passage with what its sentences rest on, field by field: all passages of a draft have one shape. */
function foundPassage(draft: DraftPassage, { attributions, rests }: Cited): FoundPassage {
  const { kind, level, containers, prose, tokens, sentences, quotations, known, rolesAhead } = draft;
  const voices = voicesOf({ tokens, sentences, quotations, attributions, rests });
  return {
    kind,
    level,
    containers,
    prose,
    tokens,
    sentences,
    quotations,
    attributions,
    voices,
    rests,
    known,
    rolesAhead,
  };
}

/** What the next passage is given. */
function handedOn(
  block: Block,
  { context, part, author, quotations: open }: Surroundings,
  local: LocalReading,
  resolver: SpeakerResolver,
  { attributions, quotations }: Said,
  introductions: readonly LocalName[],
  rests: Context["rests"],
): Context {
  const lead = leadAfter(block, local, attributions, context, resolver);
  // A quote that is signed is over: nobody goes on from it.
  const isOver = part !== null || (author !== null && isInQuote(block));
  const speakers = isOver ? NOBODY_SPOKE : speakersAfter(block, attributions, quotations, context, open.runsOn);
  return {
    lastSpeaker: speakers.lastSpeaker,
    openSpeaker: speakers.openSpeaker,
    listLead: listLeadAfter(block, attributions, context, lead),
    lead,
    people: part?.kind === "furniture" ? context.people : resolver.peopleAfter(),
    known: afterKnown(context.known, introductions, attributions),
    rests,
  };
}

const NOBODY_SPOKE = { lastSpeaker: null, openSpeaker: null };

/** What is no part of the story: nobody speaks in it, and its words are not the writer's to weigh. */
function nobodys({ start, end }: Part): Said {
  return { quotations: [{ start, end, kind: "title", continued: false, closed: true, owner: -1 }], attributions: [] };
}

/** The names that name somebody: “The Empty Street” in title marks is a book, and no source. */
function namesOutsideTitles(local: LocalReading, kinds: readonly QuotationKind[]): readonly LocalName[] {
  return local.names.filter(({ token }) => kinds[local.words.pairOf[token] ?? -1] !== "title");
}

/** A title in which every word has a capital: "the Steam Port" in it is no name. */
function isTitleCase({ kind }: Block, { words }: LocalReading): boolean {
  return (kind === "heading" || kind === "metadata") && isHeadline(words.tokens);
}

/** A paragraph that is one quotation, and asks nothing that another could answer in the next. */
function isAllQuoted({ pairs, text }: LocalReading): boolean {
  const [pair] = pairs;
  if (!pair || pairs.length > 1 || pair.start > 0 || !pair.closed || pair.end < text.trimEnd().length) return false;
  return !/\?["”’»]+$/u.test(text.slice(pair.start, pair.end));
}

/** Whose words follow: the subject of a last sentence that ends in a colon; kept through the block quote or quotation after it. */
function leadAfter(
  block: Block,
  local: LocalReading,
  attributions: readonly FoundAttribution[],
  context: Context,
  resolver: SpeakerResolver,
): Speaker | null {
  if (isInQuote(block) || isAllQuoted(local)) return oneFurther(context.lead);
  const reporter = reporterBeforeColon(block, attributions);
  // "Ana Lee gave this statement after growers announced a strike:": hers, though the growers are the last to have spoken.
  const isLast = (reporter?.place?.start ?? 0) <= (placeOf(local, local.lead)?.start ?? Number.POSITIVE_INFINITY);
  if (reporter && isLast) return oneFurther({ ...reporter, basis: "speech" });
  if (!local.lead || block.kind !== "paragraph") return null;
  const sourceKind = sourceKindOf(local.words, local.lead);
  const speaker = resolver.resolve(local.lead, sourceKind);
  return oneFurther({ place: placeOf(local, local.lead), sourceKind, speaker, basis: "speech" });
}

/** What a pair encloses, given only whether an attribution of the passage takes it in. */
function kindBefore(local: LocalReading, index: number): QuotationKind {
  const pair = local.pairs[index];
  if (!pair) return "speech";
  if (pair.continued || !pair.closed) return "speech";
  const { first, last } = local.pairTokens[index] ?? { first: 0, last: 0 };
  const marks = local.words.tokens.text(first + 1) === local.words.tokens.text(first) ? 2 : 1;
  const owner = local.attributions[local.ownerOf[index] ?? -1];
  const attributed = owner !== undefined && owner.source !== null && owner.basis !== "stance";
  return quotationKind(local.words, { first: first + marks, last: last - marks }, attributed);
}

/** Who spoke last, for the passage after this one. */
function speakersAfter(
  block: Block,
  attributions: readonly FoundAttribution[],
  quotations: readonly Quotation[],
  context: Context,
  runsOn: boolean,
): Pick<Context, "lastSpeaker" | "openSpeaker"> {
  if (block.kind !== "paragraph")
    return { lastSpeaker: block.kind === "heading" ? null : context.lastSpeaker, openSpeaker: null };
  const last = quotations.at(-1);
  const owner = last && last.owner >= 0 ? attributions[last.owner] : undefined;
  const speaking = attributions.findLast(
    (candidate) => candidate.source !== null && candidate.basis === "speech" && candidate.sourceKind !== "document",
  );
  const speaker = toSpeaker(owner ?? speaking);
  return {
    lastSpeaker: oneFurther(speaker ?? context.lastSpeaker),
    openSpeaker: runsOn ? oneFurther(toSpeaker(owner) ?? context.openSpeaker) : null,
  };
}

function toSpeaker(attribution: FoundAttribution | undefined): Speaker | null {
  if (!attribution) return null;
  const { source, sourceKind, speaker } = attribution;
  return { place: source, sourceKind, speaker, basis: "speech" };
}
