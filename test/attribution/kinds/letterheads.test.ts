import { describe, expect, it } from "vitest";
import { whose } from "./whose.js";

describe("one who speaks, with a job, a department and a firm behind the name", () => {
  it.each([
    [
      "“The ferry pays its way,” noted Kenji Oda, senior vice president and general manager, Docks and Piers Division, Halden Lines.",
      ["Kenji Oda (person) | The ferry"],
    ],
    [
      "Vera Holm, 43, Nils Orm, 50, and Karl Boe, 61, said the ice was thin.",
      ["Vera Holm and Nils Orm and Karl Boe (person) | Vera Holm"],
    ],
    [
      "Vera Holm, who runs the mill, and her partner, Nils Orm, said flour was dear.",
      ["Vera Holm and Nils Orm (person) | Vera Holm"],
    ],
  ])("%s", (text, who) => {
    expect(whose(text)).toEqual(who);
  });
});

describe("a tag behind a full stop", () => {
  it.each([
    ["“You need no skill to drum.” Walter Prin says. “Come as you are.”", "Walter Prin"],
    ["“The kiln was cold.” Vera Holm wrote.", "Vera Holm"],
  ])("%s", (text, who) => {
    expect(whose(text).every((line) => line.startsWith(`${who} (person)`))).toBe(true);
    expect(whose(text)).not.toEqual([]);
  });

  it.each([
    "“The kiln was cold.” The clerk nodded.",
    "“The kiln was cold.” The clerk agreed.",
    "“The kiln was cold.” The clerk listened.",
  ])("%s", (text) => {
    expect(whose(text).filter((line) => line.startsWith("The clerk"))).toEqual([]);
  });
});

describe("what is decided, and what a tag inside a sentence takes in", () => {
  it.each([
    "The trust's board spent two years deciding what to do with the orchard.",
    "In 1935, when the village was deciding how to mark the jubilee, bells were cast.",
    "The abbot decided who should carry the lamp.",
  ])("nobody says: %s", (text) => {
    expect(whose(text)).toEqual([]);
  });

  it.each(["The board asked what to do with the orchard.", "The board explained how the orchard would be kept."])(
    "somebody does: %s",
    (text) => {
      expect(whose(text)).not.toEqual([]);
    },
  );
});
