/** What may stand in a house style file. The schema that editors complete from is made of the same tables. */
export type Keys = Readonly<Record<string, string>>;

export const HOUSE_KEYS = {
  extends: "Profiles, other house style files (paths from this file) or packages that this one builds on.",
  profile: "What kind of writing this is.",
  strictness: "How sure a finding must be to be shown.",
  rules: "How much each rule matters, and its options, where you want it other than the profile has it.",
  words: "Wordings that the house does not want.",
  allow: "Wordings that the house lets stand: no query about loaded words or style is raised on them.",
  sources: "People and organisations that readers know; their aliases and titles count as their names.",
  placeholders: "How drafts mark what is still to come: your own wordings, or wordings and style.",
  markup: "Markup of your own: what is left out of the review, and what cites a work.",
  exclude: "Drafts that are not reviewed, as patterns from the folder of this file, such as “notes/**”.",
  baseline: "A file of findings that are known (path from this file): “blue-pencil review” prints others only.",
  ready: "What holds a draft back from publishing.",
  "second-reader":
    "Whether a second reader may read the drafts; “off” binds whoever edits them, whatever their settings are.",
} as const satisfies Keys;

export const RULE_KEYS = {
  severity: "How much it matters.",
  options: "The options of the rule.",
} as const satisfies Keys;

export const WORD_KEYS = {
  flag: "The wording, or several: as it stands in drafts, or with * (any letters of a word), {a,b} (either) and (s) (may be missing).",
  use: "What to write instead; the best first.",
  why: "The reason, in one sentence.",
  severity: "How much it matters.",
  case: "“exact” marks it only with these capitals.",
  forms: "“exact” marks it only as it is written, and not “e-mails” or “e-mailed” for “e-mail”.",
  context: "Mark it only in sentences that hold one of these words.",
} as const satisfies Keys;

export const ALLOW_KEYS = {
  words: "Words, in any form.",
  names: "Names, with their capitals.",
  phrases: "Several words together.",
} as const satisfies Keys;

export const SOURCE_KEYS = {
  name: "The full name.",
  title: "What they are: “mayor”, “news agency”.",
  aliases: "Other names that drafts use for them.",
} as const satisfies Keys;

export const PLACEHOLDER_KEYS = {
  style: "Where fixes ask for a source: in the sentence, in a footnote, or in a link over the words.",
  wordings: "Your own wordings for what is still to come, such as “[CHECK]” or “???”.",
} as const satisfies Keys;

export const MARKUP_KEYS = {
  "leave-out":
    "Names of shortcodes, components and blocks whose contents are not reviewed, such as “gallery” or “Spoiler”.",
  citations: "Names of commands, shortcodes and components that cite a work, such as “mycite” or “Sourced”.",
} as const satisfies Keys;

export const READY_KEYS = {
  severity: "The least serious finding that holds a draft back.",
} as const satisfies Keys;

/** What may be said of a second reader. Where one file says `off`, no other brings it back. */
export const SECOND_READER = ["off", "allowed"] as const;
export const FORMS = ["any", "exact"] as const;
export const CASES = ["any", "exact"] as const;
/** The loudest first. */
export const LEVELS = ["error", "warning", "information", "hint", "off"] as const;
