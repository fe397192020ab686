import { describe, expect, it } from "vitest";
import { NOT_SENT_WORDS, whyNotSent } from "../../src/second-reader/index.js";

const ABOUT = { houseOff: "", excludedBy: "", now: new Date("2031-05-10T09:00:00Z") };
const draft = (line: string) => `---\ntitle: A kiln\n${line}\n---\n\nIt was lit.\n`;

describe("a draft is not sent", () => {
  it.each([
    ["that is not reviewed", draft("blue-pencil: off"), "not to be reviewed"],
    ["that says so", draft("second-reader: off"), "keeps the second reader off"],
    ["that says so in other words", draft("second-reader: No"), "keeps the second reader off"],
    ["before its embargo ends", draft("embargo: 2031-05-10T10:00:00Z"), "embargo"],
    ["before its embargo ends in its own zone", draft("embargo: 2031-05-10 10:00:00+01:30"), null],
    ["on the day before", draft("embargo: 2031-05-11"), "embargo"],
    ["while the day has not begun everywhere", draft("embargo: 2031-05-10"), "embargo"],
    ["with an embargo that is no date", draft("embargo: after the vote"), "embargo"],
    ["with front matter that is broken", "---\nembargo: [\n---\n\nIt was lit.", "cannot be read"],
    ["with front matter of another kind", '+++\nembargo = "2031-06-01"\n+++\n\nIt was lit.', "cannot be read"],
  ])("%s", (_name, text, reason) => {
    const why = whyNotSent(text, ABOUT);
    if (reason === null) expect(why).toBeNull();
    else expect(NOT_SENT_WORDS[why?.words ?? "off"]).toContain(reason);
  });

  it("where house style says so, or leaves it out", () => {
    expect(whyNotSent("It was lit.", { ...ABOUT, houseOff: ".bluepencil.yml:3" })).toEqual({
      words: "house",
      where: ".bluepencil.yml:3",
    });
    expect(whyNotSent("It was lit.", { ...ABOUT, excludedBy: ".bluepencil.yml:5" })).toEqual({
      words: "excluded",
      where: ".bluepencil.yml:5",
    });
  });
});

describe("a draft is sent", () => {
  it.each([
    ["without front matter", "It was lit."],
    ["with front matter that says nothing of it", draft("author: Ana Lee")],
    ["after its embargo", draft("embargo: 2031-05-09")],
    ["without an embargo", draft("embargo: no")],
    ["where it says yes", draft("second-reader: on")],
  ])("%s", (_name, text) => {
    expect(whyNotSent(text, ABOUT)).toBeNull();
  });
});
