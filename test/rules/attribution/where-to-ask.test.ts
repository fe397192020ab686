import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/rules/index.js";
import { applyFix, find } from "../pipeline.js";

/** The text after the first fix of the first finding of a rule; null where none is offered. */
function fixed(id: string, text: string): string | null {
  const rule = RULES.find((candidate) => candidate.id === id);
  const finding = rule && find(rule, text)[0];
  if (finding === undefined) throw new Error(`${id} finds nothing in: ${text}`);
  return finding.fixes.length === 0 ? null : applyFix(text, finding);
}

function reads(id: string, rows: readonly (readonly [string, string | null])[]): void {
  it.each(rows)("%s", (text, expected) => {
    expect(fixed(id, text)).toBe(expected);
  });
}

describe("a claim for everybody is asked about behind all of it", () => {
  reads("loaded/absolute", [
    [
      "There have always been herons in the reeds below the mill.",
      "There have always been herons in the reeds below the mill [SOURCE TK].",
    ],
    [
      "There is no denying that the tunnel was late, but the fares are fair.",
      "There is no denying that the tunnel was late [SOURCE TK], but the fares are fair.",
    ],
    [
      "The very idea of paying for sand has become a joke in the villages.",
      "The very idea of paying for sand has become a joke in the villages [SOURCE TK].",
    ],
    ["Everyone agrees it is a tax.", "Everyone agrees [SOURCE TK] it is a tax."],
  ]);
});

describe("no tag is offered for a quotation where the words around it say who speaks", () => {
  reads("attribution/orphan-quote", [
    ["“We have waited nine years for this!” Captain Ngozi Eze said as she cut the rope.", null],
    ["“Not our boat, but a fine one!” Halvorsen, head of the guild, tweeted on Friday with a picture.", null],
    ["“The crews who worked so hard all winter long” for the bridge, Tanaka said.", null],
    ["'Smoke on the water tonight' in the harbour of Split.", null],
    ["Okonkwo's letter was short. “The well is dry and the school is shut.”", null],
    ["“We never think of ourselves as the strangers here.” (p. 9)", null],
  ]);
});

describe("but one is where nobody is named", () => {
  reads("attribution/orphan-quote", [
    [
      "“The well is dry and the school is shut.” Okonkwo said the road was closed.",
      "“The well is dry and the school is shut,” [SPEAKER TK] said. Okonkwo said the road was closed.",
    ],
    [
      "The hall was cold. “We have waited nine years for this!” The doors opened at ten.",
      "The hall was cold. “We have waited nine years for this!” [SPEAKER TK] said. The doors opened at ten.",
    ],
    ["“The pumps were never tested by anybody”", "“The pumps were never tested by anybody”, [SPEAKER TK] said"],
    [
      "“Who is going to mend the pumps?” The meeting ended at nine.",
      "“Who is going to mend the pumps?” [SPEAKER TK] said. The meeting ended at nine.",
    ],
  ]);
});

describe("an allegation is asked about where it stands", () => {
  reads("attribution/unsourced-allegation", [
    [
      "The ministry should close a fund used to launder money for the cartel.",
      "The ministry should close a fund used to launder money for the cartel [WHO ALLEGES TK].",
    ],
    [
      "The club honoured a coach who abused the boys after the war was over and the school had moved to the coast.",
      "The club honoured a coach who abused the boys [WHO ALLEGES TK] after the war was over and the school had moved to the coast.",
    ],
    ["It is not okay to lie about who you are to take from, cheat or hurt the other players of the league.", null],
    ["The bank laundered money.", "The bank laundered money, according to [WHO ALLEGES TK]."],
    ["The ruling party rigged the vote.", "The ruling party rigged the vote, according to [WHO ALLEGES TK]."],
  ]);

  it("and not where somebody already alleges it", () => {
    const text = "Minister Adeyemi accused the guild of playing games and abusing the clerks.";
    const rule = RULES.find(({ id }) => id === "attribution/unsourced-allegation");
    expect(rule && find(rule, text).flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

describe("what a preposition leads in is asked about where it stands", () => {
  reads("attribution/unsourced-superlative", [
    [
      "The walk took them through the island’s most spectacular valley, in sight of nine farms and a mill.",
      "The walk took them through the island’s most spectacular valley [SOURCE TK], in sight of nine farms and a mill.",
    ],
    ["The fees are the highest in the county.", "The fees are the highest in the county, according to [SOURCE TK]."],
    ["She is among the best cellists in Lagos.", "She is among the best cellists in Lagos, according to [SOURCE TK]."],
  ]);
});

describe("a thought is asked about alone", () => {
  reads("attribution/mind-reading", [
    ["Ines Roth was shocked.", "Ines Roth was shocked [HOW DO WE KNOW TK]."],
    [
      "There is little love lost between the harbour and the mayor: most boats have left.",
      "There is little love lost between the harbour and the mayor [HOW DO WE KNOW TK]: most boats have left.",
    ],
  ]);
});

describe("a verdict is asked about by its own words", () => {
  reads("attribution/opinion-as-fact", [
    ["The plan is unworkable!", "The plan is unworkable [WHO SAYS SO TK]!"],
    ["The plan is unworkable.", "The plan is unworkable, [WHO SAYS SO TK] said."],
  ]);
});

describe("capitals of a specification stay", () => {
  it.each(["RFC 2119 says that MUST means an absolute requirement.", "Servers MUST close the stream."])(
    "%s",
    (text) => {
      const rule = RULES.find(({ id }) => id === "loaded/emphasis");
      expect(rule && find(rule, text).flatMap(({ fixes }) => fixes)).toEqual([]);
    },
  );

  reads("loaded/emphasis", [["You MUST try the soup.", "You must try the soup."]]);
});
