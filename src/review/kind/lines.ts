/** What a piece says of itself: the patterns of titles, headings and lines at its head and foot, in lower case where Look has them so. */

/** How headings open, in lower case; each opening is a word or more, with nothing grown on to it. */
const MANUAL =
  "installation|install|installing|usage|configuration|getting started|quick start|quickstart|requirements|prerequisites|setup|set up|options|troubleshooting|faq|api|example|examples|how to|ingredients|method|directions|instructions|release notes|changelog|contributing";
const RULES =
  "section|article|definitions|scope|purpose|policy|applicability|eligibility|terms|penalties|enforcement|provisions|compliance";
const PAPER =
  "abstract|introduction|method|methods|materials and methods|methodology|results|discussion|findings|limitations|related work";
const ENTRY =
  "references|see also|further reading|external links|early life|life and career|career|legacy|etymology|history|background|bibliography|notes";

export function isManualHeading(heading: string): boolean {
  return opensWith(heading, MANUAL) || /^(?:configur\w|step \d)/.test(heading);
}

export function isRuleHeading(heading: string): boolean {
  return opensWith(heading, RULES) || /^§\w/.test(heading);
}

export function isPaperHeading(heading: string): boolean {
  return opensWith(heading, PAPER);
}

export function isEntryHeading(heading: string): boolean {
  return opensWith(heading, ENTRY);
}

function opensWith(heading: string, openings: string): boolean {
  return openings
    .split("|")
    .some((opening) => heading.startsWith(opening) && !/\w/.test(heading.charAt(opening.length)));
}

export const OPINION_WORDS = /\b(?:opinion|op-ed|editorial|column|comment|commentary|essay|viewpoint|leader)s?\b/u;
export const OPINION_TITLE =
  /^(?:opinion|editorial|op-ed|column|comment|commentary|letters?:|letters? to the editor|guest (?:column|essay|commentary))(?!\p{L})/u;
/** A line of its own above the text, in lower case and without marks around it. */
export const OPINION_LABELS: ReadonlySet<string> = new Set([
  "opinion",
  "editorial",
  "op-ed",
  "comment",
  "commentary",
  "viewpoint",
  "guest column",
  "guest essay",
  "guest commentary",
  "letter to the editor",
  "letters to the editor",
]);
/** At the foot of a column: who wrote it, and for whom they speak. In lower case, as the next one. */
export const OPINION_FOOT =
  /^\W*(?:(?:the )?(?:writer|author)s? (?:is|are|was|teach|work|lead|serve)|the (?:views|opinions) expressed)/u;
/** "Ana Lee is a local columnist". */
export const COLUMNIST_FOOT = /^\W*(?:\p{Ll}\p{L}+ ){2,3}is (?:an? |the )?(?:[\p{L}-]+ ){0,3}columnist/u;
/** "Top 5: …", "The ten best …": the writer ranks them. */
export const RANKING_TITLE =
  /^(?:the |my |our )?(?:top (?:\d+|three|five|ten|twenty)|(?:\d+|three|five|ten|twenty)(?: of the)? (?:best|worst|greatest|favou?rite)) /u;
/** "Inaugural address", "Remarks at the opening of the bridge". */
export const SPEECH_TITLE =
  /\b(?:(?:inaugural|farewell|keynote|commencement|opening|closing|maiden) (?:address|speech|remarks)|speech (?:by|to|at)|remarks (?:by|to|at)|address (?:by|to)|state of the (?:union|nation)|sermon|homily|eulogy)\b/u;
/** "September newsletter", "Autumn term round-up", "Parish news". */
export const NEWSLETTER_TITLE =
  /\b(?:newsletter|news ?letter|round-?up|(?:parish|village|church|club|school|society) (?:news|notes|voice|magazine)|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|term) (?:update|news|notes))\b/u;
/** "Film review: …", "Review: …". */
export const REVIEW_TITLE =
  /^(?:\p{L}+ )?reviews?:|^(?:film|movie|book|album|record|theatre|theater|restaurant|game|concert|exhibition|opera|show|tv|music|gig) reviews?\b/u;
export const FICTION_WORDS =
  /\b(?:fiction|short story|short-story|novel|novella|poem|poetry|verse|screenplay|play)s?\b/u;
export const PERSONAL_WORDS =
  /\b(?:diary|journal|newsletter|obituary|obituaries|personal|memoir|travelogue|life update)\b/u;
/** In lower case. */
export const RELEASE = /^\W*(?:for immediate release|press release|news release|embargoed until)\b/u;
/** Headings and lines at the foot of one. */
export const RELEASE_FOOT =
  /^(?:(?:media|press|news) (?:contacts?|enquiries|inquiries|office)|notes (?:to|for) editors|boilerplate)\b/u;
/** "ORTON, May 4, 2026 – ": the place and day with which a wire or a release opens. */
export const DATELINE =
  /^[\p{L}][\p{L} .]{1,30}(?:, [\p{L} .]{2,20})?,? (?:\(\S+\) |[\p{L}.]+ \d{1,2},? \d{4},? )?[–—-]{1,2} /u;
/** A title that names a set of rules: "Privacy policy", "Code of conduct". */
export const RULE_TITLE =
  /^(?:[\p{L}’'&-]+ ){0,5}(?:policy|policies|terms(?: of (?:use|service))?|terms and conditions|code of conduct|guidelines|bylaws|by-laws|statutes?|regulations|privacy notice|acceptable use)$/u;
export const DEFINITION = /^(?:the )?[\p{Lu}“"'‘][^.!?]{0,120}? (?:is|was|are|were) (?:an?|the|one of)\b/u;
/** What no definition opens with: no name of anything. */
export const NO_SUBJECT =
  /^(?:in|at|on|for|after|before|with|when|while|as|if|it|this|that|these|there|here|what|just|so|but|and|today|yesterday) /iu;
export const CHAPTER = /^(?:chapter|part|scene|act|prologue|epilogue)\b/u;
