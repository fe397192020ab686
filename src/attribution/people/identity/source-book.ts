import { singular } from "../../../language/index.js";
import type { FoundAttribution, FoundPassage } from "../../read/found-passage.js";
import type { Party, PartyKind, SourceKind } from "../../types.js";
import { isAgeAlone } from "../age.js";
import { type Introduction, kindOfName } from "../cast.js";
import { isBody, isDocument, isListedHuman } from "../nouns.js";
import { isGivenName } from "../people.js";
import { type Added, differing, isSameParty, isSameTurn, nothingAfter } from "./added.js";
import { isMeantByPronoun, isMissed, isStillSpeaking, subjectOfContent, type Turn } from "./antecedents.js";
import { Askers } from "./askers.js";
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

/** What the sources of a draft are told from. */
export interface Ground {
  /** As they are now. */
  readonly passages: readonly FoundPassage[];
  /** Their numbers, ascending. */
  readonly numbers: readonly number[];
  readonly names: NameBook;
  /** By the fullest form of the name. */
  readonly about: ReadonlyMap<string, Named>;
}

/**
 * Tells which mentions of a draft mean the same source. To be asked in reading order; a passage may be told again, and
 * `affected` gives those after it that then have to be told again too, because they asked for what it now answers otherwise.
 */
export class SourceBook {
  #ground: Ground;
  /** Bodies the draft introduces by name, by last word. */
  #bodies: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #askers = new Askers();
  readonly #byKey = new ByPassage<Party>();
  readonly #byHead = new ByPassage<Party>();
  /** Who was met at a place of the draft: "3:17" for offset 17 of passage number 3. */
  readonly #byPlace = new ByPassage<Party>();
  /** By the number of the passage. */
  readonly #log = new Map<number, Added>();
  /** The number of the passage that is told, what it adds, and what it added when it was told before. */
  #at = 0;
  #added: Added = nothingAfter(undefined);
  #before: Added | undefined;
  #last: Turn | null = null;
  readonly #isKnown = (name: string): boolean => this.names.isKnown(name);
  readonly #isMet = (name: string): boolean => this.#count(name.toLowerCase()) > 0;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#bodies = bodiesIn(ground.about);
  }

  get names(): NameBook {
    return this.#ground.names;
  }

  get passages(): readonly FoundPassage[] {
    return this.#ground.passages;
  }

  /**
   * Goes on after an edit: forgets the passages with the numbers `removed`, and gives the numbers of those that asked for what
   * they added, or for a name of which something else is known now.
   */
  goOn(ground: Ground, removed: readonly number[]): ReadonlySet<number> {
    const affected = new Set<number>();
    const askAgain = (question: string) => {
      for (const number of this.#askers.of(question)) affected.add(number);
    };
    for (const number of removed) {
      const { parties, places } = this.#log.get(number) ?? nothingAfter(undefined);
      for (const question of questionsOf({ parties, places })) askAgain(question);
      this.#forget(number);
      this.#askers.forget(number);
      this.#log.delete(number);
    }
    const { names, about } = this.#ground;
    if (ground.names !== names) for (const word of ground.names.changedSince(names)) askAgain(`name ${word}`);
    if (ground.about !== about) {
      const bodies = bodiesIn(ground.about);
      for (const name of changedNames(about, ground.about)) {
        askAgain(`about ${name}`);
        askAgain(`body ${headOf(name)}`);
      }
      this.#bodies = bodies;
    }
    this.#ground = ground;
    return affected;
  }

  /** Notes from here on what passages ask; until `finish`. */
  begin(): void {
    this.names.listener = (word) => this.#askers.note(`name ${word}`);
  }

  finish(): void {
    this.names.listener = null;
  }

  /** Turns to the passage at an index; what it added when it was told before is forgotten. */
  turnTo(index: number): void {
    const { numbers } = this.#ground;
    const number = numbers[index] ?? 0;
    const previous = this.#log.get(numbers[index - 1] ?? -1);
    this.#before = this.#log.get(number);
    this.#forget(number);
    this.#askers.turnTo(number);
    this.#at = number;
    this.#added = nothingAfter(previous);
    this.#log.set(number, this.#added);
    this.#last = previous?.last ? standingAt(previous.last, index - 1) : null;
  }

  /** The numbers of the later passages that asked for what the passage told last has not added as it did before. */
  affected(): readonly number[] {
    const before = this.#before ?? nothingAfter(undefined);
    const now = this.#added;
    const changes = { parties: differing(before.parties, now.parties), places: differing(before.places, now.places) };
    const affected = questionsOf(changes).flatMap((question) => [...this.#askers.of(question)]);
    return affected.filter((number) => number > this.#at);
  }

  /** Whether the passage told last hands something else to the next one than before. */
  handsOnOther(): boolean {
    const before = this.#before ?? nothingAfter(undefined);
    return !isSameParty(before.study, this.#added.study) || !isSameTurn(before.last, this.#added.last);
  }

  #forget(number: number): void {
    for (const { key, party } of this.#log.get(number)?.parties ?? []) {
      this.#byKey.forget(key, number);
      this.#byHead.forget(headOf(party.name), number);
    }
    for (const { key } of this.#log.get(number)?.places ?? []) this.#byPlace.forget(key, number);
  }

  #lastBy(key: string): Party | undefined {
    this.#askers.note(`key ${key}`);
    return this.#byKey.last(key, this.#at);
  }

  #count(key: string): number {
    this.#askers.note(`key ${key}`);
    return this.#byKey.count(key, this.#at);
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

  #named(name: string): Party {
    const known = this.#lastBy(name.toLowerCase());
    if (known) return known;
    this.#askers.note(`about ${name}`);
    const { kind, roles } = this.#ground.about.get(name) ?? { kind: kindOfName(name), roles: [] };
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
    const place = this.#placeKey(attribution, passage);
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
    this.#askers.note(`place ${place}`);
    const known = this.#byPlace.last(place, this.#at);
    if (known) return known;
    const party = this.#add(keyOf(phrase), labelOf(phrase), kind);
    if (place === "") return party;
    this.#byPlace.add(place, this.#at, party);
    this.#added.places.push({ key: place, party });
    return party;
  }

  #placeKey({ source }: FoundAttribution, passage: number): string {
    return source ? `${this.#ground.numbers[passage - source.back]}:${source.start}` : "";
  }

  #known(phrase: string, kind: PartyKind): Party {
    return this.#lastBy(keyOf(phrase)) ?? this.#add(keyOf(phrase), labelOf(phrase), kind);
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
    this.#askers.note(`head ${head}`);
    const earlier = this.#byHead.lastOf(head, this.#at, MOST_ANTECEDENTS);
    const found = earlier.findLast((party) => means(party.name));
    if (found !== undefined) return found;
    this.#askers.note(`body ${head}`);
    const bodies = this.#bodies.get(head);
    const [body] = bodies ?? [];
    return bodies?.size === 1 && body !== undefined && means(body) ? this.#named(body) : null;
  }

  /** A new party. A key may be used again: "a driver", later another. */
  #add(key: string, name: string, kind: PartyKind, roles: readonly string[] = []): Party {
    const count = this.#count(key) + 1;
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

function bodiesIn(about: Ground["about"]): ReadonlyMap<string, ReadonlySet<string>> {
  const bodies = new Map<string, Set<string>>();
  for (const [name, { kind }] of about) {
    if (kind !== "body") continue;
    const key = headOf(name);
    bodies.set(key, (bodies.get(key) ?? new Set()).add(name));
  }
  return bodies;
}

/** The names of which something else is said in one draft than in the other. */
function changedNames(before: Ground["about"], now: Ground["about"]): readonly string[] {
  const isSame = (a: Named | undefined, b: Named) =>
    a === b ||
    (a?.kind === b.kind && a.roles.length === b.roles.length && a.roles.every((role, at) => role === b.roles[at]));
  const gone = [...before.keys()].filter((name) => !now.has(name));
  return [...gone, ...[...now].flatMap(([name, named]) => (isSame(before.get(name), named) ? [] : [name]))];
}

/** What is asked by whoever finds somebody that a passage added. */
function questionsOf({ parties, places }: Pick<Added, "parties" | "places">): readonly string[] {
  return [
    ...parties.flatMap(({ key, party }) => [`key ${key}`, `head ${headOf(party.name)}`]),
    ...places.map(({ key }) => `place ${key}`),
  ];
}

/** The same turn where its passage now stands at another index. */
function standingAt(turn: Turn, passage: number): Turn {
  return turn.mention.passage === passage ? turn : { ...turn, mention: { ...turn.mention, passage } };
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
