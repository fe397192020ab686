import { describe, expect, it } from "vitest";
import { whoSays } from "./who.js";

const AUTHOR = "— Chief Lou Grant (@lougrant) March 3, 2026";

describe("a post pasted as plain paragraphs", () => {
  it.each([
    [
      `It rained.\n\nThe gate is shut. Go home. ${AUTHOR}\n\nIt cleared.`,
      ["writer", "Lou Grant", "Lou Grant", "writer"],
    ],
    [
      `The police posted this.\n\nThe gate is shut.\n\nGo home tonight.\n\n${AUTHOR}\n\nIt cleared.`,
      ["Lou Grant", "Lou Grant", "(byline)", "writer"],
    ],
    [
      `“We wait,” Ana Lee said.\n\nThe gate is shut.\n\nGo home tonight.\n\n${AUTHOR}\n\nIt cleared.`,
      ["Lou Grant", "Lou Grant", "(byline)", "writer"],
    ],
    [`It rained.\n\nThe river rose.\n\nGo home tonight.\n\n${AUTHOR}`, ["writer", "writer", "Lou Grant", "(byline)"]],
  ])("%s", (text, expected) => {
    expect(whoSays(text).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    "It rained.\n\nThe gate was shut — Lou Grant had the key.",
    "It rained.\n\nFollow Lou Grant (@lougrant) for news of the gate.",
    "It rained.\n\nThe chief — Lou Grant (@lougrant) on most networks — was out, and nobody else in town had the key.",
    "It rained.\n\nThanks to Lou Grant (@lougrant) The gate is open.",
    "It rained.\n\nLou Grant @lougrant has the key.",
    "It rained.\n\n“The gate is shut,” she said.\n\n— Lou Grant, meanwhile, had the key.",
    "It rained.\n\nThe gate is shut.\n\n— Lou Grant",
    "It rained.\n\n*It cleared.*\n\n— Anonymous, after Lou Grant",
  ])("is not: %s", (text) => {
    expect(whoSays(text).filter((who) => who.includes("Grant"))).toEqual([]);
  });

  it.each([
    ["a network with servers", "— Ana Lee (@ana@example.social) 3 March 2026"],
    ["a network with domains", "— Ana Lee (@analee.example.com) March 3, 2026 at 8:14 PM"],
  ])("names its author on %s", (_name, line) => {
    expect(whoSays(`It rained.\n\nShe posted this:\n\nThe gate is shut.\n\nGo home.\n\n${line}`).slice(2)).toEqual([
      "Ana Lee",
      "Ana Lee",
      "(byline)",
    ]);
  });

  it.each([
    ["Lou Grant\n@lougrant\nThe gate is shut. Go home.\n8:14 PM · Mar 3, 2026", ["Lou Grant", "Lou Grant"]],
    [
      "Lou Grant @lougrant · 3 June\n\nThe gate is shut.\n\nI am home.\n\n20:14 · 3 June 2026",
      ["(byline)", "Lou Grant", "Lou Grant", "(byline)"],
    ],
    ["“The gate is shut. Go home.”\n\n— Lou Grant, police chief", ["Lou Grant", "Lou Grant", "(byline)"]],
    ["*The gate has no name.*\n\n— Ines Korda, *On Gates*", ["Ines Korda", "(byline)"]],
  ])("that is copied with its head, or a saying over a name: %s", (text, expected) => {
    const who = whoSays(`It rained.\n\n${text}\n\nIt cleared.`);
    expect(who.slice(1, 1 + expected.length)).toEqual(expected);
    expect(who.at(-1)).toBe("writer");
  });
});

/** How networks give a post out to be embedded, or editors write one: the words, and whose they are. */
describe("an embedded post is its author's", () => {
  const time = '<a href="https://example.org/1">March 3, 2026</a>';
  it.each([
    [
      `<blockquote class="twitter-tweet"><p>It is shut.</p>&mdash; Lou Grant (@lougrant) ${time}</blockquote>`,
      "Lou Grant",
    ],
    [
      `<blockquote class="bluesky-embed"><p>It is shut.</p>&mdash; Lou Grant (<a href="x">@lou.example.com</a>) ${time}</blockquote>`,
      "Lou Grant",
    ],
    [
      `<blockquote class="mastodon-embed"><p>It is shut.</p><a href="x">Post by @lou@example.social</a></blockquote>`,
      "@lou@example.social",
    ],
    [
      `<div class="fb-post"><blockquote cite="x"><p>It is shut.</p>Posted by <a href="x">Corley Police Department</a> on ${time}</blockquote></div>`,
      "Corley Police Department",
    ],
    [
      `<blockquote class="instagram-media"><p>It is shut.</p><p><a href="x">A post shared by Lou Grant (@lou)</a></p></blockquote>`,
      "Lou Grant",
    ],
    ["> It is shut.\n>\n> — Chief Lou Grant (@lougrant) [3 March](https://example.org/1)", "Lou Grant"],
    ["> It is shut.\n> — Lou Grant via Facebook", "Lou Grant"],
    ["> It is shut.\n>\n> Posted by Lou Grant on March 3, 2026", "Lou Grant"],
    ["> It is shut.\n>\n> — @lougrant", "@lougrant"],
    ["> It is shut.\n>\n> ~ Lou Grant", "Lou Grant"],
    ["> It is shut.\n>\n> **Lou Grant**, police chief", "Lou Grant"],
    ["> It is shut.\n>\n> *Lou Grant, On Gates (1911)*", "Lou Grant"],
    ["> It is shut.\n\n— Lou Grant", "Lou Grant"],
    ["> Lou Grant @lougrant\n> It is shut.", "Lou Grant"],
    ["> It is shut - Lou Grant", "writer"],
    ["> It is shut.\n>\n> — Anonymous", "writer"],
    ["> It is shut.\n>\n> — Lou Grant, who had the key, went home", "writer"],
    ["> It is shut.\n>\n> **Mind the gate**", "writer"],
    ["> It is shut.\n\nLou Grant had the key.", "writer"],
    ["> It is shut.\n\n— Lou Grant, then, had the key.", "writer"],
    ["> It is shut.\n\n— and Lou Grant had the key.", "writer"],
    ["> It is a well-known gate - Lou Grant built it.", "writer"],
  ])("%s", (text, who) => {
    expect(whoSays(`# Gates\n\nIt rained, and we all went home.\n\n${text}`)[2]).toBe(who);
  });
});
