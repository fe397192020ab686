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
  pairOfNames,
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
/** Pronouns that can mean a body, a document or a group. */
const IMPERSONAL: ReadonlySet<string> = new Set(["it", "they", "this", "these", "those", "that", "which"]);

/** Tells which statements of a draft have the same source. To be asked in reading order. */
export class SourceBook {
  private readonly names: NameBook;
  /** Bodies the draft introduces by name, by last word. */
  private readonly bodies = new Map<string, Set<string>>();
  /** Full names that are themselves given as sources. */
  private readonly quotedInFull = new Set<string>();
  private readonly byKey = new Map<string, Source>();
  private readonly byHead = new Map<string, Source[]>();
  private last: { readonly source: Source; readonly passage: number } | null = null;

  constructor(reading: Reading, statements: readonly FoundStatement[]) {
    const introduced = reading.details.flatMap((detail) => detail.introductions);
    const speakers = statements.filter(isByName).map(({ attribution }) => attribution.speaker);
    this.names = new NameBook([...introduced.map(({ name }) => name), ...speakers]);
    for (const { name, kind } of introduced) if (kind === "body") this.addBody(this.names.fullest(name));
    for (const { attribution, sourceText } of statements) {
      const { speaker } = attribution;
      if (speaker !== "" && sourceText.includes(speaker)) this.quotedInFull.add(this.names.fullest(speaker));
    }
  }

  /** The source of a statement. */
  sourceOf(statement: FoundStatement): Source {
    const name = this.nameFor(statement);
    const source = name === "" ? this.unnamed(statement) : this.named(name);
    this.last = { source, passage: statement.passage };
    return source;
  }

  private addBody(name: string): void {
    const key = headOf(name);
    this.bodies.set(key, (this.bodies.get(key) ?? new Set()).add(name));
  }

  /** The full name of whom a statement belongs to; empty where the draft gives none. */
  private nameFor({ attribution, sourceText }: FoundStatement): string {
    const { speaker, sourceKind } = attribution;
    const isName = sourceKind === "named" || sourceKind === "pronoun";
    if (isName || sourceKind === "described") {
      const beside = nameBeside(sourceText, (name) => this.names.isKnown(name));
      if (beside !== "") return this.names.fullest(beside);
    }
    if (isName) return speaker === "" ? "" : this.unambiguous(speaker, sourceText);
    const pair = pairOfNames(sourceText);
    if (pair !== "" || sourceKind !== "described") return pair;
    if (speaker !== sourceText && looksLikeName(speaker)) return this.names.fullest(speaker);
    const core = coreOf(sourceText);
    const fullest = /^\p{Lu}\S+$/u.test(core) ? this.names.fullest(core) : core;
    return fullest === core ? "" : fullest;
  }

  /** Where several people share a surname, the surname alone is the one who is quoted by full name, or stays alone. */
  private unambiguous(speaker: string, sourceText: string): string {
    const full = this.names.fullest(speaker);
    const surname = full.slice(full.lastIndexOf(" ") + 1);
    const alike = this.names.sharing(surname);
    if (alike.length < 2 || coreOf(sourceText) !== surname) return full;
    const quoted = alike.filter((name) => this.quotedInFull.has(name));
    return quoted.length === 1 ? (quoted[0] ?? surname) : surname;
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
    if (this.last === null || passage - this.last.passage > REACH || !IMPERSONAL.has(pronoun.toLowerCase()))
      return null;
    const { source } = this.last;
    const isPerson = source.kind === "named" && !this.bodies.get(headOf(source.name))?.has(source.name);
    return isPerson ? null : source;
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
    const [body, ...others] = this.bodies.get(head) ?? [];
    return body !== undefined && others.length === 0 && means(body) ? this.named(body) : null;
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
