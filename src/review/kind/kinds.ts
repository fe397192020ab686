import type { ProfileName } from "../../rules/index.js";
import { isEnglish } from "./languages.js";
import type { Look } from "./look.js";

/** A kind of writing, and how a piece shows that it is of it. */
export interface Kind {
  /** In the words of "Read as …". */
  readonly name: string;
  /** Under which it is reviewed; null where it is left alone. */
  readonly profile: ProfileName | null;
  /** The signs that a piece shows, each in a few plain words; none where it is of another kind. */
  signs(look: Look): readonly string[];
}

const MANUAL_HEADINGS =
  /^(?:installation|install|installing|usage|configuration|configur\w+|getting started|quick ?start|requirements|prerequisites|setup|set up|options|troubleshooting|faq|api|examples?|how to\b.*|step \d.*|ingredients|method|directions|instructions|release notes|changelog|contributing)\b/u;
const RULE_HEADINGS =
  /^(?:section|article|§|definitions|scope|purpose|policy|applicability|eligibility|terms|penalties|enforcement|provisions|compliance)\b/u;
const PAPER_HEADINGS =
  /^(?:abstract|introduction|methods?|materials and methods|methodology|results|discussion|findings|limitations|related work)\b/u;
const ENTRY_HEADINGS =
  /^(?:references|see also|further reading|external links|early life|life and career|career|legacy|etymology|history|background|bibliography|notes)\b/u;
const OPINION_WORDS = /\b(?:opinion|op-ed|editorial|column|comment|commentary|essay|viewpoint|leader)s?\b/u;
const OPINION_TITLE =
  /^(?:opinion|editorial|op-ed|column|comment|commentary|letters?:|letters? to the editor|guest (?:column|essay|commentary))(?!\p{L})/u;
/** A line of its own above the text. */
const OPINION_LABEL =
  /^\W*(?:opinion|editorial|op-ed|comment(?:ary)?|viewpoint|guest (?:column|essay|commentary)|letters? to the editor)\W*$/iu;
/** At the foot of a column: who wrote it, and for whom they speak. */
const OPINION_FOOT =
  /^\W*(?:(?:the )?(?:writer|author)s? (?:is|are|was|teach|work|lead|serve)|the (?:views|opinions) expressed|(?:\p{Lu}\p{L}+ ){2,3}is (?:an? |the )?(?:[\p{L}-]+ ){0,3}columnist)/iu;
/** "Top 5: …", "The ten best …": the writer ranks them. */
const RANKING_TITLE =
  /^(?:the |my |our )?(?:top (?:\d+|three|five|ten|twenty)|(?:\d+|three|five|ten|twenty)(?: of the)? (?:best|worst|greatest|favou?rite)) /u;
/** "Inaugural address", "Remarks at the opening of the bridge". */
const SPEECH_TITLE =
  /\b(?:(?:inaugural|farewell|keynote|commencement|opening|closing|maiden) (?:address|speech|remarks)|speech (?:by|to|at)|remarks (?:by|to|at)|address (?:by|to)|state of the (?:union|nation)|sermon|homily|eulogy)\b/u;
/** "September newsletter", "Autumn term round-up", "Parish news". */
const NEWSLETTER_TITLE =
  /\b(?:newsletter|news ?letter|round-?up|(?:parish|village|church|club|school|society) (?:news|notes|voice|magazine)|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|term) (?:update|news|notes))\b/u;
/** "Film review: …", "Review: …". */
const REVIEW_TITLE =
  /^(?:\p{L}+ )?reviews?:|^(?:film|movie|book|album|record|theatre|theater|restaurant|game|concert|exhibition|opera|show|tv|music|gig) reviews?\b/u;
const FICTION_WORDS = /\b(?:fiction|short story|short-story|novel|novella|poem|poetry|verse|screenplay|play)s?\b/u;
const PERSONAL_WORDS = /\b(?:diary|journal|newsletter|obituary|obituaries|personal|memoir|travelogue|life update)\b/u;
const RELEASE = /^\W*(?:for immediate release|press release|news release|embargoed until)\b/iu;
/** Headings and lines at the foot of one. */
const RELEASE_FOOT =
  /^(?:(?:media|press|news) (?:contacts?|enquiries|inquiries|office)|notes (?:to|for) editors|boilerplate)\b/u;
/** "ORTON, May 4, 2026 – ": the place and day with which a wire or a release opens. */
const DATELINE =
  /^[\p{L}][\p{L} .]{1,30}(?:, [\p{L} .]{2,20})?,? (?:\(\S+\) |[\p{L}.]+ \d{1,2},? \d{4},? )?[–—-]{1,2} /u;
/** A title that names a set of rules: "Privacy policy", "Code of conduct". */
const RULE_TITLE =
  /^(?:[\p{L}’'&-]+ ){0,5}(?:policy|policies|terms(?: of (?:use|service))?|terms and conditions|code of conduct|guidelines|bylaws|by-laws|statutes?|regulations|privacy notice|acceptable use)$/u;
const DEFINITION = /^(?:the )?[\p{Lu}“"'‘][^.!?]{0,120}? (?:is|was|are|were) (?:an?|the|one of)\b/u;
/** What no definition opens with: no name of anything. */
const NO_SUBJECT =
  /^(?:in|at|on|for|after|before|with|when|while|as|if|it|this|that|these|there|here|what|just|so|but|and|today|yesterday) /iu;
const CHAPTER = /^(?:chapter|part|scene|act|prologue|epilogue)\b/u;

/** Fewest words by which a language can be told from how many are English. */
const LEAST_WORDS = 25;
/** English running text has a third of such words; lists and tables have fewer. */
const LEAST_COMMON = 0.12;
/** Fewest sentences by which a kind can be told from what they are like. */
const LEAST_SENTENCES = 6;
/** One "thank you" is no newsletter. */
const LEAST_GREETED = 3;
/** One "should" is no argument. */
const LEAST_ARGUED = 2;

/** What no language of its own is named for in comments. */
export const NOT_ENGLISH: Kind = {
  name: "not in English",
  profile: null,
  signs: ({ says, counts, startsForeign }) => [
    ...when(says["lang"] !== undefined && !isEnglish(says["lang"]), "its front matter names another language"),
    ...when(
      says["lang"] === undefined && counts.words >= LEAST_WORDS && counts.common < LEAST_COMMON * counts.words,
      "few of its words are English",
    ),
    ...when(
      says["lang"] === undefined && counts.words < LEAST_WORDS && startsForeign(),
      "its words are those of another language",
    ),
  ],
};

/** Every kind that can be told, in the order in which they are tried. */
export const KINDS: readonly Kind[] = [
  NOT_ENGLISH,
  {
    name: "fiction or verse",
    profile: null,
    signs: (look) => [
      ...when(FICTION_WORDS.test(category(look)), "its front matter says so"),
      ...when(look.verse >= 0.6, "it is set in short lines"),
      ...when(
        look.headings.some((heading) => CHAPTER.test(heading)) && look.share("spoken") >= 0.2,
        "it has chapters and talk",
      ),
    ],
  },
  {
    name: "an interview",
    profile: "news",
    signs: ({ share }) => when(share("turns") >= 0.4, "most of it is answers to questions"),
  },
  {
    name: "a press release",
    profile: "news",
    signs: (look) => [
      ...when(RELEASE.test(look.opening) || RELEASE.test(look.headings[0] ?? ""), "it opens as one"),
      ...when(closesAsRelease(look), "it closes as one"),
    ],
  },
  {
    name: "a review",
    profile: "personal",
    signs: (look) => [
      ...when(/\breviews?\b/u.test(category(look)), "its front matter says so"),
      ...when(saysReview(look), "its title says so"),
      ...when(isCritique(look), "it says what is good and bad in a work"),
    ],
  },
  {
    name: "opinion",
    profile: "opinion",
    signs: (look) => [
      ...when(OPINION_WORDS.test(category(look)), "its front matter says so"),
      ...when(OPINION_TITLE.test(look.headings[0] ?? ""), "its title says so"),
      ...when(OPINION_LABEL.test(look.opening), "it is headed so"),
      ...when(isArgument(look), "it argues, in the present and in its own words"),
      ...when(OPINION_FOOT.test(look.closing), "its foot says whose view it is"),
      ...when(isForPublic(look), "it speaks for “our city” or “our country”, and says what should be"),
    ],
  },
  {
    name: "a speech",
    profile: "personal",
    signs: (look) => when(isSpeech(look), "its title says so, and it is in the speaker's own words"),
  },
  {
    name: "rules and policy",
    profile: "reference",
    signs: (look) => [
      ...when(RULE_TITLE.test(look.headings[0] ?? ""), "its title says so"),
      ...when(
        look.headings.filter((heading) => RULE_HEADINGS.test(heading)).length > 1,
        "its headings are those of rules",
      ),
      ...when(isLong(look) && look.share("bound") >= 0.2, "it says what shall and must be"),
    ],
  },
  {
    name: "documentation",
    profile: "reference",
    signs: (look) => [
      ...when(
        look.headings.filter((heading) => MANUAL_HEADINGS.test(heading)).length > 0,
        "its headings are those of a manual",
      ),
      ...when(isLong(look) && look.share("coded") >= 0.15, "code and paths stand in its sentences"),
      ...when(isLong(look) && look.share("told") >= 0.15, "it tells the reader what to do"),
      ...when(isLong(look) && look.share("second") >= 0.25 && look.share("quoted") < 0.1, "it speaks to “you”"),
    ],
  },
  {
    name: "a paper",
    profile: "reference",
    signs: (look) => [
      ...when(
        look.headings.filter((heading) => PAPER_HEADINGS.test(heading)).length > 1,
        "its headings are those of a paper",
      ),
    ],
  },
  {
    name: "first-person writing",
    profile: "personal",
    signs: (look) => [
      ...when(PERSONAL_WORDS.test(category(look)), "its front matter says so"),
      ...when(
        isLong(look) &&
          look.share("first") >= 0.25 &&
          look.share("reported", "quoted") < 0.3 &&
          look.share("dated") < 0.1,
        "it speaks of “I” and “we”",
      ),
      ...when(isNewsletter(look), "it thanks and invites its readers"),
    ],
  },
  {
    name: "a match report",
    profile: "news",
    signs: (look) => when(isLong(look) && look.share("played") >= 0.15, "it speaks of a match throughout"),
  },
  {
    name: "an encyclopedia article",
    profile: "encyclopedia",
    signs: (look) => {
      const isPlain = look.share("first", "second") <= 0.05 && look.share("quoted") < 0.15;
      const headed = look.headings.filter((heading) => ENTRY_HEADINGS.test(heading)).length;
      return [
        ...when(isPlain && headed > 1, "its headings are those of one"),
        ...when(
          isPlain && headed < 2 && isLong(look) && DEFINITION.test(look.opening) && !NO_SUBJECT.test(look.opening),
          "it opens by saying what its subject is",
        ),
      ];
    },
  },
  {
    name: "reported news",
    profile: "news",
    signs: (look) => [
      ...when(look.share("reported", "quoted") >= 0.2, "it says in many sentences who says so"),
      ...when(isLong(look) && look.share("dated") >= 0.08, "it tells what happened on which day"),
    ],
  },
];

/** What a piece is read as that shows no sign: a short one as news, a longer one with care. */
export function otherwise(look: Look): Kind {
  return isLong(look) ? OTHER : NEWS;
}

const NEWS: Kind = { name: "news", profile: "news", signs: () => [] };
const OTHER: Kind = { name: "plain writing", profile: "reference", signs: () => [] };

/** With whom to call, or, behind a dateline, with what the sender says of itself ("About Acme"). */
function closesAsRelease({ headings, opening }: Look): boolean {
  if (headings.some((heading) => RELEASE_FOOT.test(heading))) return true;
  return DATELINE.test(opening) && headings.slice(1).some((heading) => /^about (?:the )?\p{L}/u.test(heading));
}

/** "Salt Harbour review", over what speaks of a film, or judges. */
function saysReview(look: Look): boolean {
  const title = look.headings[0] ?? "";
  if (look.share("reported", "quoted") >= 0.3) return false;
  if (REVIEW_TITLE.test(title)) return look.share("staged", "judged") > 0;
  if (RANKING_TITLE.test(`${title} `)) return look.share("staged") >= 0.15 && look.share("judged") >= 0.1;
  return /\breview\b/u.test(title) && look.share("staged") >= 0.15;
}

/** Of a work throughout, with a critic's words, and no guide to anything. */
function isCritique(look: Look): boolean {
  const { share } = look;
  if (!isLong(look) || share("reported", "quoted") >= 0.3 || share("told") >= 0.15 || share("dated") >= 0.1)
    return false;
  if (share("staged") >= 0.45 && share("judged") >= 0.15) return true;
  return share("staged") >= 0.3 && share("judged") >= 0.2;
}

/** Whatever else it is like: "we" are a public here, not the writer and friends. */
function isForPublic(look: Look): boolean {
  const { share } = look;
  return isLong(look) && share("civic") >= 0.15 && share("argued") >= 0.08 && share("reported", "quoted") < 0.45;
}

/** Spoken by the writer, and not a report of what was spoken. */
function isSpeech({ headings, share }: Look): boolean {
  return SPEECH_TITLE.test(headings[0] ?? "") && share("first") >= 0.25 && share("reported", "quoted") < 0.3;
}

/** Of a club, a school or a parish, to those who belong to it. */
function isNewsletter({ headings, counts, share }: Look): boolean {
  if (share("told") >= 0.25 || share("cited") >= 0.2) return false;
  if (NEWSLETTER_TITLE.test(headings[0] ?? "")) return counts.greeted > 0;
  return counts.greeted >= LEAST_GREETED && share("greeted") >= 0.12 && share("reported") < 0.25;
}

/** How to do something: whoever says what should be done there argues for nothing. */
function isGuide({ headings, share }: Look): boolean {
  return MANUAL_HEADINGS.test(headings[0] ?? "") && share("told") >= 0.1;
}

/** Not of a match report, which tells what everybody saw, nor of advice. */
function isArgument(look: Look): boolean {
  const { share, counts } = look;
  if (
    !isLong(look) ||
    isGuide(look) ||
    share("past") >= 0.6 ||
    share("dated") >= 0.05 ||
    share("second") >= 0.15 ||
    share("first") >= 0.35
  )
    return false;
  return (
    counts.argued >= LEAST_ARGUED &&
    share("present") >= 0.5 &&
    share("argued") >= 0.08 &&
    share("reported", "quoted") < 0.45
  );
}

function category({ says }: Look): string {
  return ["category", "categories", "type", "genre", "section", "tags", "layout", "kind"]
    .map((key) => says[key] ?? "")
    .join(" ");
}

function isLong({ counts }: Look): boolean {
  return counts.sentences >= LEAST_SENTENCES;
}

function when(holds: boolean, sign: string): readonly string[] {
  return holds ? [sign] : [];
}
