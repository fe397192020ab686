import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { WORDS_OF_CODE } from "../tools/generated/bundle.js";
import { MANIFEST_WORDS } from "../tools/generated/words.js";

const ROOT = join(import.meta.dirname, "../..");
const LANGUAGES = ["de", "es", "fr"];
const ENGLISH_FILES = [MANIFEST_WORDS, WORDS_OF_CODE];

describe.each(ENGLISH_FILES)("translations of %s", (file) => {
  const english = read(file);

  it.each(LANGUAGES)("are complete in %s, and hold nothing that English does not", (language) => {
    expect(Object.keys(read(translationOf(file, language)))).toEqual(Object.keys(english));
  });

  it.each(LANGUAGES)("keep every placeholder, code and link of the English text in %s", (language) => {
    const translated = read(translationOf(file, language));
    const differing = Object.keys(english).filter(
      (key) => `${fixedParts(translated[key])}` !== `${fixedParts(english[key])}`,
    );
    expect(differing).toEqual([]);
  });

  it.each(LANGUAGES)("say something in %s", (language) => {
    const translated = Object.entries(read(translationOf(file, language)));
    expect(translated.filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
  });

  it("are set as French is, with no-break spaces before double marks and inside quotation marks", () => {
    const french = Object.values(read(translationOf(file, "fr")));
    expect(french.filter((text) => /[^\u00a0\w/)]([:;?!»](?!\w))|«[^\u00a0]|'/u.test(withoutCode(text)))).toEqual([]);
  });
});

it("no language lies here that is not tested", () => {
  const files = [...readdirSync(ROOT), ...readdirSync(join(ROOT, "l10n")).map((file) => `l10n/${file}`)];
  const translations = files.filter((file) => /(?:^package\.nls|l10n)\.[\w-]+\.json$/.test(file));
  const expected = ENGLISH_FILES.flatMap((file) => LANGUAGES.map((language) => translationOf(file, language)));
  expect(translations.filter((file) => !ENGLISH_FILES.includes(file)).sort()).toEqual(expected.sort());
});

function read(file: string): Record<string, string> {
  return JSON.parse(readFileSync(join(ROOT, file), "utf8"));
}

function translationOf(file: string, language: string): string {
  return file.replace(/\.json$/, `.${language}.json`);
}

/** What a translation must not touch, sorted: arguments, code, addresses of links and icons. */
function fixedParts(text = ""): string[] {
  return (text.match(/\{\w+\}|`[^`]+`|\]\([^)]+\)|\$\([^)]+\)/gu) ?? []).sort();
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]+`|\]\([^)]+\)|\$\([^)]+\)/gu, "`");
}
