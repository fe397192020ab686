import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { Lexicon } from "../../src/language/lexicon.js";
import { readModelFile } from "../../src/language/model-file.js";
import { Tagger } from "../../src/language/tagger.js";
import { tokenise } from "../../src/language/tokenise.js";
import { readModel } from "./english.js";

const DRAFTS = join(import.meta.dirname, "../drafts");
const file = readModelFile(readModel());
const tagger = new Tagger(new Lexicon(file), file.patterns);
const wink = winkNLP(model, ["pos"]);

/** Paragraphs of the example drafts, as plain as they come. */
function paragraphs(): readonly string[] {
  const names = readdirSync(DRAFTS).filter((name) => name.endsWith(".md"));
  const texts = names.map((name) => readFileSync(join(DRAFTS, name), "utf8"));
  return texts.flatMap((text) => text.split(/\n{2,}/)).map((text) => text.replace(/\s+/g, " ").trim());
}

test("tags words as wink-nlp does with the same model, before anything is mended", () => {
  let compared = 0;
  const different: string[] = [];
  for (const text of paragraphs()) {
    const words = tagger.lookUp(text, tokenise(text));
    tagger.applyRules(words);
    const tokens = wink.readDoc(text).tokens();
    const [forms, tags] = [tokens.out(), tokens.out(wink.its.pos)];
    // Cut otherwise (wink-nlp cuts hyphenated words), a text cannot be compared.
    if (words.tokens.map((token) => token.text).join("\n") !== forms.join("\n")) continue;
    for (const [index, token] of words.tokens.list().entries()) {
      // Words no lexicon lists are guessed, and not as wink-nlp does.
      if (words.normals[index] === -1) continue;
      compared++;
      if (token.tag !== tags[index]) different.push(`${token.text}: ${token.tag}, wink-nlp ${tags[index]}`);
    }
  }
  expect(compared).toBeGreaterThan(500);
  expect(different).toEqual([]);
});
