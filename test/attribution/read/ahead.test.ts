import { describe, expect, it } from "vitest";
import { rereadDraft } from "../../../src/attribution/index.js";
import { parseDraft } from "../../../src/document/index.js";
import { english } from "../../language/english.js";
import { read } from "../reading.js";

const ahead = (text: string) => read(text).passages.map(({ rolesAhead }) => rolesAhead);

describe("people named in the next paragraphs", () => {
  it("are known by their roles, two paragraphs ahead", () => {
    expect(ahead("It rained.\n\nIt snowed.\n\nIt hailed.\n\nSheriff Dale Moss left.")).toEqual([
      [],
      ["sheriff"],
      ["sheriff"],
      [],
    ]);
    expect(ahead("It rained.\n\nIda Moll, a grower near Lund, left.")[0]).toEqual(["grower"]);
  });

  it("are none where nobody is named", () => {
    expect(ahead("It rained.\n\nA sheriff left.\n\nDale Moss left.")).toEqual([[], [], []]);
  });

  it("are seen after an edit of the paragraph that names them", () => {
    const [before, after] = [
      "It rained.\n\nIt snowed.\n\nThe sheriff left.",
      "It rained.\n\nIt snowed.\n\nSheriff Dale Moss left.",
    ];
    const reread = rereadDraft(read(before), parseDraft(after), english);
    expect(reread.passages.map(({ rolesAhead }) => rolesAhead)).toEqual([["sheriff"], ["sheriff"], []]);
  });
});
