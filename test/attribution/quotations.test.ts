import { describe, expect, it } from "vitest";
import { read, saidIn } from "./reading.js";

/** The quotations of a draft as "kind: words", with what owns them. */
function quoted(text: string): readonly string[] {
  return read(text).passages.flatMap((passage) =>
    passage.quotations.map(({ kind, start, end, owner }) => {
      const speaker = owner >= 0 ? (passage.attributions[owner]?.source.name ?? "") : "nobody";
      return `${kind} (${speaker}): ${passage.prose.text.slice(start, end)}`;
    }),
  );
}

describe("quotation marks", () => {
  it.each([
    ["curly", "“It leaks,” Lee said.", "“It leaks,”"],
    ["straight", '"It leaks," Lee said.', '"It leaks,"'],
    ["single curly", "‘It leaks,’ Lee said.", "‘It leaks,’"],
    ["single straight", "'It leaks,' Lee said.", "'It leaks,'"],
    ["doubled single", "''It leaks,'' Lee said.", "''It leaks,''"],
    ["guillemets", "«It leaks,» Lee said.", "«It leaks,»"],
    ["low and high", "„It leaks,“ Lee said.", "„It leaks,“"],
    ["turned the wrong way", "“It leaks,“ Lee said.", "“It leaks,“"],
    ["nested", "“She said ‘run’ and ran,” Lee said.", "“She said ‘run’ and ran,”"],
    ["with an apostrophe", "‘It’s the growers’ fault,’ Lee said.", "‘It’s the growers’ fault,’"],
  ])("%s", (_name, text, words) => {
    expect(quoted(text)).toEqual([`speech (Lee): ${words}`]);
  });

  it.each([
    ["apostrophes", "The growers' plan isn't the '90s plan, and 'twas never Lee's."],
    ["feet and inches", "The door is 6'2\" high and the board 5' 10\" long."],
    ["plural possessives", "The teachers’ and the nurses’ unions met."],
  ])("no quotation: %s", (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe("quotations over several paragraphs", () => {
  it("reopened paragraph after paragraph and closed once", () => {
    expect(
      quoted("“The dam leaks,” Lee said. “It is old.\n\n“It was old when I came.\n\n“It will fall.”\n\nThe board met."),
    ).toEqual([
      "speech (Lee): “The dam leaks,”",
      "speech (Lee): “It is old.",
      "speech (Lee): “It was old when I came.",
      "speech (Lee): “It will fall.”",
    ]);
  });

  it("opened once and closed paragraphs later", () => {
    expect(quoted("Lee told the board: “The dam leaks.\n\nIt is old.\n\nIt will fall.”\n\nThe board met.")).toEqual([
      "speech (Lee): “The dam leaks.",
      "speech (Lee): It is old.",
      "speech (Lee): It will fall.”",
    ]);
  });

  it("never closed: ends with its paragraph", () => {
    expect(quoted("“The dam leaks. It is old.\n\nThe board met.\n\n“It is old,” Cole said.")).toEqual([
      "speech (nobody): “The dam leaks. It is old.",
      "speech (Cole): “It is old,”",
    ]);
  });
});

describe("who owns a quotation", () => {
  it.each([
    ["the sentence", "“It leaks,” Lee said.", ["Lee"]],
    ["the quotation before", "“It leaks,” Lee said. “It is old.”", ["Lee", "Lee"]],
    [
      "she continued",
      "“It leaks,” Ana Lee said. “And,” she continued, “it is old.”",
      ["Ana Lee", "Ana Lee", "Ana Lee"],
    ],
    ["the colon before", "Lee went further: “It leaks.”", ["Lee"]],
    ["a colon in the paragraph before", "Lee told the board:\n\n“It leaks.”", ["Lee"]],
    [
      "a tag behind it rather than the lead before it",
      "Another juror was blunt: “He lied. They had nothing,” said juror Ana Lee.",
      ["Ana Lee"],
    ],
    ["the lead where no tag follows", "Another juror was blunt: “He lied. They had nothing.”", ["Another juror"]],
    ["the next tag", "“It leaks.” “It is old,” Lee said.", ["Lee", "Lee"]],
    ["the sentence before", "Lee was furious and said so on Monday that it leaked. “It is old.”", ["Lee"]],
    ["a tag that is a sentence of its own", "“It leaks!” Lee wrote in a letter to the board.", ["Lee"]],
  ])("%s", (_name, text, speakers) => {
    expect(read(text).passages.flatMap((p) => p.quotations.map((q) => p.attributions[q.owner]?.source.name))).toEqual(
      speakers,
    );
  });

  it("goes on in a paragraph of its own, and elsewhere has a speaker whom nobody knows", () => {
    const next = read("“It leaks,” Ana Lee said.\n\n“It is old.”").passages[1]?.attributions[0];
    expect(next).toMatchObject({
      pattern: "next-paragraph",
      source: { name: "Ana Lee", phrase: { back: 1 } },
    });
    const later = read("“It leaks,” Ana Lee said.\n\nIt rained.\n\nThen came “the summer of all our discontents”.");
    expect(later.passages[2]?.attributions[0]).toMatchObject({ source: { name: "", phrase: null }, confidence: 0 });
  });

  it.each([
    ["“We have nine wells. None is deep.\n\n“And two are dry,” said Ana Lee.", ["Ana Lee", "Ana Lee"]],
    ["Tom Cole spoke first. “We have nine wells.\n\nAnd two are dry,” Ana Lee said.", ["Ana Lee", "Ana Lee"]],
    ["“It leaks,” Bo Ray said.\n\n“We have nine wells.\n\n“Two are dry,” Lee said.", ["Bo Ray", "Lee", "Lee"]],
    ["“It leaks,” Bo Ray said. “It is old.\n\n“It will fall,” Ray said.", ["Bo Ray", "Bo Ray", "Bo Ray"]],
  ])("named where the quotation closes, in the next paragraph: %s", (text, speakers) => {
    expect(saidIn(text).map((said) => said.speaker)).toEqual(speakers);
  });

  it("points ahead to the name in the next paragraph", () => {
    const { passages } = read("“We have nine wells.\n\n“And two are dry,” said Ana Lee.");
    expect(passages[0]?.attributions[0]).toMatchObject({ pattern: "closing-tag", source: { phrase: { back: -1 } } });
  });

  it("keeps two speakers apart", () => {
    expect(
      saidIn("“It leaks,” Ana Lee said.\n\n“It does not,” Tom Cole said.\n\n“It does,” said Lee.").map(
        (said) => said.speaker,
      ),
    ).toEqual(["Ana Lee", "Tom Cole", "Ana Lee"]);
  });
});

describe("what quotation marks enclose", () => {
  it.each([
    ["a title", "The film “The Last Ferry” opens in May.", "title"],
    ["a nickname", "Ana “Red” Lee won the race.", "nickname"],
    ["a term", "The rule is known as “stop and wait”.", "term"],
    ["a word at arm's length", "The council published its “reform” on Monday.", "scare"],
    ["somebody's word", "Lee called the plan “toxic” on Monday.", "speech"],
    ["a part of what somebody said", "Lee said the plan was “a total mess” on Monday.", "speech"],
  ])("%s", (_name, text, kind) => {
    expect(read(text).passages[0]?.quotations.map((quotation) => quotation.kind)).toEqual([kind]);
  });
});

describe("blocks that are somebody's words", () => {
  it("an embedded post with its author in the last line", () => {
    const said = { speaker: "Ana Lee", speech: "direct", basis: "speech" };
    expect(saidIn("> The pier is shut.\n> Go by bus.\n> — Ana Lee (@analee) June 3, 2021")).toMatchObject([
      { ...said, content: "The pier is shut." },
      { ...said, content: "Go by bus." },
    ]);
    expect(saidIn("> The pier is shut, so\n> go by bus.\n> — Ana Lee (@analee) June 3, 2021")).toMatchObject([
      { ...said, source: "Ana Lee", content: "The pier is shut, so go by bus." },
    ]);
  });

  it("a block quote with its author in a paragraph of its own", () => {
    expect(saidIn("> The pier is shut.\n>\n> — Ana Lee")).toMatchObject([
      { speaker: "Ana Lee", content: "The pier is shut." },
    ]);
  });

  it("a block quote with a lead", () => {
    expect(
      saidIn("Ana Lee wrote in a letter:\n\n> We are shut.\n>\n> It is sad.").map(({ speaker, content }) => [
        speaker,
        content,
      ]),
    ).toEqual([
      ["Ana Lee", "We are shut."],
      ["Ana Lee", "It is sad."],
    ]);
  });

  describe("an interview with its questions in bold or italics", () => {
    const intro = "We met Ana Lee, who runs the ferry, in May.\n\n";
    const answers = (text: string) =>
      saidIn(intro + text)
        .filter(({ pattern }) => pattern === "interview-answer")
        .map(({ speaker, content }) => `${speaker}: ${content}`);

    it.each([
      ["**Was it hard?**\n\nIt was. I slept on deck.", ["Ana Lee: It was. I slept on deck."]],
      ["*Do you miss Cole?*\n\nEvery day.", ["Ana Lee: Every day."]],
      [
        "**Was it hard?**\n\nIt was. I cried.\n\n**Fares are too high.**\n\nI know they are.",
        ["Ana Lee: It was. I cried.", "Ana Lee: I know they are."],
      ],
      [
        "**Why?**\n\nI knew Dan Cole.\n\nHe taught me knots.",
        ["Ana Lee: I knew Dan Cole.", "Ana Lee: He taught me knots."],
      ],
    ])("%s", (text, expected) => {
      expect(answers(text)).toEqual(expected);
    });

    it.each([
      "**What does it cost?**\n\nThe ferry takes cars and bicycles, and the fare is paid on board.",
      "**The ferry is late.**\n\nI waited for it on the pier with my dog all that morning.",
      "**Was it hard?**\n\nThe ferry hooted, and the gulls rose from the roof of the harbour office.",
      "## Was it hard?\n\nI do not think it was hard at all for anybody who had learnt to row.",
      "**So?** I do not think it was hard at all for anybody who had learnt to row.",
    ])("is not: %s", (text) => {
      expect(answers(text)).toEqual([]);
    });

    it("ends where the writer tells what happens", () => {
      const text = "**Was it hard?**\n\nI cried.\n\nThe ferry hooted, and the gulls rose.\n\nI put my pen away then.";
      expect(answers(text)).toEqual(["Ana Lee: I cried."]);
    });
  });

  it("the turns of an interview", () => {
    expect(
      saidIn("**Ana Lee:** I saw it fall. It was loud.\n\nQ: And Bo Ray?\n\nBo Ray: I ran.").map(
        ({ source, content }) => [source, content],
      ),
    ).toEqual([
      ["Ana Lee", "I saw it fall. It was loud."],
      ["", "Q: And Bo Ray?"],
      ["Bo Ray", "I ran."],
    ]);
  });
});
