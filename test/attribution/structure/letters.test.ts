import { describe, expect, it } from "vitest";
import { sentencesByWhom, whoSays } from "./who.js";

const H = "(headline)";

describe("a letter in a piece is its signer's", () => {
  it.each([
    [
      "To the editor:\n\nThe pier is a disgrace. It sways.\n\n— Rosa Delgado, Corley",
      [H, "Rosa Delgado", "Rosa Delgado", "writer"],
    ],
    ["To the Editor: The pier is safe. I built it. — Hugo Brandt, Sand Point", ["Hugo Brandt", "Hugo Brandt"]],
    [
      "# Letters\n\nDear Editor,\n\nThe council said nothing for months.\n\n**Tarik Sol**, Mill Road",
      [H, H, "Tarik Sol", "writer"],
    ],
    [
      "# Club news\n\nThe season has begun.\n\nDear members,\n\nOur dues are far too low.\n\nYours sincerely,\n\nHelen Adeyemi, treasurer\n\nThe bar opens at six.",
      [H, "writer", "writer", "Helen Adeyemi", "Helen Adeyemi", "writer", "writer"],
    ],
    [
      "# Parish news\n\nThe roof is done.\n\n## Cake sale\n\nThe best cakes in the county await you.\n\nBest regards, Mary and Jo\n\n## Choir\n\nThe choir meets on Fridays.",
      [H, "writer", H, "Mary and Jo", "writer", H, "writer"],
    ],
    [
      "# Village news\n\nThe roof is done.\n\nHarvest Supper.\n\nBring a dish. The pie was superb last year.\n\nKind regards Mary.",
      [H, "writer", "writer", "Mary", "Mary", "writer"],
    ],
  ])("%s", (text, expected) => {
    expect(whoSays(text)).toEqual(expected);
  });
});

/** Who signs what stands under the title, the signatures and other lines apart. */
const signers = (text: string) => [...new Set(whoSays(text).filter((who) => who !== "writer" && !who.startsWith("(")))];

describe("a letter without a greeting is its signer's by where it stands", () => {
  it.each([
    ["# Letters\n\n## Tolls\n\nIt is a disgrace. My firm pays 900.\n\nRosa Delgado\nCorley", ["Rosa Delgado"]],
    [
      "# Your letters\n\n**Tolls**\n\nIt is a disgrace.\n\n— ROSA DELGADO, Corley\n\n**Dogs**\n\nThey foul it.\n\n*Hugo Brandt, Mill Road*",
      ["Rosa Delgado", "Hugo Brandt"],
    ],
    [
      "# Letters to the editor\n\n**From Mrs R. Delgado**\n\nSir, The pier sways.\n\n**From Mr Tom Akers**\n\nSir, It does not.",
      ["R. Delgado", "Tom Akers"],
    ],
    [
      "# The week\n\nIt rained.\n\n## Letters\n\nRosa Delgado, Corley: The pier sways.\n\nTom Akers: It does not.",
      ["Rosa Delgado", "Tom Akers"],
    ],
    [
      "# Have your say\n\nThe pier sways.\n\nRosa Delgado\n\nIt is safe.\n\nTom Akers\n\n(Ed: We asked the county.)",
      ["Rosa Delgado", "Tom Akers"],
    ],
    [
      "# Spring news\n\n## A word from the head\n\nOurs is the best choir.\n\nMs Helen Adeyemi\nHeadteacher\n\n## Dates\n\nThe fair is in May.",
      ["Helen Adeyemi"],
    ],
    [
      "# Club news\n\n## From the president\n\nWe won the cup.\n\nTom Akers, president\n\n## Results\n\nThe second team lost.",
      ["Tom Akers"],
    ],
    [
      "# Council\n\nThey wrote to the council.\n\nDear council,\n\nThe pool is warm.\n\nYours faithfully,\n\nThe pupils of Mill School\n\nIt did not reply.",
      ["pupils of Mill School"],
    ],
    [
      "# Parish news\n\nIt rained.\n\nDear friends,\n\nThe roof is done.\n\nWith love,\nMary Holt\n\nP.S. The sale raised 300.\n\nThe choir sings on Fridays.",
      ["Mary Holt"],
    ],
    ["# Camp\n\nIt rained.\n\nDear parents,\n\nThe tents leak.\n\nBest,\nTom\n\nThe bus leaves at six.", ["Tom"]],
  ])("%s", (text, expected) => {
    expect(signers(text)).toEqual(expected);
  });

  it.each([
    ["a name under a story", "# The mill\n\nIt burned in 1911.\n\nRosa Delgado\n\nShe ran it for years."],
    ["a piece signed by its writer", "# Why I quit\n\nI quit in May. The mill paid badly.\n\nRosa Delgado"],
    ["a message that is the whole draft", "# A word from the head\n\nOurs is the best choir.\n\nHelen Adeyemi"],
    ["winners of a prize", "# Winners\n\n## Gold\n\nThe jury liked its crust.\n\nRosa Delgado, Corley"],
    ["a page on letters", "# Letters from the front\n\n## The box\n\nIt held forty sheets.\n\nRosa Delgado"],
    ["a letter nobody signed", "# Letters\n\n## Tolls\n\nIt is a disgrace.\n\n## Dogs\n\nThey foul it."],
    [
      "a section from a place",
      "# Trains\n\nIt rained.\n\n## From Corley to Sand Point\n\nIt takes an hour.\n\nRosa Delgado",
    ],
    ["a reply of the paper", "# Letters\n\n(Ed. It was the county.)\n\nNo letters this week."],
    [
      "the writer's biography",
      "# The mill\n\nIt burned. I think it was arson.\n\n*Rosa Delgado is a reporter in Corley.*",
    ],
    ["“best of all”", "# The mill\n\n## The loft\n\nIt burned.\n\nBest of All\n\n## The yard\n\nIt did not."],
  ])("but not %s", (_name, text) => {
    expect(signers(text)).toEqual([]);
  });
});

describe("the title of a letter, in bold, is nobody's", () => {
  it.each([
    [
      "# Letters\n\n**The pier**\n\nDear Editor,\n\nThe pier sways.\n\nT. Babb\nLower Hale\n\n**The mill**\n\nI saw it burn.\n\nYours faithfully,\nRosa Delgado",
    ],
    ["# Post\n\n**The pier**\n\nIt rained.\n\n**The mill**\n\nI saw it burn.\n\nYours faithfully,\nRosa Delgado"],
  ])("%s", (text) => {
    const byRosa = sentencesByWhom(text).filter((line) => line.startsWith("Rosa Delgado"));
    expect(byRosa).toEqual(["Rosa Delgado: I saw it burn."]);
  });
});

describe("no letter of somebody else", () => {
  it.each([
    ["Dear Mayor Ruiz,\n\nThe pier sways.\n\nYours faithfully,\n\nRosa Delgado"],
    ["# An open letter to the ferry\n\nDear captain,\n\nYou are late.\n\nRosa Delgado"],
    ["Dear diary,\n\nThe pier sways.\n\nThe council met in May."],
    ["# News\n\nIt rained.\n\nMany thanks to Ada Moreau for the cakes.\n\nThe roof is done."],
    ["# News\n\nIt rained.\n\nOh dear, the pier sways.\n\nRosa Delgado won the cup."],
    ["# Dates\n\nIt rained.\n\nThe choir meets on Fridays.\n\nHarbour Office, Corley"],
    ["Sir Tom Akers runs the mill.\n\nIt was built in 1911.\n\n— and it burnt in 1950."],
    ["To the editor of a small paper, rain is news.\n\nThe pier sways."],
  ])("%s", (text) => {
    const others = whoSays(text).filter((who) => who !== "writer" && !who.startsWith("("));
    expect(others).toEqual([]);
  });
});

describe("the writer's own “I”", () => {
  it.each([
    ["# RIP Otto Lindqvist\n\nI said goodbye to him in May."],
    ["Ana Lee runs the port. I told the board that it leaks."],
    ["# Boughton News\n\nI could not tell her that the cake was gone."],
  ])("is nobody named in the piece: %s", (text) => {
    expect(whoSays(text).filter((who) => /Lindqvist|Lee|News/u.test(who))).toEqual([]);
  });
});

describe("each letter on a page is its own signer's", () => {
  it.each([
    [
      "# Letters\n\n**Swifts**\n\nThe swifts are back.\n\n— J. Bhatt (by email)\n\n**Tolls**\n\nMy firm pays 900.\n\nYours sincerely,\n\nCol. (retd) A. R. Finch",
      ["J. Bhatt", "A. R. Finch"],
    ],
    [
      "# Letters\n\nThe panto was dull.\n\n— J. Bhatt\n\nThe editor replies: We liked it.\n\nDear Editor, Who shut the pier?\n\nYours sincerely,\n\nMei Tan",
      ["J. Bhatt", "The editor", "Mei Tan"],
    ],
    ["# Letters\n\nThe panto was dull.\n\nYours,\n\nCol.", []],
  ])("%s", (text, expected) => {
    expect(signers(text)).toEqual(expected);
  });
});
