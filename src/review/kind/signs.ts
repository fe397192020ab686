import {
  DATELINE,
  isManualHeading,
  NEWSLETTER_TITLE,
  RANKING_TITLE,
  RELEASE_FOOT,
  REVIEW_TITLE,
  SPEECH_TITLE,
} from "./lines.js";
import type { Look } from "./look.js";

/** Fewest sentences by which a kind can be told from what they are like. */
const LEAST_SENTENCES = 6;
/** One "thank you" is no newsletter. */
const LEAST_GREETED = 3;
/** One "should" is no argument. */
const LEAST_ARGUED = 2;

/** With whom to call, or, behind a dateline, with what the sender says of itself ("About Acme"). */
export function closesAsRelease({ headings, opening }: Look): boolean {
  if (headings.some((heading) => RELEASE_FOOT.test(heading))) return true;
  return headings.slice(1).some((heading) => /^about (?:the )?\p{L}/u.test(heading)) && DATELINE.test(opening);
}

/** "Salt Harbour review", over what speaks of a film, or judges. */
export function saysReview(look: Look): boolean {
  const title = look.headings[0] ?? "";
  if (look.share("reported", "quoted") >= 0.3) return false;
  if (REVIEW_TITLE.test(title)) return look.share("staged", "judged") > 0;
  if (RANKING_TITLE.test(`${title} `)) return look.share("staged") >= 0.15 && look.share("judged") >= 0.1;
  return /\breview\b/u.test(title) && look.share("staged") >= 0.15;
}

/** Of a work throughout, with a critic's words, and no guide to anything. */
export function isCritique(look: Look): boolean {
  const { share } = look;
  if (!isLong(look) || share("reported", "quoted") >= 0.3 || share("told") >= 0.15 || share("dated") >= 0.1)
    return false;
  if (share("staged") >= 0.45 && share("judged") >= 0.15) return true;
  return share("staged") >= 0.3 && share("judged") >= 0.2;
}

/** Whatever else it is like: "we" are a public here, not the writer and friends. */
export function isForPublic(look: Look): boolean {
  const { share } = look;
  return isLong(look) && share("civic") >= 0.15 && share("argued") >= 0.08 && share("reported", "quoted") < 0.45;
}

/** Spoken by the writer, and not a report of what was spoken. */
export function isSpeech({ headings, share }: Look): boolean {
  return share("first") >= 0.25 && share("reported", "quoted") < 0.3 && SPEECH_TITLE.test(headings[0] ?? "");
}

/** Of a club, a school or a parish, to those who belong to it. */
export function isNewsletter({ headings, counts, share }: Look): boolean {
  if (counts.greeted === 0 || share("told") >= 0.25 || share("cited") >= 0.2) return false;
  if (NEWSLETTER_TITLE.test(headings[0] ?? "")) return true;
  return counts.greeted >= LEAST_GREETED && share("greeted") >= 0.12 && share("reported") < 0.25;
}

/** How to do something: whoever says what should be done there argues for nothing. */
function isGuide({ headings, share }: Look): boolean {
  return isManualHeading(headings[0] ?? "") && share("told") >= 0.1;
}

/** Not of a match report, which tells what everybody saw, nor of advice. */
export function isArgument(look: Look): boolean {
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

export function isLong({ counts }: Look): boolean {
  return counts.sentences >= LEAST_SENTENCES;
}
