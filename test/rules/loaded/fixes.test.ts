import { describe, expect, it } from "vitest";
import { RULES, type Rule } from "../../../src/rules/index.js";
import { fixed } from "../../review/fixes/fixed.js";
import { applyFix, find } from "../pipeline.js";

function rule(name: string): Rule {
  const found = RULES.find(({ id }) => id === `loaded/${name}`);
  if (found === undefined) throw new Error(`no rule ${name}`);
  return found;
}

/** The text after a fix of the first finding; the first fix, or the one whose title starts with `title`. */
function mended(name: string, text: string, title = ""): string {
  const [finding] = find(rule(name), text);
  if (finding === undefined) throw new Error(`nothing found in ${text}`);
  const fix = finding.fixes.find((candidate) => candidate.title.startsWith(title));
  if (fix === undefined) throw new Error(`no fix ${title} in ${text}`);
  return applyFix(text, finding, fix.title);
}

describe("“said” for a judging verb", () => {
  it.each([
    ["Lee claimed that costs fell.", "Lee said that costs fell."],
    ["Lee claims that costs fell.", "Lee says that costs fell."],
    ["They claim that costs fell.", "They say that costs fell."],
    ["Lee has claimed that costs fell.", "Lee has said that costs fell."],
    ["The curator pointed out that the vase was whole.", "The curator said that the vase was whole."],
    ["“It is late,” he insisted.", "“It is late,” he said."],
  ])("%s", (text, expected) => {
    expect(mended("reporting-verb", text)).toBe(expected);
  });

  it("is not offered where it would not fit", () => {
    const fixes = find(rule("reporting-verb"), "Lee boasted of knowing that costs fell.").flatMap(({ fixes }) => fixes);
    expect(fixes).toEqual([]);
  });
});

describe("replacements", () => {
  it.each([
    ["clash-verb", "Lee slammed the bill.", "Lee criticized the bill."],
    ["clash-verb", "Lee slams the bill.", "Lee criticizes the bill."],
    ["clash-verb", "Lee is slamming the bill.", "Lee is criticizing the bill."],
    ["clash-verb", "Lee lashed out at the bill.", "Lee criticized the bill."],
    ["label", "The law bars illegal immigrants.", "The law bars people in the country illegally."],
  ])("%s: %s", (name, text, expected) => {
    expect(mended(name, text)).toBe(expected);
  });
});

describe("what a sentence says of its subject is not taken out", () => {
  const deletions = (name: string, text: string) =>
    find(rule(name), text).flatMap(({ fixes }) => fixes.filter(({ title }) => title.startsWith("Delete")));

  it.each([
    ["intensifier", "The scheme is deeply unpopular in the town."],
    ["intensifier", "The pumps were badly needed."],
    ["intensifier", "Her paper seems fatally flawed."],
    ["intensifier", "The merger is now hugely unpopular with staff."],
    ["editorial-adverb", "It is beyond doubt now that the birds have moved."],
    ["editorial-adverb", "That is without doubt."],
  ])("%s: %s", (name, text) => {
    expect(find(rule(name), text)).not.toEqual([]);
    expect(deletions(name, text)).toEqual([]);
  });

  it.each([
    ["intensifier", "The deeply unpopular scheme was shelved.", "The scheme was shelved."],
    ["intensifier", "Sorely needed pumps came by ferry.", "Pumps came by ferry."],
    ["editorial-adverb", "The tower is without doubt the oldest here.", "The tower is the oldest here."],
    ["editorial-adverb", "The plan is without question dead.", "The plan is dead."],
    ["editorial-adverb", "Without doubt, it was late.", "It was late."],
    ["editorial-adverb", "The plan failed obviously, and she left.", "The plan failed, and she left."],
    ["contested", "The controversial Hale bill passed.", "The Hale bill passed."],
    ["editorial-adverb", "(1) Obviously, it failed.", "(1) It failed."],
  ])("but is where it only adds: %s: %s", (name, text, expected) => {
    expect(mended(name, text, "Delete")).toBe(expected);
  });
});

describe("nothing is taken out that a sentence needs", () => {
  it.each([
    ["an article that a name or a number does not take", "emotive", "A combative Ines Roth took the stage."],
    ["an article that a name or a number does not take", "contested", "She met the controversial Bo Lind."],
    ["an article that a name or a number does not take", "intensifier", "A mere 9 percent agree."],
    ["how somebody was treated", "editorial-adverb", "The club has treated Ines Roth unfairly."],
    ["that it was wrong", "editorial-adverb", "He erroneously suggested that she was from Lund."],
    ["what another adverb modifies", "editorial-adverb", "Perhaps unsurprisingly, Roth left."],
    ["what a plain noun is", "emotive", "She is known for her combative style."],
  ])("%s: %s: %s", (_what, name, text) => {
    const findings = find(rule(name), text);
    expect(findings).not.toEqual([]);
    const fixes = findings.flatMap((finding) => finding.fixes);
    expect(fixes.filter(({ title }) => title.startsWith("Delete"))).toEqual([]);
  });

  it.each([
    "Instead, the minister claimed a turnaround in trade, flaunting figures.",
    "Lee claimed a record in March.",
  ])("what is no statement is not said: %s", (text) => {
    expect(find(rule("reporting-verb"), text).flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  it("but a clause with an article is said", () => {
    expect(mended("reporting-verb", "Lee claimed the plan failed.")).toBe("Lee said the plan failed.");
  });
});

describe("a word goes only where what is left says the same", () => {
  const deletions = (name: string, text: string) =>
    find(rule(name), text).flatMap(({ fixes }) => fixes.filter(({ title }) => title.startsWith("Delete")));

  it.each([
    ["what is denied", "emotive", "The pact would not bring outsize gains to the port."],
    ["what was refused", "editorial-adverb", "Roth declined to attack her rival viciously."],
    ["what somebody is said to be", "contested", "He is a divisive figure."],
    ["what a match was", "emotive", "It was a horrific night."],
    ["what somebody is made of", "contested", "They met a man of questionable character."],
    ["what the sentence says", "editorial-adverb", "It is now beyond doubt that the birds have moved."],
    ["what a comma joins", "intensifier", "It posts massive, searchable lists."],
  ])("%s: %s: %s", (_what, name, text) => {
    expect(find(rule(name), text)).not.toEqual([]);
    expect(deletions(name, text)).toEqual([]);
  });

  it.each([
    ["emotive", "The pact brought outsize gains to the port.", "The pact brought gains to the port."],
    ["emotive", "It was late, and a horrific storm broke.", "It was late, and a storm broke."],
    ["contested", "A divisive figure left the party.", null],
  ])("%s: %s", (name, text, expected) => {
    if (expected === null) expect(deletions(name, text)).toEqual([]);
    else expect(mended(name, text, "Delete")).toBe(expected);
  });
});

describe("a plain word says no more and no less", () => {
  const titles = (name: string, text: string) =>
    find(rule(name), text).flatMap(({ fixes }) => fixes.map(({ title }) => title));

  it.each([
    ["a lie about somebody is more than criticism", "clash-verb", "The blog smeared Ines Okafor."],
    ["whether is no one to disagree with", "clash-verb", "Roth was tussling with whether to sell."],
    ["a right to something is no statement", "reporting-verb", "Roth and Lind solidified their claims as leaders."],
    ["what somebody is doing is no description", "emotive", "Roth was sweeping much of the south."],
    ["it is not denied that it was said", "reporting-verb", "The club denied the claim that it had paid him."],
  ])("%s: %s: %s", (_what, name, text) => {
    expect(find(rule(name), text)).not.toEqual([]);
    expect(titles(name, text).filter((title) => title.startsWith("Replace"))).toEqual([]);
  });

  it.each([
    ["clash-verb", "Ines Okafor trounced her rival in the county.", "Ines Okafor defeated her rival in the county."],
    ["clash-verb", "The blog vilified the plan.", "The blog criticized the plan."],
    ["reporting-verb", "Her claim that it had paid was read out.", "Her statement that it had paid was read out."],
  ])("%s: %s", (name, text, expected) => {
    expect(mended(name, text, "Replace")).toBe(expected);
  });
});

describe("the placeholder stands behind what hangs on the noun", () => {
  it.each([
    ["contested", "Her divisive tenure at Hale ended.", "Her divisive tenure at Hale [DISPUTED BY WHOM TK] ended."],
    [
      "contested",
      "The controversial plan to ban toys from fairs drew a crowd.",
      "The controversial plan to ban toys from fairs [DISPUTED BY WHOM TK] drew a crowd.",
    ],
    ["puffery", "The legendary lawyer and writer spoke.", "The legendary lawyer and writer [EVIDENCE TK] spoke."],
    [
      "contested",
      "A divisive and hasty speech followed.",
      "A divisive and hasty speech [DISPUTED BY WHOM TK] followed.",
    ],
    [
      "contested",
      "The controversial bill passed in May.",
      "The controversial bill [DISPUTED BY WHOM TK] passed in May.",
    ],
    [
      "contested",
      "The controversial bill in May passed.",
      "The controversial bill [DISPUTED BY WHOM TK] in May passed.",
    ],
  ])("%s: %s", (name, text, expected) => {
    expect(mended(name, text, "Ask")).toBe(expected);
  });
});

describe("spelling of what is offered", () => {
  it.each([
    ["Lee slammed the bill.", "Lee criticized the bill."],
    ["Lee slammed the colour of the centre.", "Lee criticised the colour of the centre."],
    ["Lee is demonising the bill.", "Lee is criticising the bill."],
    ["Lee is demonizing the bill.", "Lee is criticizing the bill."],
    ["Lee slammed the advised price.", "Lee criticized the advised price."],
  ])("%s", (text, expected) => {
    expect(mended("clash-verb", text)).toBe(expected);
  });
});

describe("nothing is offered", () => {
  const titles = (name: string, text: string) =>
    find(rule(name), text).flatMap(({ fixes }) =>
      fixes.map(({ title }) => title).filter((title) => !title.startsWith("Ask")),
    );

  it.each([
    ["reporting-verb", "The mayor was quick to retort that the roof leaks."],
    ["reporting-verb", "Her claim to know the harbor was tested."],
    ["reporting-verb", "Her claims of fraud were tested."],
    ["clash-verb", "The budget deficit scolds who met left."],
    ["label", "The illegal immigrant staffers met."],
    ["editorial-adverb", "The vote was seemingly close."],
    ["doubt", "The wannabe mayor spoke."],
    ["intensifier", "Every single gate was shut."],
    ["emotive", "Lee squandered a two-goal lead."],
  ])("%s: %s", (name, text) => {
    expect(find(rule(name), text)).not.toEqual([]);
    expect(titles(name, text)).toEqual([]);
  });
});

describe("deletions", () => {
  it.each([
    ["editorial-adverb", "Obviously, it failed.", "It failed."],
    ["editorial-adverb", "It is worth noting that the bridge is old.", "The bridge is old."],
    ["editorial-adverb", "The vote, unsurprisingly, was close.", "The vote was close."],
    ["editorial-adverb", "The gate was mysteriously open.", "The gate was open."],
    ["editorial-adverb", "It failed, unsurprisingly.", "It failed."],
    ["contested", "The controversial bill passed.", "The bill passed."],
    ["contested", "A controversial idea passed.", "An idea passed."],
    ["doubt", "The so-called reform is late.", "The reform is late."],
    ["intensifier", "The plan utterly failed.", "The plan failed."],
  ])("%s: %s", (name, text, expected) => {
    expect(mended(name, text, "Delete")).toBe(expected);
  });

  it("are not offered where the sentence needs the word", () => {
    const titles = find(rule("contested"), "The bill is controversial.").flatMap(({ fixes }) =>
      fixes.map(({ title }) => title),
    );
    expect(titles.filter((title) => title.startsWith("Delete"))).toEqual([]);
    const amount = find(rule("emotive"), "The club raised an impressive amount of cash.");
    expect(amount).not.toEqual([]);
    expect(amount.flatMap(({ fixes }) => fixes)).toEqual([]);
  });
});

describe("placeholders", () => {
  it.each([
    ["contested", "The controversial bill passed.", "The controversial bill [DISPUTED BY WHOM TK] passed."],
    ["label", "The thugs ran the council.", "The thugs [CALLED SO BY WHOM TK] ran the council."],
    ["label", "The extremist groups met.", "The extremist groups [CALLED SO BY WHOM TK] met."],
    ["label", "The party boss Ida Lund left.", "The party boss Ida Lund [CALLED SO BY WHOM TK] left."],
    ["puffery", "The city has a world-class arena.", "The city has a world-class arena [EVIDENCE TK]."],
    ["absolute", "Everyone knows the pier is old.", "Everyone knows [SOURCE TK] the pier is old."],
  ])("%s: %s", (name, text, expected) => {
    expect(mended(name, text, "Ask")).toBe(expected);
  });
});

describe("a raised voice", () => {
  it.each([
    ["The council did NOT ask.", "The council did not ask."],
    ["ALL of it is gone.", "All of it is gone."],
    ["Why did nobody act?!", "Why did nobody act?"],
    ["The fee is back!", "The fee is back."],
  ])("is for the writer to lower: %s", (text, expected) => {
    expect(fixed(text).applied).toEqual([]);
    expect(mended("emphasis", text)).toBe(expected);
  });

  it.each([
    ["The fee is back!!!", "The fee is back!"],
    ["Thank you all!!", "Thank you all!"],
    ["**It is back!!**", "**It is back!**"],
  ])("is raised once without asking: %s", (text, expected) => {
    expect(fixed(text)).toMatchObject({ text: expected, applied: [{ rule: "loaded/emphasis" }] });
  });

  it.each([
    "!!! note\n    The pier is shut.",
    "Here x !!= y and xs!! 2 and `a!!`.",
    "The factorial is n!!",
    "She moved to Wham!! in May.",
    "The band !!! played.",
    "It is in [[Go!!]] and {!docs/include.md!!} and ![[wow!!.png]].",
    "See [it now!!](https://example.org/a!!).",
    "The film “Help!!” is out.",
  ])("is not heard: %s", (text) => {
    expect(fixed(text).text).toBe(text);
  });

  it("are only those that change no words", () => {
    const unsafe = RULES.filter(({ id }) => id.startsWith("loaded/") && id !== "loaded/emphasis").flatMap((one) =>
      one.examples.flag.flatMap(({ text }) => find(one, text).flatMap(({ fixes }) => fixes.map(({ safe }) => safe))),
    );
    expect(unsafe.length).toBeGreaterThan(100);
    expect(unsafe.some(Boolean)).toBe(false);
  });
});

it("takes marks away from a scare quote", () => {
  expect(mended("scare-quotes", "Their “reform” is late.")).toBe("Their reform is late.");
});
