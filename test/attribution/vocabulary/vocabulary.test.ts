import { describe, expect, it } from "vitest";
import { verbForms } from "../../../src/attribution/vocabulary/forms.js";
import { idiomTails } from "../../../src/attribution/vocabulary/idioms.js";
import { cueForm } from "../../../src/attribution/vocabulary/verbs.js";
import * as lexicon from "../../../src/lexicons/attribution/index.js";

describe("verb forms", () => {
  it.each([
    ["say", "says", "said", "said", "saying"],
    ["deny", "denies", "denied", "denied", "denying"],
    ["admit", "admits", "admitted", "admitted", "admitting"],
    ["argue", "argues", "argued", "argued", "arguing"],
    ["agree", "agrees", "agreed", "agreed", "agreeing"],
    ["echo", "echoes", "echoed", "echoed", "echoing"],
    ["lie", "lies", "lied", "lied", "lying"],
    ["write", "writes", "wrote", "written", "writing"],
    ["visit", "visits", "visited", "visited", "visiting"],
    ["worship", "worships", "worshiped", "worshiped", "worshiping"],
  ])("%s", (base, third, past, participle, gerund) => {
    expect(verbForms(base)).toEqual({ base, third, past, participle, gerund });
  });

  it("knows a cue verb by any of its forms", () => {
    expect(cueForm("insisted")).toMatchObject({ verb: { lemma: "insist" }, past: true, gerund: false });
    expect(cueForm("insisting")).toMatchObject({ verb: { lemma: "insist" }, finite: false, gerund: true });
    expect(cueForm("cycled")).toBeUndefined();
  });

  it("knows a set phrase by any form of its verb", () => {
    expect(idiomTails("took")).toContainEqual(["aim", "at"]);
    expect(idiomTails("heaping")).toContainEqual(["praise", "on"]);
  });
});

describe("the lists", () => {
  const lists = Object.entries(lexicon).filter((entry): entry is [string, readonly string[]] =>
    Array.isArray(entry[1]),
  );

  it.each(lists)("%s holds lower-case words, each once", (name, list) => {
    expect(list.length).toBeGreaterThan(5);
    expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
    if (!/IDIOMS|PHRASES/.test(name)) expect(list.filter((word) => !/^[\p{Ll}][\p{Ll}'-]*$/u.test(word))).toEqual([]);
  });
});
