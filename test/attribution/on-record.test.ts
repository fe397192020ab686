import { describe, expect, it } from "vitest";
import { read } from "./reading.js";

/** Whom each sentence of a draft rests on, by the attribution's source; "-" where on nobody. */
function restsOn(text: string): readonly string[] {
  return read(text).passages.flatMap((passage) =>
    passage.rests.map(({ kind, attribution }) => {
      const found = passage.attributions[attribution];
      if (kind === "nothing" || found === undefined) return "-";
      const { name, phrase } = found.source;
      return name || (phrase ? passage.prose.text.slice(phrase.start, phrase.end) : "-");
    }),
  );
}

describe("who says it is on record", () => {
  it.each([
    ["The vet said the herd was sick.", "The vet"],
    ["The bakers' guild says flour costs twice as much.", "The bakers' guild"],
    ["The autopsy found that the heart had failed.", "The autopsy"],
    ["Tide tables show that the pier floods each spring.", "Tide tables"],
    ["Hundreds of pupils told the inspector that the hall was cold.", "Hundreds of pupils"],
    ["The duo said the tour was over.", "The duo"],
    ["Noor Haddad confirmed the sale.", "Noor Haddad"],
    ["The observatory's log records that the comet split.", "The observatory's log"],
    ["The choir, which said it had been misled, left.", "The choir"],
    ["Someone who saw the crash said the lorry was alone.", "Someone who saw the crash"],
    ["The club denied taking the money.", "The club"],
    ["The foundry warned of a gas leak.", "The foundry"],
    ["The tenor claims to have sung there.", "The tenor"],
    ["The rector described the organ as unplayable.", "The rector"],
    ["Haddad called the map a forgery.", "Haddad"],
    ["According to the harbour log, the boat sank at noon.", "The harbour log"],
    ["A third said they would leave the island.", "A third"],
    ["The chancellor will say that rents fell.", "The chancellor"],
    ["The potter called it “a fix,” and walked off.", "The potter"],
    ["Haddad wrote to the board that the hall was cold.", "Haddad"],
    ["The club denied the report.", "The club"],
    ["The club denied the claim.", "The club"],
    ["As a baker he had burned more, Cole said.", "Cole"],
    ["The choir fumed that the hall was cold.", "The choir"],
  ])("%s", (text, source) => {
    const [first = ""] = restsOn(text);
    expect(first.startsWith(source) || source.startsWith(first), first).toBe(first !== "-");
    expect(first).not.toBe("-");
  });
});

describe("what says nothing is not on record", () => {
  it.each([
    "The potter examined “bone ash,” a powder that whitens clay.",
    "The board drove through Kelby and held “smell tests” there.",
    "The Hartley cover that you played made us dance.",
    "The county board convinced itself that the pier had to go.",
    "She wrote rulings that hold to this day.",
    "Judge Anna Reed denied the shop's request to hear three more makers.",
    "The bank denied the loan.",
    "The chain agreed to warn shoppers that some kettles may leak.",
    "The panel was tasked to identify how the faults came about.",
    "As coach Phil Marsh shouted from the bench, Kelby responded.",
    "Experience shows that half of all hives die.",
    "History suggests that the river will rise.",
    "This shows that the glaze was lead.",
    "Everything suggests that the kiln exploded.",
    "Common sense says that goats eat hedges.",
    "The facts say that the comet is old.",
    "The orchard tells us that frost came early.",
    "The caterer offered the bride a cake of nine tiers.",
    "The museum issued its last catalogue in spring.",
    "Moths pose a danger to the tapestry.",
    "The trail was moved to address erosion.",
    "Divers used lamps to identify cracks in the hull.",
    "The new stove allows cooks to prepare nine meals an hour.",
    "The gallery presents a hundred prints.",
    "The village opposed the quarry.",
    "The chapel plans to replace its bells.",
    "The farm could say that its eggs are brown.",
    "We can say that no star is quite still.",
    "The team celebrated the end of the dig.",
    "The pianist agreed to play without a fee.",
    "The ferry company signed a lease of thirty years.",
    "Criticism of the tenor grew all summer.",
    "The reply to the bursar was short.",
  ])("%s", (text) => {
    expect(read(text).passages[0]?.rests[0]?.kind).toBe("nothing");
  });
});

describe("certainty", () => {
  it("is given by the pattern, and a guess carries no sentence", () => {
    const [said] = read("“It leaks,” Ana Lee said.").passages[0]?.attributions ?? [];
    expect(said?.confidence).toBeGreaterThan(0.9);
    const [guess] = read("Ana Lee left.\n\nThe door that “nobody wanted to paint again” is blue.").passages.flatMap(
      ({ attributions, rests }) => (rests[0]?.attribution === -1 ? attributions : []),
    );
    expect(guess?.confidence ?? 0).toBeLessThan(0.6);
  });
});
