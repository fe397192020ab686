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

  it.each(STYLE.map((rule) => [rule.id, rule] as const))("%s takes linear time on one long sentence", (_id, rule) => {
    const start = performance.now();
    find(rule, "there is so much rain in the valley and ".repeat(5_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
