import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, review, type Strictness } from "../../../src/review/index.js";
import { english } from "../../language/english.js";

const DRAFT = `Critics say the plan failed. The regime slammed the so-called reform, and 40% of renters object.

It was utterly awful!!! Everyone knows that the fee will hurt the town.
`;

function found(strictness: Strictness, text = DRAFT) {
  return review(text, english, { ...DEFAULT_SETTINGS, profile: "news", strictness }).findings;
}

describe("confidence", () => {
  it("is between 0 and 1, and 1 of what is no matter of judgement", () => {
    for (const { rule, confidence } of found("everything", `${DRAFT}\nIt cost [PRICE TK].\n`)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (rule.startsWith("draft/")) expect(confidence).toBe(1);
    }
  });

  it("is 1 where the fix is safe", () => {
    const safe = found("everything", "It was closed!!! So it stayed.\n").filter(({ fixes }) => fixes[0]?.safe);
    expect(safe.map(({ confidence }) => confidence)).toEqual([1]);
  });

  it("draws the line of each strictness", () => {
    const all = found("everything");
    expect(found("usual").every(({ confidence }) => confidence >= 0.51)).toBe(true);
    expect(found("sure").every(({ confidence }) => confidence >= 0.9)).toBe(true);
    expect(found("usual").length).toBeGreaterThan(found("sure").length);
    expect(all.length).toBeGreaterThanOrEqual(found("usual").length);
  });

  it("draws a line of its own for a sentence that only asserts, where no report is asked for its sources", () => {
    const column = `The council has failed its tenants for a decade. The left has abandoned the towns that built it. The right has
abandoned the towns that built it. Landlords in the old town have more power over the market than the law allows, and nobody in the
ministry has read the letters that the tenants wrote. The festival brings more trouble than money.`;
    const asserted = (profile: "opinion" | "news", strictness: Strictness) =>
      review(column, english, { ...DEFAULT_SETTINGS, profile, strictness }).findings.filter(
        ({ rule }) => rule === "attribution/unsourced-claim",
      );
    const least = (of: readonly { confidence: number }[]) => Math.min(...of.map(({ confidence }) => confidence));
    expect(least(asserted("opinion", "usual"))).toBeGreaterThanOrEqual(0.68);
    expect(least(asserted("news", "usual"))).toBeGreaterThanOrEqual(0.51);
    expect(asserted("opinion", "everything").length).toBeGreaterThanOrEqual(asserted("opinion", "usual").length);
  });

  it("is the same for words of every side", () => {
    const of = (text: string) => found("everything", text).map(({ confidence }) => confidence);
    expect(of("The left-wing extremists met on Monday.")).toEqual(of("The right-wing extremists met on Monday."));
    expect(of("Sadly, the left lost.")).toEqual(of("Sadly, the right lost."));
  });
});

describe("what belongs to the craft of a kind of writing is not shown", () => {
  const shown = (text: string) =>
    review(text, english, DEFAULT_SETTINGS).findings.map(({ start, end }) => text.slice(start, end));

  const REVIEW = `# Film review: Low Tide

The film is a brutal and infuriating tale of a pilot. Its plot takes a cruel turn. Tove Lind is brilliant in the part. The script
is feeble. Its last scene is the worst of them. The cast deserve better.
`;
  const MATCH = `# Orton 2, Brill 1

Orton won a scrappy match with a goal after half-time. The goalkeeper stopped a penalty. A bruising tackle sent a midfielder off.
Brill's striker equalised from a free kick. The second half began in rain. The defender Ana Roe cleared twice.
`;

  it.each([REVIEW, MATCH])("%s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each([
    [`${REVIEW}\nMany critics say the director took bribes.\n`, "Many critics"],
    [`${MATCH}\nMany pundits say the referee was paid.\n`, "Many pundits"],
  ])("but who says so is asked all the same: %s", (text, words) => {
    expect(shown(text)).toContain(words);
  });
});

describe("words that are the writer's own to choose", () => {
  const PARISH = `# Village newsletter

Our infamous quiz master was brilliant again. Thank you to all who came. The charming hall was full. We look forward to seeing you
in May. Please bring a chair. The raffle was a triumph. Well done to our bakers.
`;
  const SUPPER = `# Noodle bar review

The starters were bland. It seemed that the broth had been reheated. The dumplings were the best dish on the menu. The waiter was
charming. The dessert menu was dull. The noodles were overcooked.
`;

  it.each([PARISH, SUPPER])("are not queried: %s", (text) => {
    expect(shownIn(text)).toEqual([]);
  });

  it.each([
    [`${PARISH}\nMany parents say the treasurer stole the raffle money.\n`, "Many parents"],
    [`${SUPPER}\nThe owner is said to have bribed the inspector.\n`, "is said"],
    ["# Orton\n\n## History\n\nOrton is a legendary town.\n\n## References\n\n## See also\n", "legendary"],
  ])("but these are: %s", (text, words) => {
    expect(shownIn(text)).toContain(words);
  });

  function shownIn(text: string) {
    return review(text, english, DEFAULT_SETTINGS).findings.map(({ start, end }) => text.slice(start, end));
  }
});

describe("strictness", () => {
  it("is `usual` where nobody says", () => {
    const { findings } = review(DRAFT, english, { ...DEFAULT_SETTINGS, profile: "news" });
    expect(findings).toEqual(found("usual"));
  });

  it("does not count for rules that are asked for by name", () => {
    const asked = { ...DEFAULT_SETTINGS, profile: "news" as const, only: ["loaded/*"], strictness: "sure" as const };
    expect(review(DRAFT, english, asked).findings.some(({ confidence }) => confidence < 0.9)).toBe(true);
  });

  it("leaves a stet in use that silences what is not sure enough to be shown", () => {
    const stet = "Everyone knows the fee will hurt. <!-- stet loaded/*, attribution/*: as agreed -->\n";
    const unused = (strictness: Strictness) =>
      found(strictness, stet).filter(({ rule }) => rule === "draft/unused-stet");
    expect(unused("sure")).toEqual(unused("everything"));
  });
});

it.each([
  ["Thanks to Governor Roe, crime fell.", "attribution/unsourced-cause"],
  ["Thanks to the strikers, wages rose.", "attribution/unsourced-cause"],
  ["The firm feared losses.", "attribution/mind-reading"],
  ["Studies show that naps help.", "attribution/unnamed-study"],
  ["The union feared that its members would leave.", "attribution/mind-reading"],
])("what the standards give as their example is shown: %s", (text, rule) => {
  expect(found("usual", text).map((finding) => finding.rule)).toContain(rule);
});
