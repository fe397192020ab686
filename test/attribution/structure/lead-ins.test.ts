import { describe, expect, it } from "vitest";
import { whoSays } from "./who.js";

/** The last sentences of a draft: those after the lead-in. */
const lastOf = (text: string, count: number) => whoSays(`It rained.\n\n${text}`).slice(-count);

describe("what stands under a lead-in is whoever it names", () => {
  it.each([
    [
      "The audit office reported that the new tram would:\n\n- cost $40 million\n- lose a third of its riders",
      ["The audit office", "The audit office"],
    ],
    [
      "Ana Lee told the club that three things were wrong:\n\n1. The roof leaks.\n2. The pump is dead.",
      ["Ana Lee", "Ana Lee"],
    ],
    ["According to the coastguard, the crew had:\n\n* no radio\n* no flares", ["The coastguard", "The coastguard"]],
    [
      "From the fire brigade:\n\n> Two engines came at nine. The barn was lost.",
      ["The fire brigade", "The fire brigade"],
    ],
    ["Tom Akers goes further, saying\n\n> The reef was dead before the spill.", ["Tom Akers"]],
    ["In its May issue the Coast Journal wrote that\n\n> no finer pier stands in the north.", ["Coast Journal"]],
    ["Rosa Delgado wrote in her diary,\n\n> We ate the last goat.", ["Rosa Delgado"]],
    ["Ana Lee put it this way in 1911.\n\n> The pier is a poem.", ["Ana Lee"]],
    ["Tom Akers wrote in his diary.\n\n> We ate the goat.", ["Tom Akers"]],
    ["Rosa Delgado had this to say.\n\n> It leaks.", ["Rosa Delgado"]],
    ["The museum replied as follows.\n\n> The harp is ours.", ["The museum"]],
    ["Greta Lind, coach: “We were lucky.”", ["Greta Lind"]],
    ["Greta Lind (Corley): “We were lucky.”", ["Greta Lind"]],
    ["The school's letter to parents reads:\n\n> Your children are safe.", ["The school's letter to parents"]],
    [
      "Greta Lind said: The neighbour is a saint. He feeds the cat. He mends our roof.",
      ["Greta Lind", "Greta Lind", "Greta Lind"],
    ],
    ["The Echo reprinted one of Ana Moss's letters:\n\n> The reef is dead.", ["writer"]],
    ["I found this on the door:\n\n> The reef is dead.", ["writer"]],
  ])("%s", (text, expected) => {
    expect(lastOf(text, expected.length)).toEqual(expected);
  });

  it("in a list up to an entry that somebody else speaks in", () => {
    const text = "Ana Lee said that the hall needed:\n\n- a roof\n- Tom Akers said it needed paint.\n- a door";
    expect(lastOf(text, 3)).toEqual(["Ana Lee", "Tom Akers", "Ana Lee"]);
  });
});

describe("what follows is the writer's", () => {
  it.each([
    ["The club has three boats:\n\n- the Ada\n- the Otter", 2],
    ["The new board members are:\n\n- the chair\n- the treasurer", 2],
    ["Ana Lee said rents rose. The plan has two parts:\n\n- a tax\n- a loan", 2],
    ["Ana Lee said that the hall needed:\n\n- a roof\n\nThe hall was built in 1911.", 1],
    ["Ana Lee said that the hall needed:\n\n- a roof\n\n## The vote\n\n- The board met.", 1],
    ["Greta Lind said: rents rose. The board meets on Mondays in the old mill.", 1],
    ["Greta Lind said: Rents rose. Lind was born in the mill.", 1],
    ["Greta Lind said: “Rents rose.” The board met in the old mill.", 1],
    ["Tom Akers went to sea in 1960.\n\n- He was nine.", 1],
    ["- Ana Lee said that the hall needed:\n  - a roof\n- The board met.", 1],
    ["Ana Lee wrote a book on piers.\n\n> Boil the eggs.", 1],
    ["Nobody replied.\n\n> Boil the eggs.", 1],
    ["Ana Lee put it in the shed.\n\n> Boil the eggs.", 1],
    ["“No,” she replied.\n\n> Boil the eggs.", 1],
    ["Mill Road (Corley): “No entry.”", 1],
    ["The recipe is simple:\n\n> Boil the eggs.", 1],
  ])("%s", (text, count) => {
    expect(lastOf(text, count).filter((who) => who !== "writer" && !who.startsWith("("))).toEqual([]);
  });
});

describe("sayings under a heading", () => {
  it("are those of the person whose life the piece tells", () => {
    const text =
      "# Ines Korda\n\nKorda (1917–2012) built harps.\n\n## Quotes\n\n> “A harp is a door.”\n\n- “Wood remembers.”";
    expect(whoSays(text).slice(-2)).toEqual(["Ines Korda", "Ines Korda"]);
  });

  it("are somebody else's where they say so", () => {
    const text = "# Ines Korda\n\n## Quotes\n\n> Her harps wept.\n>\n> — Tom Akers\n\n## Works\n\n> The long harp.";
    expect(whoSays(text).slice(2)).toEqual(["Tom Akers", "(byline)", "(headline)", "writer"]);
  });

  it("are nobody's where the title is no name", () => {
    expect(whoSays("# The harp in the north\n\n## Quotes\n\n> A harp is a door.").at(-1)).toBe("writer");
  });
});
