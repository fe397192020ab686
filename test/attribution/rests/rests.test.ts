import { describe, expect, it } from "vitest";
import { readDraft } from "../../../src/attribution/index.js";
import { parseDraft } from "../../../src/document/index.js";
import { english } from "../../language/english.js";

const passages = (text: string) => readDraft(parseDraft(text), english).passages;
/** Kind and reason of each sentence's rest, in reading order. */
const rests = (text: string) =>
  passages(text).flatMap((passage) => passage.rests.map((rest) => `${rest.kind}: ${rest.why}`));
const near = (text: string) => passages(text).flatMap((passage) => passage.rests.map((rest) => rest.near));

describe("what a sentence rests on", () => {
  it("rests on whoever says it", () => {
    expect(rests("Ana Lee said the bridge is safe.")).toEqual(["attribution: said in this sentence"]);
    expect(rests("The audit found that the bridge is safe.")).toEqual(["attribution: said in this sentence"]);
  });

  it("does not rest on an attitude, a stance or nobody", () => {
    for (const text of [
      "Ana Lee fears the bridge will fall.",
      "Voters backed the new bridge in June of that year.",
      "It is believed that the bridge is safe.",
    ]) {
      expect(rests(text), text).toEqual(["nothing: no source"]);
    }
  });

  it("goes on from the sentence before where the words say so", () => {
    expect(rests("The report says the dam is weak. The report also puts the cost at $4 million.")[1]).toMatch(
      /^(?:carried|attribution)/u,
    );
    expect(rests("Ana Lee said the dam is weak. It would cost $4 million to mend.")[1]).toBe(
      "carried: goes on from the sentence before",
    );
    expect(rests("Ana Lee said the dam is weak. Cows graze on it.")[1]).toBe("nothing: no source");
  });

  it("goes on in a new paragraph only where it takes the speaker or document up again", () => {
    const last = (text: string) => rests(text).at(-1);
    expect(last("The audit says the dam is weak.\n\nIn addition, it leaks.")).toBe("nothing: no source");
    expect(last("The audit says the dam is weak.\n\nThe audit also puts the cost at $4 million.")).not.toMatch(
      /^nothing/u,
    );
    expect(last("The audit says the dam is weak. In addition, it leaks.")).toMatch(/^carried/u);
    expect(last("Ana Lee said the dam is weak.\n\n## The cost\n\nIn addition, it leaks.")).toBe("nothing: no source");
    expect(last("Ana Lee said the dam is weak.\n\n## The cost\n\nIt would be $4 million.")).toBe("nothing: no source");
  });

  it.each([
    ["The dam holds [90 million tonnes](https://example.org/dam).", "citation: link"],
    ["The dam holds 90 million tonnes.[^1]\n\n[^1]: Survey of 2019.", "citation: footnote"],
    ["The dam holds 90 million tonnes [@lee2019].", "citation: citation key"],
    ["The dam holds 90 million tonnes.[12] It is full.", "citation: numbered reference"],
    ["The dam holds 90 million tonnes [4, 5].", "citation: numbered reference"],
    ["The dam holds 90 million tonnes.<sup>\\[3\\]</sup> It is full.", "citation: numbered reference"],
    ["The dam holds 90 million tonnes.² It is full of silt.", "citation: numbered reference"],
    ["The dam covers 90 million m² of heath.", "nothing: no source"],
    ["It rained.\n\n[12] men built the dam.", "nothing: no source"],
    ["The dam is [further down](#dam).", "nothing: no source"],
    ["The weir was [built in 1911](https://example.org/weir).", "citation: link"],
    ["The weir was built in 1911 ([Orton Echo](https://example.org/weir)).", "citation: link"],
    ["The weir was [built in 1911](files/survey.pdf).", "citation: link"],
    ["The weir was [built in 1911](weir.md).", "nothing: no source"],
    ["The weir is run by [the trust](https://example.org/).", "nothing: no source"],
    ["The [Orton Weir Trust](https://example.org/trust) runs the weir.", "nothing: no source"],
    ["For opening hours, see [our page](https://example.org/hours) or ask your guide.", "nothing: no source"],
    ["Please [write to us](https://example.org/contact).", "nothing: no source"],
    ["The tide turned at 4 in 2019-20.", "nothing: no source"],
    ["A man aged 18-24 won.", "nothing: no source"],
    ["The shop at 219-11 Mill Road won a prize.", "nothing: no source"],
    ["# The dam is weak", "exempt: headline"],
    ["Dam Is Weak\n\nThe water rose.", "exempt: headline"],
    ["Bo Chan met Ana Lee in May.\n\nThe water rose.", "nothing: no source"],
    ["Is the dam safe?", "exempt: question"],
    ["Additional reporting by Bo Ray.", "exempt: newsroom line"],
    ["A weir is defined as a low dam.", "exempt: definition"],
    ["The motion passed 218-201.", "exempt: score"],
    ["The home side won 3-1.", "exempt: score"],
    ["---\ntitle: The dam\n---\n\nThe water rose.", "exempt: standfirst"],
  ])("%s", (text, expected) => {
    expect(rests(text)[0]).toBe(expected);
  });

  it("reads a quotation that fills a sentence as quoted", () => {
    expect(rests("“It was safe when we built it,” Ana Lee said. “It is not safe now.”")[1]).toBe(
      "quoted: quoted in full",
    );
  });
});

describe("what is near a sentence", () => {
  it.each([
    "Studies show that mills burn.",
    "Recent research shows that mills burn.",
    "Several studies show that mills burn.",
  ])("studies that nobody can look up are no evidence for the next sentence: %s", (text) => {
    expect(near(text)[0]).not.toContain("evidence");
  });

  it("looks two sentences back, across paragraphs, and one ahead", () => {
    const found = near("Police searched the mill.\n\nIt is old.\n\nIt has two floors.\n\nIt stands on a hill.");
    expect(found.map((kinds) => kinds.includes("court"))).toEqual([true, true, true, false]);
    expect(near("The mill burned. Police searched it.")[0]).toContain("court");
  });

  it("names polls, records, evidence with its owner, crowds and unnamed sources", () => {
    expect(near("A poll was taken.")[0]).toContain("poll");
    expect(near("The firm published its accounts.")[0]).toContain("record");
    expect(near("The bank's forecast is out.")[0]).toContain("evidence");
    expect(near("The survey found that the mill is old.")[0]).toContain("evidence");
    expect(near("Critics say the mill is unsafe.")[0]).toContain("crowd");
    expect(near("A source said the mill is unsafe.")[0]).toContain("unnamed");
  });

  it("counts a link for its own sentence only", () => {
    const found = near("The mill is [old](https://example.org/survey). It has two floors.");
    expect(found.map((kinds) => kinds.includes("citation"))).toEqual([true, false]);
  });
});
