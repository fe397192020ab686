import { expect, it } from "vitest";
import { cueWord, isStanceWord, NOUN_TRAITS } from "../../../src/attribution/vocabulary/cue-words.js";
import { idiomTails } from "../../../src/attribution/vocabulary/idioms.js";
import { cueForm, speaksWith } from "../../../src/attribution/vocabulary/verbs.js";
import { cueWords } from "../../../src/attribution/vocabulary/write-cue-words.js";
import { tailsByForm } from "../../../src/attribution/vocabulary/write-idioms.js";
import { cueForms, spokenVerbs } from "../../../src/attribution/vocabulary/write-verbs.js";
import { entriesByFirstWord, loadedEntries } from "../../../src/lexicons/loaded/index.js";

it("has every form of every cue verb as the lists have it", () => {
  const forms = [...cueForms()];
  expect(forms.map(([word]) => [word, cueForm(word)])).toEqual(forms);
});

it("has one object for a verb, whatever its form", () => {
  expect(cueForm("said")?.verb).toBe(cueForm("says")?.verb);
  expect(cueForm("said")).toBe(cueForm("said"));
});

it("has every verb of speaking with its particle", () => {
  const verbs = spokenVerbs().map((verb) => verb.split(" "));
  expect(verbs.filter(([verb = "", particle = ""]) => !speaksWith(verb, particle))).toEqual([]);
  expect(speaksWith("chime", "under")).toBe(false);
});

it("has every idiom by every form of its verb", () => {
  const tails = [...tailsByForm()];
  expect(tails.map(([form]) => [form, idiomTails(form)])).toEqual(tails);
  expect(idiomTails("aim")).toEqual(tailsByForm().get("aim") ?? []);
});

it("has every loaded entry with all that is said of it", () => {
  const listed = [...entriesByFirstWord()];
  expect(listed.map(([word]) => [word, loadedEntries().starting(word)])).toEqual(listed);
});

it("has every noun and adjective of saying and judging with what it may do", () => {
  const listed = [...cueWords()];
  const choices = (text: string) => (text === "" ? null : new Set(text.split("|")));
  expect(listed.map(([word]) => [word, cueWord(word)])).toEqual(
    listed.map(([word, { traits, prepositions, afterStance }]) => [
      word,
      {
        ...Object.fromEntries(NOUN_TRAITS.map((trait, bit) => [trait, (traits & (1 << bit)) !== 0])),
        prepositions: choices(prepositions),
        afterStance: choices(afterStance),
      },
    ]),
  );
});

it.each([
  ["claims", { content: true, copular: true, light: true }],
  ["criticism", { content: false, copular: false, light: true, afterStance: null }],
  ["upshots", { content: false, copular: true, light: false, prepositions: null }],
  ["afraid", { content: false, light: false, prepositions: null, afterStance: new Set(["of", "that", "to"]) }],
  ["abhorrence", { content: false, prepositions: new Set(["of"]), afterStance: null }],
])("knows what %s may do", (word, expected) => {
  expect(cueWord(word)).toMatchObject(expected);
});

it("knows no noun and no adjective that says nothing", () => {
  for (const word of ["bridge", "bridges", "wooden", "", "constructor"]) {
    expect(cueWord(word)).toBeUndefined();
    expect(isStanceWord(word)).toBe(false);
  }
  expect(isStanceWord("claims")).toBe(false);
  expect(isStanceWord("afraid")).toBe(true);
});
