import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/rules/index.js";
import { find } from "../pipeline.js";

const STYLE = RULES.filter(({ id }) => id.startsWith("style/"));
const named = (name: string) => {
  const found = STYLE.find(({ id }) => id === `style/${name}`);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
};

describe("style rules", () => {
  it("are off in every profile", () => {
    for (const rule of STYLE) expect(new Set(Object.values(rule.severity))).toEqual(new Set(["off"]));
  });

  it("give exact places in prose with markup and curly marks", () => {
    const [finding] = find(named("weasel"), "It’s a *quite* odd [pier](https://example.org/very).");
    expect(finding?.marked).toBe("quite");
  });

  it("leave quotations alone", () => {
    expect(find(named("weasel"), "“It is quite odd,” Lee said.")).toEqual([]);
  });

  it("look at the start of every sentence", () => {
    const places = find(named("there-is"), "There is a cat. It ran. There are two.").map(({ start }) => start);
    expect(places).toEqual([0, 24]);
  });

  const MARKED = "it was seen as clearly quite odd that the the board utilized a clean slate and ";
  /** Rules on how a sentence starts: one mark, however long it is. */
  const STARTS: Readonly<Record<string, string>> = { "style/starts-with-so": "So ", "style/there-is": "There is " };

  it.each(STYLE.map((rule) => [rule.id, rule] as const))("%s reads one long sentence to the end", (id, rule) => {
    const opening = STARTS[id] ?? "";
    const marks = (times: number) => find(rule, opening + MARKED.repeat(times)).length;
    expect(marks(1)).toBeGreaterThan(0);
    expect(marks(2_000)).toBe(opening === "" ? 2_000 * marks(1) : 1);
  });
});
