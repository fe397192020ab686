import { describe, expect, it } from "vitest";
import { sentencesByWhom } from "./who.js";

describe("a quotation that markup sets is its author's", () => {
  it.each([
    ['{{< quote author="Ana Moss" >}}\nThe reef is dead.\n{{< /quote >}}', ["Ana Moss: The reef is dead."]],
    [
      "{{% blockquote by='Ana Moss, diver' %}}\nThe reef is dead.\n{{% /blockquote %}}",
      ["Ana Moss: The reef is dead."],
    ],
    ["{% blockquote Ana Moss, On Reefs %}\nThe reef is dead.\n{% endblockquote %}", ["Ana Moss: The reef is dead."]],
    ["{{< pullquote >}}\nThe reef is dead.\n{{< /pullquote >}}", ["somebody: The reef is dead."]],
    ["> [!quote] Ana Moss\n> The reef is dead.", ["Ana Moss: The reef is dead."]],
    [
      "> [!cite]+ Ana Moss (2019)\n>\n> The reef is dead.\n>\n> It was old.",
      ["Ana Moss: The reef is dead.", "Ana Moss: It was old."],
    ],
    ["> [!quote]\n> The reef is dead.\n> — Ana Moss, diver", ["Ana Moss: The reef is dead. — Ana Moss, diver"]],
    [
      "It rained all day, and we went home.\n\n> The reef died in one summer, and nobody dived there again.\n> <cite>Ana Moss</cite>",
      ["Ana Moss: The reef died in one summer, and nobody dived there again.", "writer: Ana Moss"],
    ],
    ["> **Ana Moss** @anamoss\n> The reef is dead.", ["Ana Moss: Ana Moss @anamoss The reef is dead."]],
    [
      "> **Ana Moss** @anamoss · 3 June\n>\n> The reef is dead.\n>\n> It was old.",
      ["(byline): Ana Moss @anamoss · 3 June", "Ana Moss: The reef is dead.", "Ana Moss: It was old."],
    ],
    ["<q>The reef is dead,</q> Ana Moss said.", ["Ana Moss: “The reef is dead,” Ana Moss said."]],
    [
      '{{< quote author="Ana Moss" >}}\n\nThe reef is dead.\n\nIt was old.\n\n{{< /quote >}}',
      ["Ana Moss: The reef is dead.", "Ana Moss: It was old."],
    ],
    [
      "Ana Moss wrote to the club:\n\n{{< quote >}}\n\nThe reef is dead.\n\nIt was old.\n\n{{< /quote >}}",
      ["Ana Moss: The reef is dead.", "Ana Moss: It was old."],
    ],
    [
      '<blockquote cite="https://example.org/reef">\n\nThe reef is dead.\n\nIt was old.\n\n</blockquote>\n\nIt rained.',
      ["somebody: The reef is dead.", "somebody: It was old.", "writer: It rained."],
    ],
    [
      "Ana Moss wrote to the club:\n\n<blockquote>\n<p>The reef is dead.</p>\n<p>It was old.</p>\n</blockquote>",
      ["Ana Moss: The reef is dead.", "Ana Moss: It was old."],
    ],
    [
      "<figure>\n<blockquote>\n\nThe reef is dead.\n\n</blockquote>\n<figcaption>—Ana Moss, <cite>On Reefs</cite></figcaption>\n</figure>",
      ["Ana Moss: The reef is dead.", "(byline): —Ana Moss, On Reefs"],
    ],
    [
      "<blockquote>\n<p>The reef is dead.</p>\n<footer>Ana Moss, diver</footer>\n</blockquote>",
      ["Ana Moss: The reef is dead.", "writer: Ana Moss, diver"],
    ],
  ])("%s", (text, expected) => {
    expect(sentencesByWhom(text).slice(-expected.length)).toEqual(expected);
  });

  it.each([
    ["a note", "> [!note] Ana Moss\n> The reef is dead."],
    ["a title that is no name", "> [!quote] On the reef\n> The reef is dead."],
    ["another shortcode", '{{< figure author="Ana Moss" >}}\nThe reef is dead.\n{{< /figure >}}'],
    ["what follows the end", '{{< quote author="Ana Moss" >}}\nIt was old.\n{{< /quote >}}\n\nThe reef is dead.'],
    ["what a shortcode is given that is no name", '{{< quote "The sea" >}}\nThe reef is dead.\n{{< /quote >}}'],
    [
      "what an address is for",
      '<blockquote cite="https://example.org/Ana Moss">\n<p>The reef is dead.</p>\n</blockquote>',
    ],
    [
      "a picture's caption",
      "<figure>\n<img src='reef.png'>\n<figcaption>Ana Moss</figcaption>\n</figure>\n\nThe reef is dead.",
    ],
    ["a quote nobody closed", "<blockquote>\n\nIt was old.\n\n<cite>Ana Moss</cite>\n\nThe reef is dead."],
    ["the next quote", "> **Ana Moss** @anamoss\n> It was old.\n\n> The reef is dead."],
    ["a name in bold without a handle", "> **Ana Moss** dived.\n> The reef is dead."],
    ["a handle outside a quote", "**Ana Moss** @anamoss\n\nThe reef is dead."],
    [
      "a work that is cited in the middle",
      "> Read <cite>On Reefs</cite> by Ana Moss before the long dive that we shall make to it when summer has come at last and the sea is warm. The reef is dead.",
    ],
  ])("but not %s", (_kind, text) => {
    expect(sentencesByWhom(text).at(-1)).not.toMatch(/^Ana Moss/u);
  });
});

describe("a quote with a name as its last paragraph", () => {
  it.each([
    ["> The reef is dead.\n>\n> Ana Moss, diver", "Ana Moss: The reef is dead."],
    ["> The reef is dead.\n>\n> *Ana Moss*", "Ana Moss: The reef is dead."],
    ["> The reef is dead.\n>\n> Ana Moss", "Ana Moss: The reef is dead."],
  ])("is theirs: %s", (text, expected) => {
    expect(sentencesByWhom(text)).toContain(expected);
  });

  it.each([
    ["> The reef is dead.\n>\n> Ana Moss dived there."],
    ["> The reef is dead.\n>\n> Coral Bay, Hale"],
    ["> The reef is dead.\n>\n> Ana Moss."],
  ])("and a sentence is no name: %s", (text) => {
    expect(sentencesByWhom(text)).not.toContain("Ana Moss: The reef is dead.");
  });
});

describe("a quotation with a dash behind it is whoever's name follows", () => {
  it.each([
    [
      "It is an inn of nine rooms.\n\n- “Worth every penny.” – Ana Moss, Hale",
      ["writer: It is an inn of nine rooms.", "Ana Moss: “Worth every penny.” – Ana Moss, Hale"],
    ],
    [
      "- “Warm. We stayed a week.” — **Oluwaseun Bello**, guest",
      ["Oluwaseun Bello: “Warm.", "Oluwaseun Bello: We stayed a week.” — Oluwaseun Bello, guest"],
    ],
    [
      "“Leave it,” writes Bettina. “Anything but flats!” – Olu, 41.",
      ["Bettina: “Leave it,” writes Bettina.", "Olu: “Anything but flats!” – Olu, 41."],
    ],
    [
      "# News\n\nIt was a long term.\n\n*We saw whales. The guide said they sleep.* – Ruby, Year 3",
      [
        "(headline): News",
        "writer: It was a long term.",
        "Ruby: We saw whales.",
        "Ruby: The guide said they sleep. – Ruby, Year 3",
      ],
    ],
    ["“Worth it.” – The staff were rude, though.", ["writer: “Worth it.” – The staff were rude, though."]],
    [
      "> “The reef is dead.” — Ana Moss\n\n> “A door is a door.”\n>\n> Proverb",
      ["Ana Moss: “The reef is dead.” — Ana Moss", "somebody: “A door is a door.”", "writer: Proverb"],
    ],
  ])("%s", (text, expected) => {
    expect(sentencesByWhom(text)).toEqual(expected);
  });
});
