import { singular } from "../../../language/index.js";
import type { FoundAttribution, FoundPassage } from "../../read/found-passage.js";
import type { Party, PartyKind, SourceKind } from "../../types.js";
import { isAgeAlone } from "../age.js";
import { type Introduction, kindOfName } from "../cast.js";
import { isBody, isDocument, isListedHuman } from "../nouns.js";
import { isGivenName } from "../people.js";
import { type Added, isSameParty, isSameTurn, nothingAfter } from "./added.js";
import { isMeantByPronoun, isMissed, isStillSpeaking, subjectOfContent, type Turn } from "./antecedents.js";
import { ByPassage } from "./by-passage.js";
import { nameOfSource } from "./full-name.js";
import { isOnRecord, type Mention } from "./mention.js";
import type { NameBook } from "./name-book.js";
import {
  coreOf,
  headOf,
  isDefinite,
  isDescription,
  isIndefinite,
  nameBeside,
  namesTogether,
  relativeOf,
  withoutDate,
  withoutDeterminer,
  wordsBeforeHead,
} from "./phrase-text.js";
import { isSameStudy, isStudy } from "./study.js";

/** What the draft says of a name: what it names, and what roles it gives the person. */
export interface Named {
  readonly kind: Introduction["kind"];
  readonly roles: readonly string[];
}

/** Somebody, and it cannot be known who. */
export const NOBODY: Party = { id: "", name: "", kind: "nobody", roles: [] };

/** What stands before "a website that says" where something is said to be one. */
const SAID_TO_BE = /\b(?:this|that|it) (?:is|was) $/iu;
const LONGEST_LINK = 10;
const LONGEST_LABEL = 12;
/** Earlier sources with the same noun that "the report" is compared with. */
const MOST_ANTECEDENTS = 8;

/**
 * Tells which mentions of a draft mean the same source. To be asked in reading order; a passage may be told again, with
 * those before it as they were, and `isAsBefore` says whether those after it need not be.
 */
export class SourceBook {
  /** Bodies the draft introduces by name, by last word. */
  readonly #bodies = new Map<string, Set<string>>();
  readonly #byKey = new ByPassage<Party>();
  readonly #byHead = new ByPassage<Party>();
  /** Who was met at a place of the draft: "3:17" for offset 17 of the third passage. */
  readonly #byPlace = new ByPassage<Party>();
  /** By passage. */
  readonly #log: Added[] = [];
  /** The passage that is told, what it adds, and what it added when it was told before. */
  #at = 0;
  #added: Added = nothingAfter(undefined);
  #before: Added | undefined;
  #last: Turn | null = null;
  readonly #isKnown = (name: string): boolean => this.names.isKnown(name);
  readonly #isMet = (name: string): boolean => this.#byKey.count(name.toLowerCase(), this.#at) > 0;

  constructor(
    /** As they are now. */
    public passages: readonly FoundPassage[],
    readonly names: NameBook,
    /** By the fullest form of the name. */
    readonly about: ReadonlyMap<string, Named>,
  ) {
    for (const [name, { kind }] of about) if (kind === "body") this.#addBody(name);
  }

  /** Turns to a passage; what it added when it was told before is forgotten. */
  turnTo(passage: number): void {
    const previous = this.#log[passage - 1];
    this.#before = this.#log[passage];
    this.#forget(passage);
    this.#at = passage;
    this.#added = nothingAfter(previous);
    this.#log[passage] = this.#added;
    this.#last = previous?.last ?? null;
  }

  /**
   * Whether the passage told last has added what it added before, so that later ones find the same as before. Who spoke
   * last in it counts only where the next passage, which alone can lean on that, is not told again (`isNextTold`).
   */
  isAsBefore(isNextTold: boolean): boolean {
    const [before, now] = [this.#before, this.#added];
    if (before === undefined || !isSameParty(before.study, now.study)) return false;
    if (before.parties.length !== now.parties.length) return false;
    const isSame = before.parties.every(({ key, party }, index) => {
      const other = now.parties[index];
      return other?.key === key && isSameParty(other.party, party);
    });
    return isSame && (isNextTold || isSameTurn(before.last, now.last));
  }

  /** Forgets what the passages after the one told last added. */
  forgetRest(): void {
    for (let passage = this.#log.length - 1; passage > this.#at; passage--) this.#forget(passage);
    this.#log.length = this.#at + 1;
  }

  #forget(passage: number): void {
    for (const { key, party } of this.#log[passage]?.parties ?? []) {
      this.#byKey.forget(key, passage);
      this.#byHead.forget(headOf(party.name), passage);
    }
    for (const place of this.#log[passage]?.places ?? []) this.#byPlace.forget(place, passage);
  }

  /** Whom a mention means: one party, or both where two people are named. */
  partiesOf(mention: Mention): readonly Party[] {
    const together = namesTogether(mention.phrase, (part) => this.#nameIn(part));
    const parties = together.length > 0 ? together.map((name) => this.#named(name)) : this.#allOf(mention);
    const [party] = parties;
    if (party && isOnRecord(mention)) {
      this.#last = { party, parties, mention, isMissed: isMissed(party, mention, this.names) };
      this.#added.last = this.#last;
    }
    return parties;
  }

  /** Both for "they" after two people have spoken together; one party elsewhere. */
  #allOf(mention: Mention): readonly Party[] {
    const { attribution } = mention;
    const isOpen = attribution.sourceKind === "pronoun" && attribution.speaker === "";
    const last = this.#last;
    if (isOpen && last && last.parties.length > 1 && isMeantByPronoun(last, mention, this.passages))
      return last.parties;
    return [this.#partyOf(mention)];
  }

  /** The full name in a part of a phrase, by its surname too: "Lee" after Ana Lee. */
  #nameIn(part: string): string {
    const beside = nameBeside(part, this.#isKnown);
    // "Ana Lee, KRD Fellow and Director of Works" is one person.
    const isRole = isCalled(headOf(beside)) || /^\p{Lu}{2,}\s/u.test(beside);
    if (beside !== "") return isRole ? "" : this.names.fullest(beside);
    const word = part.replace(/^(?:\p{Lu}\p{L}{1,4}\.?\s)(?=\p{Lu}[\p{L}'’-]+$)/u, "");
    if (!/^\p{Lu}[\p{L}'’-]+$/u.test(word)) return "";
    const full = this.names.fullest(word);
    return full !== word || isGivenName(word.toLowerCase()) ? full : "";
  }

  #partyOf(mention: Mention): Party {
    if (this.#last !== null && isStillSpeaking(this.#last, mention, this.passages)) return this.#last.party;
    const { sourceKind, speaker } = mention.attribution;
    // "She", or "the 34-year-old", for somebody without a name; "who" for "defence lawyers".
    const isOther = sourceKind === "pronoun" || isAgeAlone(mention.phrase);
    const isSeveral = sourceKind === "pronoun" && /^\p{Ll}/u.test(speaker);
    if (isSeveral || (isOther && isDescription(speaker)))
      return this.#saidToBe(speaker, mention.attribution, mention.passage) ?? this.#described(speaker);
    const name = nameOfSource(mention, this.names, this.#isMet);
    return name === "" ? this.#unnamed(mention) : this.#named(name);
  }

  #addBody(name: string): void {
    const key = headOf(name);
    this.#bodies.set(key, (this.#bodies.get(key) ?? new Set()).add(name));
  }

  #named(name: string): Party {
    const known = this.#byKey.last(name.toLowerCase(), this.#at);
    if (known) return known;
    const { kind, roles } = this.about.get(name) ?? { kind: kindOfName(name), roles: [] };
    return this.#add(name.toLowerCase(), name, kind, roles);
  }

  /** "she" for "a grower": the one who was last described so. */
  #described(phrase: string): Party {
    const core = coreOf(phrase);
    const kind = isDescription(phrase) ? kindDescribed(core) : "vague";
    return (isDefinite(core) ? this.#definite(core) : null) ?? this.#known(core, kind);
  }

  #unnamed({ attribution, phrase: words, ...mention }: Mention): Party {
    const { sourceKind, speaker } = attribution;
    if (sourceKind === "pronoun") return this.#antecedent({ attribution, phrase: words, ...mention }) ?? NOBODY;
    const phrase = relativeOf(words) || coreOf(sourceKind === "citation" || words === "" ? speaker : words);
    if (phrase === "" && sourceKind !== "citation") return NOBODY;
    const kind = kindOf(sourceKind, phrase);
    return this.#byKind(kind === "document" ? withoutDate(phrase) : phrase, kind, {
      attribution,
      phrase: words,
      ...mention,
    });
  }

  #byKind(phrase: string, kind: PartyKind, { attribution, passage }: Mention): Party {
    const place = placeKey(attribution, passage);
    if (kind !== "document" || attribution.sourceKind === "citation") return this.#byPhrase(phrase, kind, place);
    const { study } = this.#added;
    const party = study && isSameStudy(phrase, study.name) ? study : this.#byPhrase(phrase, kind, place);
    if (isStudy(phrase)) this.#added.study = party;
    return party;
  }

  /** "this is a website that says": the website met before, and no other; null elsewhere. */
  #saidToBe(phrase: string, { source }: FoundAttribution, passage: number): Party | null {
    if (source?.back !== 0 || !isIndefinite(phrase) || !isDocument(headOf(phrase))) return null;
    const first = Math.max(0, source.start - phrase.length - LONGEST_LINK);
    const before = this.passages[passage]?.prose.text.slice(first, source.start).trimEnd() ?? "";
    const isSaid = before.endsWith(phrase) && SAID_TO_BE.test(before.slice(0, -phrase.length));
    return isSaid ? this.#definite(phrase) : null;
  }

  #byPhrase(phrase: string, kind: PartyKind, place: string): Party {
    if (isDefinite(phrase)) return this.#definite(phrase) ?? this.#known(phrase, kind);
    return isIndefinite(phrase) ? this.#newcomer(phrase, kind, place) : this.#known(phrase, kind);
  }

  /** "A driver" is not the one before, but where the same words stand for two statements. */
  #newcomer(phrase: string, kind: PartyKind, place: string): Party {
    const known = this.#byPlace.last(place, this.#at);
    if (known) return known;
    const party = this.#add(keyOf(phrase), labelOf(phrase), kind);
    if (place === "") return party;
    this.#byPlace.add(place, this.#at, party);
    this.#added.places.push(place);
    return party;
  }

  #known(phrase: string, kind: PartyKind): Party {
    return this.#byKey.last(keyOf(phrase), this.#at) ?? this.#add(keyOf(phrase), labelOf(phrase), kind);
  }

  /** "they" after "critics say"; "it" in "the theatre has closed, it said". */
  #antecedent(mention: Mention): Party | null {
    if (this.#last !== null && isMeantByPronoun(this.#last, mention, this.passages)) return this.#last.party;
    const subject = subjectOfContent(mention, this.passages);
    return this.#isKnown(subject) ? this.#named(this.names.fullest(subject)) : null;
  }

  /** "the manager" after "a former manager at the plant"; "the board" where one Gas Safety Board is named. */
  #definite(phrase: string): Party | null {
    const words = wordsBeforeHead(phrase);
    const head = words.at(-1) ?? "";
    const means = (name: string): boolean => {
      const theirs = new Set(wordsBeforeHead(name));
      return words.every((word) => theirs.has(word));
    };
    const earlier = this.#byHead.lastOf(head, this.#at, MOST_ANTECEDENTS);
    const found = earlier.findLast((party) => means(party.name));
    if (found !== undefined) return found;
    const bodies = this.#bodies.get(head);
    const [body] = bodies ?? [];
    return bodies?.size === 1 && body !== undefined && means(body) ? this.#named(body) : null;
  }

  /** A new party. A key may be used again: "a driver", later another. */
  #add(key: string, name: string, kind: PartyKind, roles: readonly string[] = []): Party {
    const count = this.#byKey.count(key, this.#at) + 1;
    const id = `${kind}:${key}${count === 1 ? "" : `#${count}`}`;
    const party = { id, name, kind, roles };
    this.#byKey.add(key, this.#at, party);
    this.#byHead.add(headOf(name), this.#at, party);
    this.#added.parties.push({ key, party });
    return party;
  }
}

/** "Fellow", "Solicitors": the last word of what people are, and of nobody's name. */
function isCalled(head: string): boolean {
  return isListedHuman(head) || isListedHuman(singular(head));
}

function placeKey({ source }: FoundAttribution, passage: number): string {
  return source ? `${passage - source.back}:${source.start}` : "";
}

/** What a source is that is called "a grower", "the rental". */
function kindDescribed(core: string): PartyKind {
  if (isDocument(headOf(core))) return "document";
  return isIndefinite(core) ? "anonymous" : kindOf("described", core);
}

/** What a source without a name is. */
function kindOf(kind: SourceKind, phrase: string): PartyKind {
  if (kind === "anonymous" || kind === "vague" || kind === "document") return kind;
  if (kind === "citation") return "document";
  return isBody(headOf(phrase)) ? "body" : "role";
}

function keyOf(phrase: string): string {
  return withoutDeterminer(phrase).toLowerCase();
}

/** The phrase as a heading: its first words, with a capital; an address as it is. */
function labelOf(phrase: string): string {
  const words = phrase.split(/\s+/u);
  if (/^\S+\.\S+$/u.test(phrase)) return phrase;
  const shown = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL).join(" ")}…` : words.join(" ");
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
