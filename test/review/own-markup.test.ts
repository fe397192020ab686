import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openReview, review, type Settings } from "../../src/review/index.js";
import { changeFor, edits } from "../document/edits.js";
import { english } from "../language/english.js";
import { rounds, SEED } from "../rounds.js";
import { EVERYTHING } from "./everything.js";
import { writing } from "./writing.js";

const OWN: Settings = {
  ...EVERYTHING,
  ownMarkup: { leaveOut: ["gallery", "Card.Note", "pull-quote"], citations: ["mysource", "Sourced"] },
};

function marked(text: string, settings: Settings = OWN): string[] {
  return review(text, english, settings).findings.map(({ start, end }) => text.slice(start, end));
}

describe("what stands in markup that the house leaves out", () => {
  it.each([
    ["a shortcode of Hugo's", "{{< gallery id=1 >}}\nCritics say so.\n{{< /gallery >}}\n\nExperts say so.\n"],
    ["one with percent signs, in the line", "{{% gallery %}}Critics say so.{{% /gallery %}}\n\nExperts say so.\n"],
    ["a tag of Jekyll's", "{% gallery wide %}\n\nCritics say so.\n\n{% endgallery %}\n\nExperts say so.\n"],
    ["a component of MDX", '<Card.Note kind="a">\n\nCritics say so.\n\n</Card.Note>\n\nExperts say so.\n'],
    ["a block", "::: pull-quote\nCritics say so.\n:::\n\nExperts say so.\n"],
    [
      "a block with a class, and one in it",
      "::: {.pull-quote}\n::: note\nCritics say so.\n:::\n:::\n\nExperts say so.\n",
    ],
  ])("is not asked about: %s", (_, text) => {
    expect(marked(text)).toEqual(["Experts"]);
    expect(marked(text, EVERYTHING)).toEqual(["Critics", "Experts"]);
  });

  it.each([
    ["what was never closed", "{{< gallery >}}\n\nCritics say so.\n"],
    ["what is called a little differently", "{{< gallery-2 >}}\nCritics say so.\n{{< /gallery-2 >}}\n"],
    ["a component with another name", "<CardXNote>\n\nCritics say so.\n\n</CardXNote>\n"],
  ])("but is: %s", (_, text) => {
    expect(marked(text)).toEqual(["Critics"]);
  });

  it("is read after edits as from the start", () => {
    const tags = fc.constantFrom("{{< gallery >}}", "{{< /gallery >}}", "::: pull-quote", ":::", "\\mysource{lee}");
    const drafts = fc.tuple(writing, tags, writing, tags, writing).map((parts) => parts.join("\n\n"));
    fc.assert(
      fc.property(drafts, edits, (start, list) => {
        const draft = openReview(start, english, OWN);
        draft.report();
        for (const edit of list) {
          const change = changeFor(draft.text, edit);
          draft.update(draft.text.slice(0, change.start) + change.text + draft.text.slice(change.end), [change]);
          expect(draft.report().findings).toEqual(review(draft.text, english, OWN).findings);
        }
      }),
      { numRuns: rounds(8), seed: SEED },
    );
  });
});

describe("what cites a work in the house's own way", () => {
  it.each([
    ["a command", "The quay cost 40% more than planned \\mysource[p. 3]{lee2020}.\n"],
    ["a shortcode", 'The quay cost 40% more than planned {{< mysource "lee2020" >}}.\n'],
    ["a tag", "The quay cost 40% more than planned {% mysource lee2020 %}.\n"],
    ["a role", "The quay cost 40% more than planned {mysource}`lee2020`.\n"],
    ["a component", 'The quay cost 40% more than planned <Sourced by="lee" />.\n'],
    ["a component around words", "The quay cost 40% more than planned <Sourced>Lee 2020</Sourced>.\n"],
  ])("is a source: %s", (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it.each([
    "The quay cost 40% more than planned \\yoursource{lee2020}.\n",
    "The quay cost 40% more than planned <Sourcedly />.\n",
  ])("unlike what has another name: %s", (text) => {
    expect(marked(text)).toContain("40%");
  });
});
