import { describe, expect, it } from "vitest";
import { asksForName, namesToChoose, review, sourcesOf } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { EVERYTHING } from "../everything.js";

/** The names offered for the rule's first finding. */
function offer(text: string, rule: string) {
  const finding = review(text, english, EVERYTHING).findings.find((one) => one.rule === `attribution/${rule}`);
  const asking = finding?.fixes.find(asksForName);
  if (finding === undefined || asking === undefined) return [];
  return namesToChoose(text, finding, asking, sourcesOf(text, english));
}

const DRAFT = `The council said the pool is cold. Bo Ray said it is warm.

Ana Lee, the director of the pool, said it will close.

Critics said it failed. The town deserves better.

A survey by Lund University found that most swimmers agree. Tom Holt said he swims.
`;

describe("names to choose", () => {
  it("are the sources of the draft, the last before the finding first", () => {
    const names = offer(DRAFT, "opinion-as-fact");
    expect(names.slice(0, 3)).toEqual(["Ana Lee", "Bo Ray", "the council"]);
    expect(names).toContain("Tom Holt");
    expect(names).not.toContain("Critics");
  });

  it("begin with those that the rule holds likely, each once", () => {
    const names = offer(DRAFT, "vague-source");
    expect(names.slice(0, 2)).toEqual(["Ana Lee", "Bo Ray"]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("have a capital where they start the sentence", () => {
    const text = "The council said the road is closed.\n\n## Ice\n\nThe road was closed. He said it was ice.";
    expect(offer(text, "unclear-speaker")).toEqual(["The council"]);
  });

  it("are few", () => {
    const people = ["Ana Lee", "Bo Ray", "Cy Day", "Di Fox", "Ed Gray", "Flo Hunt", "Gus Ives", "Hal Jay", "Ida King"];
    const text = `${people.map((name) => `${name} said it is safe.`).join("\n\n")}\n\nThe town deserves better.`;
    expect(offer(text, "opinion-as-fact")).toEqual(people.slice(-6).reverse());
  });

  it("are not offered for what is no name", () => {
    expect(offer(`${DRAFT}\nStudies show that naps help.`, "unnamed-study")).toEqual([]);
    expect(offer(`${DRAFT}\nA source said the deal is dead.`, "anonymous-source")).toEqual([]);
  });
});
