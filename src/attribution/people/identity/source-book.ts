import { singular } from "../../../language/index.js";
import type { FoundAttribution, FoundPassage } from "../../read/found-passage.js";
import type { Party, PartyKind } from "../../types.js";
import { isAgeAlone } from "../age.js";
import { kindOfName } from "../cast.js";
import { isDocument, isListedHuman } from "../nouns.js";
import { isGivenName } from "../people.js";
import { isMeantByPronoun, isMissed, isStillSpeaking, subjectOfContent, type Turn } from "./antecedents.js";
import { nameOfSource } from "./full-name.js";
import { bodiesIn, changedNames, type Ground } from "./ground.js";
import { isOnRecord, type Mention } from "./mention.js";
import { MetParties } from "./met-parties.js";
import type { NameBook } from "./name-book.js";
import { keyOf, kindDescribed, kindOf, labelOf } from "./party-kinds.js";
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
  wordsBeforeHead,
} from "./phrase-text.js";
import { isSameStudy, isStudy } from "./study.js";

/** Somebody, and it cannot be known who. */
export const NOBODY: Party = { id: "", name: "", kind: "nobody", roles: [] };

/** What stands before "a website that says" where something is said to be one. */
const SAID_TO_BE = /\b(?:this|that|it) (?:is|was) $/iu;
const LONGEST_LINK = 10;

/**
 * Tells which mentions of a draft mean the same source. To be asked in reading order; a passage may be told again, and
 * `affected` gives those after it that then have to be told again too, because they asked for what it now answers otherwise.
 */
export class SourceBook {
  #ground: Ground;
  /** Bodies the draft introduces by name, by last word. */
  #bodies: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #met = new MetParties();
  #last: Turn | null = null;
  readonly #isKnown = (name: string): boolean => this.names.isKnown(name);
  readonly #isMet = (name: string): boolean => this.#met.count(name.toLowerCase()) > 0;

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
      for (const number of this.#met.askersOf(question)) affected.add(number);
    };
    for (const number of removed) for (const asker of this.#met.remove(number)) affected.add(asker);
    const { names, about } = this.#ground;
    if (ground.names !== names) for (const word of ground.names.changedSince(names)) askAgain(`name ${word}`);
    if (ground.about !== about) {
      for (const name of changedNames(about, ground.about)) {
        askAgain(`about ${name}`);
        askAgain(`body ${headOf(name)}`);
      }
      this.#bodies = bodiesIn(ground.about);
    }
    this.#ground = ground;
    return affected;
  }

  /** Notes from here on what passages ask; until `finish`. */
  begin(): void {
    this.names.listener = (word) => this.#met.note(`name ${word}`);
  }

  finish(): void {
    this.names.listener = null;
  }

  /** Turns to the passage at an index; what it added when it was told before is forgotten. */
  turnTo(index: number): void {
    const { numbers } = this.#ground;
    const previous = this.#met.turnTo(numbers[index] ?? 0, numbers[index - 1] ?? -1);
    this.#last = previous?.last ? standingAt(previous.last, index - 1) : null;
  }

  /** The numbers of the later passages that asked for what the passage told last has not added as it did before. */
  affected(): readonly number[] {
    return this.#met.affected();
  }

  /** Whether the passage told last hands something else to the next one than before. */
  handsOnOther(): boolean {
    return this.#met.handsOnOther();
  }

  /** Whom a mention means: one party, or both where two people are named. */
  partiesOf(mention: Mention): readonly Party[] {
    const together = namesTogether(mention.phrase, (part) => this.#nameIn(part));
    const parties = together.length > 0 ? together.map((name) => this.#named(name)) : this.#allOf(mention);
    const [party] = parties;
    if (party && isOnRecord(mention)) {
      this.#last = { party, parties, mention, isMissed: isMissed(party, mention, this.names) };
      this.#met.added.last = this.#last;
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
    const known = this.#met.last(name.toLowerCase());
    if (known) return known;
    this.#met.note(`about ${name}`);
    const { kind, roles } = this.#ground.about.get(name) ?? { kind: kindOfName(name), roles: [] };
    return this.#met.add(name.toLowerCase(), name, kind, roles);
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
    const { study } = this.#met.added;
    const party = study && isSameStudy(phrase, study.name) ? study : this.#byPhrase(phrase, kind, place);
    if (isStudy(phrase)) this.#met.added.study = party;
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
    const known = this.#met.atPlace(place);
    if (known) return known;
    const party = this.#met.add(keyOf(phrase), labelOf(phrase), kind);
    if (place !== "") this.#met.put(place, party);
    return party;
  }

  #placeKey({ source }: FoundAttribution, passage: number): string {
    return source ? `${this.#ground.numbers[passage - source.back]}:${source.start}` : "";
  }

  #known(phrase: string, kind: PartyKind): Party {
    return this.#met.last(keyOf(phrase)) ?? this.#met.add(keyOf(phrase), labelOf(phrase), kind);
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
    const found = this.#met.lastCalled(head).findLast((party) => means(party.name));
    if (found !== undefined) return found;
    this.#met.note(`body ${head}`);
    const bodies = this.#bodies.get(head);
    const [body] = bodies ?? [];
    return bodies?.size === 1 && body !== undefined && means(body) ? this.#named(body) : null;
  }
}

/** "Fellow", "Solicitors": the last word of what people are, and of nobody's name. */
function isCalled(head: string): boolean {
  return isListedHuman(head) || isListedHuman(singular(head));
}

/** The same turn where its passage now stands at another index. */
function standingAt(turn: Turn, passage: number): Turn {
  return turn.mention.passage === passage ? turn : { ...turn, mention: { ...turn.mention, passage } };
}
