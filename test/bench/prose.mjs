/**
 * Prose to measure with: news-like Markdown, the same for the same seed. Paragraphs of narration, quotations (some run
 * over several paragraphs), names, figures, links, lists and headings, in about the mix of a newspaper.
 */

const list = (text) => text.trim().split(/\s+/);
const phrases = (text) =>
  text
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);

const WORDS = {
  first: list("Ana Tom Mira Joel Ruth Ian Elena Omar Grace Piet Lucia Sam Dara Noor Felix Iris Hugo Vera Kofi Lena"),
  last: list("Marsh Okoro Lindqvist Baptiste Falk Tanaka Rowe Silva Novak Adeyemi Quinn Harrow Castell Brandt Iversen"),
  place: list("Marlow Easthaven Corona Norvale Redbridge Alder Westmere Kelso Pinefield Port-Lowe Haldane Sutter"),
  body: phrases(`the city council, the harbour authority, the housing agency, the water board, the school district,
    the transit union, the growers' association, the health ministry, the planning office, the audit bureau`),
  role: phrases(`deputy director, spokeswoman, chief engineer, treasurer, professor of economics, union secretary,
    head teacher, coach, fire chief, planning officer`),
  said: list("said said said said said added told claimed insisted noted warned admitted explained argued replied"),
  thing: phrases(`the budget, the bridge, a second reservoir, the bus contract, the new clinic, the tram line,
    the harvest, the season, the pension fund, a solar farm, the lease, the survey, the old market, the flood wall`),
  group: phrases(`critics, experts, residents, some members, officials, supporters, farmers, parents, analysts, drivers,
    small traders, many commuters, opponents of the plan, economists`),
  past: list("approved delayed reviewed rejected repaired opened closed sold rebuilt measured funded postponed"),
  base: list("approve delay review reject repair open close sell rebuild measure fund postpone"),
  adjective: list("modest quiet costly radical narrow controversial steady early difficult public long shocking"),
  adverb: list("quietly obviously slowly clearly sadly largely narrowly recently"),
  unit: phrases("percent, million dollars, households, jobs, visitors, tonnes, pupils, passengers a day"),
  when: phrases(`on Monday, last week, in March, a year earlier, before dawn, this spring, on Tuesday evening,
    at the end of the quarter, two days later`),
};

/** mulberry32, a small seeded generator of numbers in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Fills the templates below; `w` picks a word, `n` a number, `name` a person. */
function narrator(random) {
  const pick = (array) => array[Math.floor(random() * array.length)];
  const w = (kind) => pick(WORDS[kind]);
  const n = (top) => (1 + Math.floor(random() * top)).toLocaleString("en-US");
  const name = () => `${w("first")} ${w("last")}`;
  const clause = pick.bind(null, [
    () => `${w("body")} ${w("past")} ${w("thing")} ${w("when")}`,
    () => `${w("thing")} would cost ${n(900)} ${w("unit")}`,
    () => `${w("group")} in ${w("place")} wanted to ${w("base")} ${w("thing")}`,
    () => `the ${w("adjective")} plan to ${w("base")} ${w("thing")} was ${w("adverb")} ${w("past")}`,
    () => `nearly ${n(99)} percent of ${w("group")} had left ${w("place")} by then`,
  ]);
  const c = () => clause()();
  const sentences = [
    () => `${capital(c())}.`,
    () => `${capital(c())}, and ${c()}.`,
    () => `${name()}, the ${w("role")} of ${w("body")}, ${w("said")} that ${c()}.`,
    () => `${capital(w("group"))} say ${c()}.`,
    () => `According to ${w("body")}, ${c()}.`,
    () => `${capital(c())}, ${w("last")} ${w("said")}.`,
    () =>
      `About ${n(9000)} ${w("unit")} were counted in ${w("place")} ${w("when")}, up from ${n(8000)} the year before.`,
    () => `${capital(w("adverb"))}, ${c()}, but Dr. ${w("last")} was not asked ${w("when")}.`,
    () =>
      `The *${w("adjective")}* part, a [report](https://example.org/${w("last")}) by ${w("body")} found, is that ${c()}.`,
    () => `They did not ${w("base")} ${w("thing")}, because ${c()} and it's “${w("adjective")}” work.`,
  ];
  const sentence = () => pick(sentences)();
  const several = (from, to, make) => Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, make);
  const paragraphs = [
    () => several(2, 5, sentence).join(" "),
    () => several(2, 4, sentence).join(" "),
    () => several(1, 3, sentence).join(" "),
    () => `“${capital(c())},” ${w("last")} ${w("said")}. “${sentence()}”`,
    () => `${sentence()} “We could ${w("base")} ${w("thing")},” ${name()} ${w("said")}, “if ${c()}.”`,
    () => `${name()} continued: “${sentence()} ${sentence()}\n\n“${sentence()}”`,
  ];
  return {
    paragraph: () => pick(paragraphs)(),
    heading: () => `## ${capital(w("body"))} and ${w("thing")}`,
    items: () => several(2, 4, () => `- ${sentence()}`).join("\n"),
  };
}

const countWords = (text) => text.split(/\s+/).length;

/**
 * A Markdown draft of at least `words` words (and at most one block more).
 * @param {number} words
 * @param {number} seed
 */
export function generateProse(words, seed = 1) {
  const { paragraph, heading, items } = narrator(seeded(seed));
  const blocks = ["# A report"];
  for (let count = 3, i = 1; count < words; i++) {
    const block = i % 9 === 0 ? heading() : i % 14 === 0 ? items() : paragraph();
    blocks.push(block);
    count += countWords(block);
  }
  return `${blocks.join("\n\n")}\n`;
}
