import { READY_WORDS } from "../review/index.js";

/**
 * Every word of the report that is not the draft's or a rule's own, in English. `{0}` and the like stand for what is put
 * in; each is a whole phrase, so that another language may order its words as it wants.
 */
export const ENGLISH_WORDS = {
  report: "Review report",
  ...READY_WORDS,
  off: "This draft asks not to be reviewed.",
  leftAlone: "Left alone, as {0}: only placeholders and stets were looked for.",
  contents: "Contents",
  drafts: "All drafts",
  draft: "Draft",
  state: "State",
  isReady: "Ready",
  isNotReady: "Not ready",

  words: "Words",
  findings: "Findings",
  sourcedSentences: "Sentences that rest on a source",
  sentencesNote: "Counted are those that could need one. Sentences in all: {0}.",
  sources: "Sources",
  unnamedStatements: "Statements from unnamed sources",
  toCheck: "Facts to check",
  partOf: "{0} of {1} ({2})",
  none: "none",

  error: "Error",
  warning: "Warning",
  information: "Information",
  hint: "Hint",

  readerWouldNot: "(The second reader would not ask.)",
  bothAsk: "(The rules and the second reader ask.)",
  readerInsistsToo: "(The rules ask; the second reader insists.)",
  readerAsks: "(The second reader asks.)",
  readerInsists: "(The second reader insists.)",

  toBeDone: "To be done",
  letStand: "Let stand",
  placeholder: "Placeholder",
  stet: "Stet without a reason",
  finding: "Finding",
  waitsFor: "waits for: {0}",
  noReason: "no reason given",
  allRules: "all rules",
  wholeDraft: "the whole draft",

  whoSpeaks: "Who speaks",
  speakersNote:
    "Shares of the words that sources give. The solid part of a bar stands in quotation marks, the outlined part is reported.",
  nobodySpeaks: "Nobody is on record in this draft.",
  nobodyLookedFor: "The draft is left alone, so nobody was looked for.",
  source: "Source",
  quoted: "Quoted",
  inPart: "In part",
  reported: "Reported",
  share: "Share",
  whatTheySay: "What each of them says",
  nobodyNamed: "Nobody named",
  described: "described",
  document: "document",
  pronoun: "not clear who",
  anonymous: "anonymous",
  vague: "vague",
  citation: "citation",

  copy: "Marked-up copy",
  copyNote:
    "Words to take out are struck out, words to put in stand behind a caret, and each number leads to its note.",
  emptyCopy: "The draft has no words.",
  note: "Note {0}",
  takeOut: "take out:",
  putIn: "put in:",
  or: "Or: {0}",
  line: "line {0}",
  showInDraft: "Show in the draft",
  unmarked: "Paragraphs without notes: {0}",
  leftOut: "Left out here, to keep the page quick: {0}. The exported report has all of it.",

  factSheet: "Fact-check sheet",
  factNote: "A tick stays with its words for as long as their sentence stays the same.",
  noFacts: "There is nothing to check.",
  figure: "Figures",
  date: "Dates and times",
  name: "Names",
  quotation: "Quotations",
  checked: "Checked",
  checkedOf: "Checked: {0} of {1}",
  fact: "Fact",
  restsOn: "Rests on",
  place: "Place",
  times: "{0} times in the draft",
  unnamedSource: "{0} (unnamed)",
  cited: "Citation: {0}",
  sentenceBefore: "the sentence before",
  needsNone: "needs no source",
  restsOnNothing: "nothing in reach",
} as const;

/** The words of the report in one language. */
export type ReportWords = Readonly<Record<keyof typeof ENGLISH_WORDS, string>>;
