/** Files with a mistake in each: text, where it is (line and column), what is said, and what is offered instead. */
export interface BrokenFile {
  readonly text: string;
  readonly place: string;
  readonly says: string;
  readonly offers?: string;
  /** True where the text is no YAML, so that nothing of it counts. */
  readonly isBroken?: true;
}

const yaml = (text: string, place: string, says: string): BrokenFile => ({ text, place, says, isBroken: true });
const wrong = (text: string, place: string, says: string, offers?: string): BrokenFile => ({
  text,
  place,
  says,
  ...(offers !== undefined && { offers }),
});

export const BROKEN_FILES: readonly BrokenFile[] = [
  // No YAML.
  yaml("words: [one, two", "1:17", "a bracket is not closed"),
  yaml("rules:\n\tloaded/label: off", "2:1", "starts with a tab"),
  yaml("profile: news: opinion", "1:10", "two colons"),
  yaml("words:\n  - 'wharf", "2:11", "Something is missing"),
  yaml("- loaded/label\nprofile: news", "2:1", "does not fit here"),
  yaml("words:\n  - @desk", "2:5", "cannot start with this sign"),
  yaml("words:\n  - %done", "2:5", "cannot start with this sign"),
  yaml("profile\nwords: []", "1:1", "A colon is missing"),
  yaml('words:\n  - "C:\\quay"', "2:8", "backslash"),
  yaml("{profile: news", "1:15", "Something is missing"),
  yaml("profile: news\n---\nprofile: opinion", "2:1", "second part"),
  yaml("words: - jetty", "1:8", "does not fit here"),
  yaml("  profile: news\n words: []", "2:2", "does not fit here"),
  yaml("words: `jetty`", "1:8", "cannot start with this sign"),
  // YAML, but no list of keys.
  yaml("- loaded/label", "1:1", "“The file” must be a list of keys"),
  yaml("opinion", "1:1", "“The file” must be a list of keys"),
  yaml("42", "1:1", "“The file” must be a list of keys"),
  // Keys.
  wrong("profil: news", "1:1", "There is no key “profil”. Did you mean “profile”?", "profile"),
  wrong("profile: news\nrule: {}", "2:1", "There is no key “rule”. Did you mean “rules”?", "rules"),
  wrong("colour: blue", "1:1", "There is no key “colour”. You can use extends, profile"),
  wrong("profile: news\nprofile: report", "2:1", "is here twice"),
  wrong("words:\n  - flag: quay\n    reason: none", "3:5", "There is no key “reason” under “words”"),
  wrong("words:\n  - flag: quay\n    usse: pier", "3:5", "Did you mean “use”?", "use"),
  wrong("allow:\n  word: [quay]", "2:3", "Did you mean “words”?", "words"),
  wrong("sources:\n  - name: Ana Lee\n    alias: [Lee]", "3:5", "Did you mean “aliases”?", "aliases"),
  wrong("ready:\n  fail: error", "2:3", "There is no key “fail” under “ready”. You can use severity."),
  wrong("rules:\n  loaded/label:\n    level: hint", "3:5", "There is no key “level” under “loaded/label”"),
  wrong("? [a]\n: b", "1:3", "A key must be a plain word."),
  // Names.
  wrong("profile: opinon", "1:10", "Did you mean “opinion”?", "opinion"),
  wrong("profile: newspaper", "1:10", "“newspaper” is not something “profile” can be."),
  wrong("rules:\n  loaded/lable: off", "2:3", "There is no rule “loaded/lable”. Did you mean", "loaded/label"),
  wrong("rules:\n  vague-source: off", "2:3", "Did you mean “attribution/vague-source”?", "attribution/vague-source"),
  wrong("rules:\n  load/*: off", "2:3", "Did you mean “loaded/*”?", "loaded/*"),
  wrong("rules:\n  spelling: off", "2:3", "“blue-pencil rules” lists them."),
  wrong("rules:\n  loaded/label: eror", "2:17", "Did you mean “error”?", "error"),
  wrong("rules:\n  loaded/label: true", "2:17", "“true” is not something “loaded/label” can be."),
  wrong("rules:\n  loaded/label: {severity: loud}", "2:28", "“loud” is not something “severity” can be."),
  wrong("rules:\n  loaded/label: {options: {acept: []}}", "2:28", "Did you mean “accept”?", "accept"),
  wrong("rules:\n  loaded/emphasis: {options: {size: 3}}", "2:31", "loaded/emphasis has no option"),
  wrong("words:\n  - flag: quay\n    case: exakt", "3:11", "Did you mean “exact”?", "exact"),
  wrong("words:\n  - flag: quay\n    severity: warn", "3:15", "“warn” is not something “severity” can be."),
  wrong("extends: opinon", "1:10", "There is no profile “opinon”", "opinion"),
  // Types.
  wrong("profile: [news]", "1:10", "“profile” must be text."),
  wrong("rules: [loaded/label]", "1:8", "“rules” must be a list of keys"),
  wrong("rules: off", "1:8", "“rules” must be a list of keys"),
  wrong("rules:\n  loaded/label: [off]", "2:17", "“loaded/label” must be a list of keys"),
  wrong("rules:\n  loaded/label: {options: [quay]}", "2:27", "“options” must be a list of keys"),
  wrong("rules:\n  attribution/orphan-quote: {options: {words: few}}", "2:47", "“words” must be a number."),
  wrong("rules:\n  loaded/label: {options: {accept: {a: b}}}", "2:36", "“accept” must be a list of words."),
  wrong("words: quay", "1:8", "“words” must be a list, each item"),
  wrong("words: {quay: pier}", "1:8", "“words” must be a list, each item"),
  wrong("words:\n  - use: pier", "2:5", "does not say what to flag"),
  wrong("words:\n  - flag: {a: b}", "2:11", "“flag” must be a list"),
  wrong("words:\n  - flag: ''", "2:11", "“flag” is empty."),
  wrong("words:\n  - flag: quay\n    why: [because]", "3:10", "“why” must be text."),
  wrong("allow:\n  words: {quay: 1}", "2:10", "“words” must be a list"),
  wrong("allow:\n  - [quay]", "2:5", "“allow” must be text."),
  wrong("sources:\n  - title: mayor", "2:5", "has no name"),
  wrong("sources: Ana Lee", "1:10", "“sources” must be a list"),
  wrong("placeholders: {a: b}", "1:16", "There is no key “a” under “placeholders”. You can use style or wordings."),
  wrong("placeholders: {style: footnotes}", "1:23", "Did you mean “footnote”?", "footnote"),
  wrong("exclude: 3", "1:10", "“exclude” must be text"),
  wrong("exclude: [drafts, true]", "1:19", "“exclude” must be text"),
  wrong("baseline: 3", "1:11", "“baseline” must be text"),
  wrong("exclude:\n  notes/**: true", "2:3", "“exclude” must be a list"),
  wrong("ready: error", "1:8", "“ready” must be a list of keys"),
  wrong("sources: &all [Ana Lee]\nexclude: *all", "2:10", "must be written out"),
];
