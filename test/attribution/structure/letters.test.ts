import { describe, expect, it } from "vitest";
import { whoSays } from "./who.js";

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
