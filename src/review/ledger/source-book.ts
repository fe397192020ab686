import type { SourceKind } from "../../attribution/index.js";
import type { Reading } from "../session/reading.js";
import { NameBook } from "./names.js";
import {
  coreOf,
  headOf,
  isDefinite,
  isIndefinite,
  pairBeside,
  relativeOf,
  withoutDeterminer,
  wordsBeforeHead,
} from "./phrase.js";
import {
  isMeantByPronoun,
  isMissed,
  isStillSpeaking,
  type Mention,
  type Source,
  subjectOfContent,
} from "./pronouns.js";
import { nameOfSource } from "./speakers.js";
import type { FoundStatement } from "./statements.js";

const LONGEST_LABEL = 12;
/** Earlier sources with the same noun that "the report" is compared with. */
const MOST_ANTECEDENTS = 8;

/** Tells which statements of a draft have the same source. To be asked in reading order. */
export class SourceBook {
  private readonly names: NameBook;
  /** Bodies the draft introduces by name, by last word. */
  private readonly bodies = new Map<string, Set<string>>();
  private readonly byKey = new Map<string, Source>();
  private readonly byHead = new Map<string, Source[]>();
  private last: Mention | null = null;
  private readonly isKnown = (name: string): boolean => this.names.isKnown(name);
  private readonly isQuoted = (name: string): boolean => this.byKey.has(name.toLowerCase());
  private readonly isBody = (name: string): boolean => this.bodies.get(headOf(name))?.has(name) === true;

  constructor(
    private readonly reading: Reading,
    statements: readonly FoundStatement[],
  ) {
    const introduced = reading.details.flatMap((detail) => detail.introductions);
    const speakers = statements.filter(isByName).map(({ attribution }) => attribution.speaker);
    this.names = new NameBook([...introduced.map(({ name }) => name), ...speakers]);
    for (const { name, kind } of introduced) if (kind === "body") this.addBody(this.names.fullest(name));
  }

  /** Whose statement it is: one source, or both where two people are named. */
  sourcesOf(statement: FoundStatement): readonly Source[] {
    const pair = pairBeside(statement.sourceText, this.isKnown);
    const sources =
      pair.length > 0 ? pair.map((name) => this.named(this.names.fullest(name))) : [this.sourceOf(statement)];
    const [source] = sources;
    if (source !== undefined) this.last = { source, statement, isMissed: isMissed(source, statement, this.names) };
    return sources;
  }

  private sourceOf(statement: FoundStatement): Source {
    if (this.last !== null && isStillSpeaking(this.last, statement, this.reading.passages)) return this.last.source;
    const name = nameOfSource(statement, this.names, this.isQuoted);
    return name === "" ? this.unnamed(statement) : this.named(name);
  }

  private addBody(name: string): void {
    const key = headOf(name);
    this.bodies.set(key, (this.bodies.get(key) ?? new Set()).add(name));
  }

  private named(name: string): Source {
    return this.byKey.get(name.toLowerCase()) ?? this.add(name.toLowerCase(), { name, kind: "named" });
  }

  private unnamed(statement: FoundStatement): Source {
    const { attribution, sourceText } = statement;
    const { sourceKind: kind } = attribution;
    const phrase = relativeOf(sourceText) || coreOf(sourceText === "" ? attribution.speaker : sourceText);
    if (kind === "pronoun") return this.antecedent(statement) ?? this.known(phrase, kind);
    if (isDefinite(phrase)) return this.definite(phrase) ?? this.known(phrase, kind);
    if (isIndefinite(phrase)) return this.add(keyOf(phrase), { name: labelOf(phrase), kind });
    return this.known(phrase, kind);
  }

  private known(phrase: string, kind: SourceKind): Source {
    return this.byKey.get(keyOf(phrase)) ?? this.add(keyOf(phrase), { name: labelOf(phrase), kind });
  }

  /** "they" after "critics say"; "it" in "the theatre has closed, it said". */
  private antecedent(statement: FoundStatement): Source | null {
    if (this.last !== null && isMeantByPronoun(this.last, statement, this.isBody)) return this.last.source;
    const subject = subjectOfContent(statement);
    return this.isKnown(subject) ? this.named(this.names.fullest(subject)) : null;
  }

  /** "the manager" after "a former manager at the plant"; "the board" where one Gas Safety Board is named. */
  private definite(phrase: string): Source | null {
    const words = wordsBeforeHead(phrase);
    const head = words.at(-1) ?? "";
    const means = (name: string): boolean => {
      const theirs = new Set(wordsBeforeHead(name));
      return words.every((word) => theirs.has(word));
    };
    const earlier = this.byHead.get(head)?.slice(-MOST_ANTECEDENTS) ?? [];
    const found = earlier.findLast((source) => means(source.name));
    if (found !== undefined) return found;
    const bodies = this.bodies.get(head);
    const [body] = bodies ?? [];
    return bodies?.size === 1 && body !== undefined && means(body) ? this.named(body) : null;
  }

  private add(key: string, source: Source): Source {
    this.byKey.set(key, source);
    const head = headOf(source.name);
    const alike = this.byHead.get(head);
    if (alike === undefined) this.byHead.set(head, [source]);
    else alike.push(source);
    return source;
  }
}

function isByName({ attribution }: FoundStatement): boolean {
  return attribution.sourceKind === "named" || attribution.sourceKind === "pronoun";
}

function keyOf(phrase: string): string {
  return withoutDeterminer(phrase).toLowerCase();
}

/** The phrase as a heading: its first words, with a capital. */
function labelOf(phrase: string): string {
  const words = phrase.split(/\s+/u);
  const shown = words.length > LONGEST_LABEL ? `${words.slice(0, LONGEST_LABEL).join(" ")}…` : words.join(" ");
  return shown.charAt(0).toUpperCase() + shown.slice(1);
}
