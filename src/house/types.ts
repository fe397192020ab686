import type { Span } from "../document/index.js";
import type { PlaceholderStyle, RuleSetting, Settings, Strictness } from "../review/index.js";
import type { HouseWord, ProfileChoice, Rule, Severity } from "../rules/index.js";

/** Something a house style says, and the line (from 1) it says it on. */
export interface Said<T> {
  readonly value: T;
  readonly line: number;
}

/** A rule or family and what the house style sets of it. */
export interface HouseRule {
  readonly selector: string;
  readonly setting: RuleSetting;
}

export type AllowedKind = "words" | "names" | "phrases";

/** What the house lets stand. Names count with their capitals only. */
export interface Allowed {
  readonly kind: AllowedKind;
  readonly text: string;
}

/** A person or organisation that the house knows. */
export interface HouseSource {
  readonly name: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A text that names a file or a profile, and where it stands (column from 1). */
export interface NamedFile extends Said<string>, Span {
  readonly column: number;
}

/** What one file says, as far as it could be understood. */
export interface HouseContent {
  /** Profiles and files, in order; the later ones win. */
  readonly extends: readonly NamedFile[];
  readonly profile: Said<ProfileChoice> | null;
  /** How sure a finding must be to be shown. */
  readonly strictness: Said<Strictness> | null;
  readonly rules: readonly Said<HouseRule>[];
  readonly words: readonly Said<HouseWord>[];
  readonly allow: readonly Said<Allowed>[];
  readonly sources: readonly Said<HouseSource>[];
  /** Further wordings that mark what is still to come. */
  readonly placeholders: readonly Said<string>[];
  /** Where fixes ask for a source. */
  readonly placeholderStyle: Said<PlaceholderStyle> | null;
  /** Names of shortcodes, components and blocks whose contents are not reviewed. */
  readonly leaveOut: readonly Said<string>[];
  /** Names of commands, shortcodes and components that cite a work. */
  readonly citations: readonly Said<string>[];
  /** Patterns of drafts that are not reviewed, from the file's own folder. */
  readonly exclude: readonly Said<string>[];
  /** The file of findings that are known: as written, and in a layer by its path from the root of the disk. */
  readonly baseline: NamedFile | null;
  /** How serious a finding must be to hold a draft back from publishing; null where the file does not say. */
  readonly ready: Said<Severity> | null;
  /** Whether a second reader may read the drafts. */
  readonly secondReader: Said<"off" | "allowed"> | null;
}

/** A mistake in a house style file. Offsets are UTF-16 units of its text; line and column count from 1. */
export interface HouseProblem extends Span {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What was probably meant, to be put in place of the span; empty where nothing comes near. */
  readonly suggestion: string;
}

export interface HouseFile {
  /** With slashes, from the root of the disk. */
  readonly path: string;
  readonly content: HouseContent;
  readonly problems: readonly HouseProblem[];
  /** True where nothing in it could be read. */
  readonly broken: boolean;
}

/** One of the places that settings come from: the user's, a workspace's, a file, the command line. */
export interface StyleLayer {
  /** Its name; the line is added where there is one. */
  readonly origin: string;
  readonly content: HouseContent;
}

/** What one house style file says. */
export interface HouseLayer extends StyleLayer {
  /** Where its patterns count from. */
  readonly folder: string;
}

/** Where the values in force come from, for people to read. */
export interface Origins {
  readonly profile: string;
  /** By rule id: of its severity, where it is not the profile's. */
  readonly severities: ReadonlyMap<string, string>;
  /** By rule id and option ("loaded/label accept"), where it is not the default. */
  readonly options: ReadonlyMap<string, string>;
}

/** A value in force and where it was said. */
export interface From<T> {
  readonly value: T;
  readonly origin: string;
}

/** What is in force for the drafts of one folder. */
export interface InForce {
  readonly settings: Settings;
  /** Every rule, the house's words among them. */
  readonly rules: readonly Rule[];
  readonly origins: Origins;
  readonly words: readonly From<HouseWord>[];
  readonly allow: readonly From<Allowed>[];
  readonly sources: readonly From<HouseSource>[];
  readonly placeholders: readonly From<string>[];
  readonly placeholderStyle: From<PlaceholderStyle> | null;
  /** Names of markup whose contents are not reviewed, and of such that cites a work. */
  readonly markup: { readonly leaveOut: readonly From<string>[]; readonly citations: readonly From<string>[] };
  readonly strictness: From<Strictness> | null;
  /** Path from the root of the disk of the file of findings that are known. */
  readonly baseline: From<string> | null;
  readonly ready: From<Severity> | null;
  /** Where it says `off`, no second reader reads the drafts, whatever a nearer file says. */
  readonly secondReader: From<"off" | "allowed"> | null;
}
