import { expect, it } from "vitest";
import { idiomTails } from "../../../src/attribution/vocabulary/idioms.js";
import { cueForm, speaksWith } from "../../../src/attribution/vocabulary/verbs.js";
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
