import { describe, expect, it } from "vitest";
import { resolveJudgements } from "../../src/rules/index.js";

const at = (rule: string, start: number, end: number) => ({ rule, start, end });
const judgement = (start: number, end: number) => at("attribution/opinion-as-fact", start, end);

describe("a judgement and loaded words", () => {
  it("gives way where a loaded word is in it, or it in one", () => {
    const loaded = at("loaded/emotive", 4, 12);
    expect(resolveJudgements([judgement(0, 16), loaded])).toEqual([loaded]);
    expect(resolveJudgements([loaded, judgement(6, 8)])).toEqual([loaded]);
  });

  it("stays beside one, and behind several", () => {
    const findings = [at("loaded/emotive", 0, 4), at("loaded/label", 20, 24), judgement(5, 12), judgement(24, 30)];
    expect(resolveJudgements(findings)).toEqual(findings);
  });

  it("stays on words that only comment, or that another family marks", () => {
    const findings = [at("style/passive", 0, 4), at("loaded/editorial-adverb", 0, 4), judgement(0, 9)];
    expect(resolveJudgements(findings)).toEqual(findings);
  });
});
