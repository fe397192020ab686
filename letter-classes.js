// Shorter classes of letters, in what is shipped. A class like \p{L} has 684 ranges, and whoever uses an expression first
// waits while they are put together: up to 3 ms for one class, which was a quarter of the time that a first review took.
// The source says \p{L}, \p{Lu} and so on; here they become a class of ranges that is exact where drafts have their letters
// and coarse elsewhere:
//
// - Exact: Latin (up to U+024F, the additional letters with Vietnamese, Latin Extended-C), phonetic letters, Greek with all
//   its accents, Cyrillic, Armenian, Hebrew, the signs from U+2000 to U+2BFF with raised digits and fractions, and the
//   punctuation of Chinese, Japanese and Korean.
// - Letters (\p{L}) of all other scripts: by whole blocks. What stands between two letters less than 64 apart counts as a
//   letter too: marks and digits of that script and, rarely, its full stop. Fewer than 16 letters by themselves do not count.
// - All else (capitals, small letters, digits, marks): only where 16 or more of them follow one another.
//
// Who needs the exact class everywhere writes its long name: \p{Letter} stays as it is, and so does any other property.
// The ranges are worked out while building, by the Unicode version of the Node that builds.
const { readFile } = require("node:fs/promises");
const { join } = require("node:path");

const EXACT = [
  [0x0000, 0x05ff],
  [0x1e00, 0x2c7f],
  [0x3000, 0x303f],
];
const LAST_OF_BASIC_PLANE = 0xffff;
const LAST = 0x10ffff;
/** The widest gap between letters that is closed, and the shortest run that counts, outside of what is exact. */
const COARSE = { gap: 64, run: 16 };
/** The same outside the basic plane, where scripts that are no longer written lie, and Chinese characters. */
const COARSEST = { gap: 1024, run: 64 };
const PROPERTIES = new Set(["L", "Lu", "Ll", "Lo", "N", "M"]);

const SOURCE = join(__dirname, "src");

/**
 * Runs of the characters from `first` to `last` that `pattern` matches.
 * @returns {[number, number][]}
 */
function runsOf(pattern, first, last) {
  const runs = [];
  let start = -1;
  for (let code = first; code <= last + 1; code++) {
    const isIn = code <= last && pattern.test(String.fromCodePoint(code));
    if (isIn && start < 0) start = code;
    if (!isIn && start >= 0) {
      runs.push([start, code - 1]);
      start = -1;
    }
  }
  return runs;
}

/** Runs with the gaps between them closed where that is allowed. */
function closed(runs, isClosed) {
  const joined = [];
  for (const [first, last] of runs) {
    const previous = joined.at(-1);
    if (previous && isClosed(previous[1] + 1, first - 1)) previous[1] = last;
    else joined.push([first, last]);
  }
  return joined;
}

/** The runs of a property where they need not be exact. */
function coarseRuns(property, first, last, { gap, run }) {
  const pattern = new RegExp(`\\p{${property}}`, "u");
  const isEmpty = (from, to) => runsOf(/\P{Cn}/u, from, to).length === 0;
  const isClosed = (from, to) => {
    if (property !== "L") return isEmpty(from, to);
    return to - from < gap && runsOf(/\s/u, from, to).length === 0;
  };
  return closed(runsOf(pattern, first, last), isClosed).filter(([from, to]) => to - from + 1 >= run);
}

const known = new Map();

/**
 * The runs of characters that stand for a property.
 * @returns {readonly [number, number][]}
 */
function shortRuns(property) {
  if (!known.has(property)) known.set(property, findRuns(property));
  return known.get(property);
}

function findRuns(property) {
  const pattern = new RegExp(`\\p{${property}}`, "u");
  const runs = [];
  let next = 0;
  for (const [first, last] of EXACT) {
    runs.push(...coarseRuns(property, next, first - 1, COARSE), ...runsOf(pattern, first, last));
    next = last + 1;
  }
  runs.push(...coarseRuns(property, next, LAST_OF_BASIC_PLANE, COARSE));
  runs.push(...coarseRuns(property, LAST_OF_BASIC_PLANE + 1, LAST, COARSEST));
  return closed(runs, (from, to) => from > to);
}

/** What lies between the runs. */
function complement(runs) {
  const ends = [-1, ...runs.flat(), LAST + 1];
  const gaps = [];
  for (let at = 0; at < ends.length; at += 2) {
    if (ends[at] + 1 <= ends[at + 1] - 1) gaps.push([ends[at] + 1, ends[at + 1] - 1]);
  }
  return gaps;
}

/** Letters are written as they are, which is shortest, and all else by number: it could mean something in a pattern. */
function spelt(code) {
  const character = String.fromCodePoint(code);
  if (/[\p{L}0-9]/u.test(character)) return character;
  const digits = code.toString(16);
  return code > LAST_OF_BASIC_PLANE ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}

function rangesText(runs) {
  const range = ([first, last]) => {
    if (first === last) return spelt(first);
    return `${spelt(first)}${last - first > 1 ? "-" : ""}${spelt(last)}`;
  };
  return runs.map(range).join("");
}

/** `\p{L}` or `\P{L}`, as it is to be written inside or outside of a class; `null` if it stays. */
function shortened(written, isInClass, isSetNotation) {
  const [, letter, property] = /^\\([pP])\{(\w+)\}$/.exec(written) ?? [];
  if (!PROPERTIES.has(property)) return null;
  const runs = shortRuns(property);
  const isNegated = letter === "P";
  if (isInClass && !isSetNotation) return rangesText(isNegated ? complement(runs) : runs);
  return `[${isNegated ? "^" : ""}${rangesText(runs)}]`;
}

/**
 * A pattern, or a piece of one, with short classes.
 * @param {string} pattern
 * @param {{ depth: number }} state how deep in classes the piece begins; afterwards, how deep it ends
 * @param {string} flags
 */
function withShortClasses(pattern, state, flags) {
  const isSetNotation = flags.includes("v");
  return pattern.replace(/\\[pP]\{[^}]*\}|\\.|[[\]]/gs, (piece) => {
    if (piece === "[") state.depth = isSetNotation ? state.depth + 1 : 1;
    else if (piece === "]") state.depth = Math.max(0, state.depth - 1);
    else return shortened(piece, state.depth > 0, isSetNotation) ?? piece;
    return piece;
  });
}

const isUnicode = (flags) => /[uv]/.test(flags);

/**
 * What to put in place of which stretches of a file: of expressions with the flag `u` or `v`, and of `String.raw`, in which
 * the source writes pieces of patterns.
 */
function editsOf(program, source, Visitor) {
  const edits = [];
  const replace = ({ start, end }, change) => {
    const before = source.slice(start, end);
    const after = change(before);
    if (after !== before) edits.push({ start, end, after });
  };
  const visitor = new Visitor({
    Literal(node) {
      if (!node.regex || !isUnicode(node.regex.flags)) return;
      const { pattern, flags } = node.regex;
      replace(node, () => `/${withShortClasses(pattern, { depth: 0 }, flags)}/${flags}`);
    },
    TaggedTemplateExpression({ tag, quasi, start }) {
      if (source.slice(tag.start, tag.end) !== "String.raw") return;
      const state = { depth: 0 };
      for (const piece of quasi.quasis) replace(piece, (text) => withShortClasses(text, state, "u"));
      if (state.depth > 0) throw new Error(`a class is not closed in String.raw: ${source.slice(start, start + 40)}`);
    },
  });
  visitor.visit(program);
  return edits;
}

/**
 * A file of TypeScript or JavaScript with short classes of letters.
 * @param {string} path
 * @param {string} source
 * @returns {Promise<string>} `source` itself if nothing in it is to be changed
 */
async function withShortLetterClasses(path, source) {
  if (!/\\[pP]\{/.test(source)) return source;
  const { parseSync, Visitor } = await import("oxc-parser");
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  let text = source;
  for (const { start, end, after } of editsOf(program, source, Visitor).sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + after + text.slice(end);
  }
  return text;
}

/** @type {import("esbuild").Plugin} */
const letterClasses = {
  name: "letter-classes",
  setup(builder) {
    builder.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(SOURCE)) return undefined;
      return { contents: await withShortLetterClasses(path, await readFile(path, "utf8")), loader: "ts" };
    });
  },
};

module.exports = { EXACT, PROPERTIES, letterClasses, withShortLetterClasses };
