import type { ProfileName } from "../../rules/index.js";
import { isEnglish } from "./languages.js";
import {
  CHAPTER,
  COLUMNIST_FOOT,
  DEFINITION,
  FICTION_WORDS,
  isEntryHeading,
  isManualHeading,
  isPaperHeading,
  isRuleHeading,
  NO_SUBJECT,
  OPINION_FOOT,
  OPINION_LABELS,
  OPINION_TITLE,
  OPINION_WORDS,
  PERSONAL_WORDS,
  RELEASE,
  RULE_TITLE,
} from "./lines.js";
import type { Look } from "./look.js";
import {
  closesAsRelease,
  isArgument,
  isCritique,
  isForPublic,
  isLong,
  isNewsletter,
  isSpeech,
  saysReview,
} from "./signs.js";

/** A kind of writing, and how a piece shows that it is of it. */
export interface Kind {
  /** In the words of "Read as …". */
  readonly name: string;
  /** Under which it is reviewed; null where it is left alone. */
  readonly profile: ProfileName | null;
  /** The signs that a piece shows, each in a few plain words; none where it is of another kind. */
  signs(look: Look): readonly string[];
}

/** Fewest words by which a language can be told from how many are English. */
const LEAST_WORDS = 25;
/** English running text has a third of such words; lists and tables have fewer. */
const LEAST_COMMON = 0.12;
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
      ...when(isCategorised(look, FICTION_WORDS), "its front matter says so"),
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
      ...when(RELEASE.test(look.opening.toLowerCase()) || RELEASE.test(look.headings[0] ?? ""), "it opens as one"),
      ...when(closesAsRelease(look), "it closes as one"),
    ],
  },
  {
    name: "a review",
    profile: "personal",
    signs: (look) => [
      ...when(isCategorised(look, /\breviews?\b/u), "its front matter says so"),
      ...when(saysReview(look), "its title says so"),
      ...when(isCritique(look), "it says what is good and bad in a work"),
    ],
  },
  {
    name: "opinion",
    profile: "opinion",
    signs: (look) => [
      ...when(isCategorised(look, OPINION_WORDS), "its front matter says so"),
      ...when(OPINION_TITLE.test(look.headings[0] ?? ""), "its title says so"),
      ...when(OPINION_LABELS.has(bareLine(look.opening)), "it is headed so"),
      ...when(isArgument(look), "it argues, in the present and in its own words"),
      ...when(hasOpinionFoot(look), "its foot says whose view it is"),
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
      ...when(look.headings.filter(isRuleHeading).length > 1, "its headings are those of rules"),
      ...when(isLong(look) && look.share("bound") >= 0.2, "it says what shall and must be"),
    ],
  },
  {
    name: "documentation",
    profile: "reference",
    signs: (look) => [
      ...when(look.headings.filter(isManualHeading).length > 0, "its headings are those of a manual"),
      ...when(isLong(look) && look.share("coded") >= 0.15, "code and paths stand in its sentences"),
      ...when(isLong(look) && look.share("told") >= 0.15, "it tells the reader what to do"),
      ...when(isLong(look) && look.share("second") >= 0.25 && look.share("quoted") < 0.1, "it speaks to “you”"),
    ],
  },
  {
    name: "a paper",
    profile: "reference",
    signs: (look) => [...when(look.headings.filter(isPaperHeading).length > 1, "its headings are those of a paper")],
  },
  {
    name: "first-person writing",
    profile: "personal",
    signs: (look) => [
      ...when(isCategorised(look, PERSONAL_WORDS), "its front matter says so"),
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
      const headed = look.headings.filter(isEntryHeading).length;
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

/** Whether the front matter says in one of the usual fields what kind of piece it is, by one of the words. */
function isCategorised({ says }: Look, words: RegExp): boolean {
  const fields = ["category", "categories", "type", "genre", "section", "tags", "layout", "kind"];
  const said = fields.map((field) => says[field] ?? "").join(" ");
  return said.trim() !== "" && words.test(said);
}

/** A line in lower case, without the marks around it. */
function bareLine(line: string): string {
  return (/\w.*\w/s.exec(line)?.[0] ?? "").toLowerCase();
}

function hasOpinionFoot({ closing }: Look): boolean {
  const foot = closing.toLowerCase();
  return OPINION_FOOT.test(foot) || (foot.includes("columnist") && COLUMNIST_FOOT.test(foot));
}

function when(holds: boolean, sign: string): readonly string[] {
  return holds ? [sign] : [];
}
