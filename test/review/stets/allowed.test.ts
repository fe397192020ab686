import { expect, it } from "vitest";
import { type Allowance, review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

const NOTHING: Allowance = { words: [], names: [], phrases: [] };

function marked(text: string, allow: Partial<Allowance>): string[] {
  const settings = { ...EVERYTHING, allow: { ...NOTHING, ...allow } };
  return review(text, english, settings).findings.map(({ start, end }) => text.slice(start, end));
}

it.each<[text: string, before: string[], allow: Partial<Allowance>, after: string[]]>([
  ["She slammed the so-called plan.", ["slammed", "so-called"], { words: ["so-called"] }, ["slammed"]],
  ["She slammed the plan.", ["slammed"], { words: ["slam"] }, []],
  ["She slammed the plan.", ["slammed"], { words: ["Slammed"] }, []],
  ["It was a utterly shocking plan.", ["utterly", "shocking"], { phrases: ["utterly shocking"] }, []],
  ["The shocking plan.", ["shocking"], { phrases: ["utterly shocking"] }, ["shocking"]],
  ["Critics say so.", ["Critics"], { words: ["critics"] }, ["Critics"]],
  ["It cost [SUM TK].", ["[SUM TK]"], { phrases: ["[SUM TK]"] }, ["[SUM TK]"]],
])("%s", (text, before, allow, after) => {
  expect(marked(text, {})).toEqual(before);
  expect(marked(text, allow)).toEqual(after);
});

it("knows names by their capitals", () => {
  expect(marked("A shocking rise.", { names: ["Shocking"] })).toEqual(["shocking"]);
  expect(marked("A shocking rise.", { names: ["shocking"] })).toEqual([]);
  expect(marked("A shocking rise.", { names: ["Shocking"], words: ["shocking"] })).toEqual([]);
});
