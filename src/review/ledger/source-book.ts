import type { SourceKind } from "../../attribution/index.js";
import type { Reading } from "../reading.js";
import { NameBook } from "./names.js";
import {
  coreOf,
  headOf,
  isDefinite,
  isIndefinite,
  looksLikeName,
  nameBeside,
  pairBeside,
  withoutDeterminer,
  wordsBeforeHead,
} from "./phrase.js";
import type { FoundStatement } from "./statements.js";

/** A source of the draft, before its statements are counted. The same object for all mentions. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
}

const LONGEST_LABEL = 12;
/** Earlier sources with the same noun that "the report" is compared with. */
const MOST_ANTECEDENTS = 8;
/** Passages over which "they said" reaches back. */
const REACH = 1;
/** Pronouns of a body or a document, and those of a group as well. */
const THING: ReadonlySet<string> = new Set(["it", "this", "that", "which"]);
const GROUP: ReadonlySet<string> = new Set(["they", "these", "those"]);
const PERSON: ReadonlySet<string> = new Set(["he", "she", "who"]);

/** Tells which statements of a draft have the same source. To be asked in reading order. */
export class SourceBook {
  private readonly names: NameBook;
  /** Bodies the draft introduces by name, by last word. */
  private readonly bodies = new Map<string, Set<string>>();
  private readonly byKey = new Map<string, Source>();
  private readonly byHead = new Map<string, Source[]>();
  private last: { readonly source: Source | null; readonly statement: FoundStatement } | null = null;
  private readonly isKnown = (name: string): boolean => this.names.isKnown(name);

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
    this.last = { source: sources[0] ?? null, statement };
    return sources;
  }

  private sourceOf(statement: FoundStatement): Source {
    const stays = this.sameAnonymous(statement);
    if (stays !== null) return stays;
    const name = this.nameFor(statement);
    return name === "" ? this.unnamed(statement) : this.named(name);
  }

  private addBody(name: string): void {
    const key = headOf(name);
    this.bodies.set(key, (this.bodies.get(key) ?? new Set()).add(name));
  }

  /**
   * "she" in the same paragraph as "a grower, who asked not to be named, said": the grower, unless the person whom the
   * engine takes it for is named in between.
   */
  private sameAnonymous({ attribution, sourceText, passage }: FoundStatement): Source | null {
    if (this.last?.source?.kind !== "anonymous" || this.last.statement.passage !== passage) return null;
    const isPronoun = attribution.sourceKind === "pronoun" && PERSON.has(sourceText.toLowerCase());
    const from = this.last.statement.attribution.source;
    const { source } = attribution;
    if (!isPronoun || from === null || source === null || from.back > 0 || source.back > 0) return null;
    const between = this.reading.passages[passage]?.prose.text.slice(from.end, source.start) ?? "";
    return between.includes(surnameOf(attribution.speaker)) ? null : this.last.source;
  }

  /** The full name of whom a statement belongs to; empty where the draft gives none. */
  private nameFor({ attribution, sourceText }: FoundStatement): string {
    const { speaker, sourceKind } = attribution;
    const isName = sourceKind === "named" || sourceKind === "pronoun";
    if (!isName && sourceKind !== "described") return "";
    const beside = nameBeside(sourceText, this.isKnown);
    if (beside !== "") return this.names.fullest(beside);
    if (isName) return speaker === "" ? "" : this.unambiguous(speaker, sourceText);
    if (speaker !== sourceText && looksLikeName(speaker)) return this.names.fullest(speaker);
    const core = coreOf(sourceText);
    const fullest = /^\p{Lu}\S+$/u.test(core) ? this.names.fullest(core) : core;
    return fullest === core ? "" : fullest;
  }

  /**
   * Where several people share a surname, the surname alone is the one who has been quoted by full name so far; if
   * that is more than one, it stays alone.
   */
  private unambiguous(speaker: string, sourceText: string): string {
    const full = this.names.fullest(speaker);
    const surname = surnameOf(full);
    const alike = this.names.sharing(surname);
    const isBare = sourceText.includes(surname) && ![full, ...alike].some((name) => sourceText.includes(name));
    if (alike.length < 2 || !isBare) return full;
    const quoted = alike.filter((name) => this.byKey.has(name.toLowerCase()));
    return quoted.length > 1 ? surname : (quoted[0] ?? full);
  }

  private named(name: string): Source {
    return this.byKey.get(name.toLowerCase()) ?? this.add(name.toLowerCase(), { name, kind: "named" });
  }

  private unnamed({ attribution, sourceText, passage }: FoundStatement): Source {
    const { sourceKind: kind } = attribution;
    const phrase = coreOf(sourceText === "" ? attribution.speaker : sourceText);
    if (kind === "pronoun") return this.antecedent(phrase, passage) ?? this.known(phrase, kind);
    if (isDefinite(phrase)) return this.definite(phrase) ?? this.known(phrase, kind);
    if (isIndefinite(phrase)) return this.add(keyOf(phrase), { name: labelOf(phrase), kind });
    return this.known(phrase, kind);
  }

  private known(phrase: string, kind: SourceKind): Source {
    return this.byKey.get(keyOf(phrase)) ?? this.add(keyOf(phrase), { name: labelOf(phrase), kind });
  }

  /** "they" after "critics say": whoever gave the statement before, unless that is a person. */
  private antecedent(pronoun: string, passage: number): Source | null {
    const source = this.last?.source ?? null;
    if (source === null || this.last === null || passage - this.last.statement.passage > REACH) return null;
    const lower = pronoun.toLowerCase();
    const isPerson = source.kind === "named" && !this.bodies.get(headOf(source.name))?.has(source.name);
    const isGroup = source.kind === "vague" || source.kind === "anonymous";
    const fits = GROUP.has(lower) || (THING.has(lower) && !isGroup);
    return fits && !isPerson ? source : null;
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

function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
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
