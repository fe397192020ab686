// A bundle in ASCII alone, which means the same. Node reads it as it lies on the disk, a byte a character: with one letter
// beyond Latin in it, it would be decoded, and every character of it would take two bytes.
const { readFile, writeFile } = require("node:fs/promises");

const BEYOND = /[^\0-\x7f]/;
const ESCAPES_AND_BEYOND = /\\.|[^\0-\x7f]/gs;

/** Every other character by its number. A backslash before such a character says nothing, and goes: it would undo the number. */
function numbered(text) {
  return text.replace(ESCAPES_AND_BEYOND, (found) => {
    const unit = found.charCodeAt(found.length - 1);
    return unit < 0x80 ? found : `\\u${unit.toString(16).padStart(4, "0")}`;
  });
}

/** What `String.raw` makes of a piece of a template, as a piece of one without it. */
function unraw(piece) {
  return piece.replace(/\\([`$]?)/g, (_, kept) => (kept === "" ? "\\\\" : `\\\\\\${kept}`));
}

/** Templates of `String.raw` with such characters: where a number would be no character. The innermost stand last. */
function rawTemplates(program, code, Visitor) {
  const found = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const isRaw = code.slice(tag.start, tag.end) === "String.raw";
      if (isRaw && quasi.quasis.some(({ start, end }) => BEYOND.test(code.slice(start, end))))
        found.push({ tag, quasi });
    },
  });
  visitor.visit(program);
  return found;
}

/**
 * The same program in ASCII. In strings, templates and expressions the number of a character means the character; in comments
 * there is none, since bundles have none.
 * @param {string} code of a script
 * @returns {Promise<string>}
 */
async function inAscii(code) {
  const { parseSync, Visitor } = await import("oxc-parser");
  const { program, errors } = parseSync("bundle.js", code, { sourceType: "script" });
  if (errors.length > 0) throw new Error(`a bundle cannot be read: ${errors[0].message}`);
  const edits = rawTemplates(program, code, Visitor).flatMap(({ tag, quasi }) => [
    { start: tag.start, end: tag.end, after: "" },
    ...quasi.quasis.map(({ start, end }) => ({ start, end, after: unraw(code.slice(start, end)) })),
  ]);
  const pieces = [];
  let at = 0;
  for (const { start, end, after } of edits.sort((a, b) => a.start - b.start)) {
    pieces.push(code.slice(at, start), after);
    at = end;
  }
  return numbered(pieces.join("") + code.slice(at));
}

/** @type {import("esbuild").Plugin} */
const asAscii = {
  name: "as-ascii",
  setup({ onEnd, initialOptions: { outfile } }) {
    onEnd(async ({ errors }) => {
      if (errors.length === 0) await writeFile(outfile, await inAscii(await readFile(outfile, "utf8")));
    });
  },
};

module.exports = { asAscii, inAscii };
