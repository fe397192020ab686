import { describe, expect, it } from "vitest";
import { whoSays } from "./who.js";

/** What the sentences after the title and the introduction rest on. */
const Q = "interviewer";
const H = "(headline)";

describe("an interview", () => {
  it.each([
    [
      "questions as headings, the person in the title",
      "# An interview with Ada Moreau\n\n## What do you bake first?\n\nRye. It takes nine hours.\n\n## Who buys it?\n\nDockers. They are superb company.",
      [H, Q, "Ada Moreau", "Ada Moreau", Q, "Ada Moreau", "Ada Moreau"],
    ],
    [
      "the title is the name",
      "# Jonas Okafor\n\n### Who are you?\n\nI tune pianos.\n\n### What is in your bag?\n\nForks, felt and my lunch.\n\nNothing else fits.",
      [H, Q, "Jonas Okafor", Q, "Jonas Okafor", "Jonas Okafor"],
    ],
    [
      "the person in an introductory paragraph",
      "# Nine hours with rye\n\nLast week we spoke to Tarik Sol, the oldest baker in Corley.\n\n**When do you get up?**\n\nAt two.\n\n**And your family?**\n\nThey sleep. The children have never seen me light the oven.",
      [H, "writer", Q, "Tarik Sol", Q, "Tarik Sol", "Tarik Sol"],
    ],
    [
      "answers in marks, over the name of who asked",
      '# A keeper of bees\n\nWe spoke to Tarik Sol of Corley.\n\n**Why bees?**\n\n"I like the noise."\n\n**Do you get stung?**\n\n"Each week."\n\n— Ines Roth',
      [H, "writer", Q, "Tarik Sol", Q, "Tarik Sol", "(byline)"],
    ],
    [
      "several questions and answers in one line",
      "# Meet the keeper\n\nWe spoke to Tarik Sol of Corley.\n\nQ: What brought you here? A: A train, and I liked it. Q: Do you miss home? A: I miss the bread.\n\nHe has a shop on Mill Lane.",
      [H, "writer", Q, "Tarik Sol", Q, "Tarik Sol", "writer"],
    ],
    [
      "questions with the name of who sent them in",
      "# Q & A\n\nQuestion: Will you tour? - bobx\nMike: No plans, but I did write a song.\n\nQuestion: Where did you learn to sing? - robstar\nJoe: I sang along to records.",
      [H, Q, "Mike", Q, "Joe"],
    ],
    [
      "two who answer at once",
      "# Bees\n\nWe spoke to Tarik Sol (TS) and Ada Moreau (AM).\n\n### Why do you keep bees?\n\nTS: I like the noise.\n\n### What do you do in winter?\n\nAM: I sleep.\n\n### Any last words from you?\n\nTS/AM: Buy honey.",
      [H, "writer", Q, "Tarik Sol", Q, "Ada Moreau", Q, "somebody"],
    ],
    [
      "questions in italics",
      "# Q&A: Rosa Delgado on wells\n\n*How deep is yours?*\n\nForty metres, and dry.\n\n*What went wrong for you?*\n\nThe quarry took the water. I can prove it.",
      [H, Q, "Rosa Delgado", Q, "Rosa Delgado", "Rosa Delgado"],
    ],
    [
      "Q: and A:",
      "# Meet the keeper\n\nMaria Holt keeps the light at Sand Point.\n\nQ: Are you lonely?\n\nA: Never. The gulls are awful gossips.\n\nQ: Do you read?\n\nA: I read charts.",
      [H, "writer", Q, "Maria Holt", "Maria Holt", Q, "Maria Holt"],
    ],
    [
      "Q and A in bold, several people, each named on a line above",
      "# Four new teachers\n\nThey started in May.\n\n**Ana Ruiz, chemistry**\n\n**Q: What surprised you?**\n\n**A:** The noise. I love it.\n\n**Tom Akers, music**\n\n**Q: And you?**\n\n**A:** The silence. I fear it.",
      [H, "writer", "writer", Q, "Ana Ruiz", "Ana Ruiz", "writer", Q, "Tom Akers", "Tom Akers"],
    ],
    [
      "initials",
      "# A talk with Mira Oduya\n\nMira Oduya draws maps for the rescue service.\n\nLW: Where did you begin?\n\nMO: In a shed.\n\nLW: Whose was it?\n\nMO: My aunt's. It leaked.\n\nShe sold it later, and I wept.",
      [H, "writer", Q, "Mira Oduya", Q, "Mira Oduya", "Mira Oduya", "Mira Oduya"],
    ],
    [
      "names in capitals",
      "# Hearing of March 3\n\nJUDGE HANNAH COLE: Do you know this man?\n\nPETER ABARA: I do. He sold me the boat.\n\nHANNAH COLE: When was that?\n\nPETER ABARA: In May.",
      [H, "Hannah Cole", "Peter Abara", "Peter Abara", "Hannah Cole", "Peter Abara"],
    ],
    [
      "surnames after the full name",
      "# Round table\n\n**Greta Lind:** I would close the road.\n\n**Samuel Osei:** You cannot.\n\n**Lind:** We closed it in 2010.\n\n**Osei:** For a week. I counted the days.",
      [H, "Greta Lind", "Samuel Osei", "Greta Lind", "Samuel Osei", "Samuel Osei"],
    ],
    [
      "an answer with a list and a block quote",
      "# In conversation with Hugo Brandt\n\n## What do you teach?\n\nThree things:\n\n- knots\n- the stars\n\nMy father used to say:\n\n> A knot is a promise.\n\n## What do you leave out?\n\nPolitics.",
      [H, Q, ...new Array(5).fill("Hugo Brandt"), Q, "Hugo Brandt"],
    ],
    [
      "a request instead of a question",
      "# Five minutes with Carla Weiss\n\n**Tell us about your garden.**\n\nIt floods.\n\n**Why do you stay?**\n\nI am stubborn.",
      [H, Q, "Carla Weiss", Q, "Carla Weiss"],
    ],
    [
      "the question in bold before the answer in the same paragraph",
      "# Interview: Helen Adeyemi\n\n**Did you train for it?** No. I ran to school.\n\n**Do you still run?** Every day.",
      [H, "(question)", "Helen Adeyemi", "Helen Adeyemi", "(question)", "Helen Adeyemi"],
    ],
    [
      "asides and the end are the writer's",
      "# A chat with Ana Roe\n\n## Were you afraid?\n\nI was sick.\n\n(She laughs.)\n\nThe pilot was worse.\n\n## Would you go again?\n\nTomorrow.\n\nAna Roe's film opens on Friday.",
      [H, Q, "Ana Roe", "writer", "Ana Roe", Q, "Ana Roe", "writer"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(whoSays(text)).toEqual(expected);
  });
});

/** Who answers in a piece, each once, in order. */
const speakersIn = (text: string) => [
  ...new Set(whoSays(text).filter((who) => !/^(?:\(|writer|interviewer)/u.test(who))),
];

describe("an interview in yet another layout", () => {
  it.each([
    [
      "headings, and only the first paragraph is about somebody",
      "# Eels\n\nMarit Dahl has kept the weir since 1998. She knows each eel.\n\n## What do you count?\n\nEels. I get a boat.\n\n## What would help you?\n\nA ladder. I asked for it.",
      ["Marit Dahl"],
    ],
    [
      "“in this interview”",
      "# The pilot\n\nFor years Ingrid Halle has steered the boat to Norsund. In this interview she looks back.\n\n### And the crew?\n\nEleven people. I know them all.\n\n### The bridge?\n\nIt is a scandal.",
      ["Ingrid Halle"],
    ],
    [
      "a trade before the name",
      "# Bees\n\n*Beekeeper Rolf Ekman lost 40 hives. We asked him why.*\n\n**What did you find?**\n\nSilence. I wept.\n\n**Was it the spray?**\n\nOf course.",
      ["Rolf Ekman"],
    ],
    [
      "initials that the text explains",
      "# A bakery\n\nErik (ES) and Nils Sand (NS) bake.\n\n**Who gets up first?**\n\nES: I do.\n\nNS: That is a lie. I see it.",
      ["Erik", "Nils Sand"],
    ],
    [
      "first names, once each",
      "# The Moors\n\nWe met Greta Moor and her son Jonas Moor.\n\n**Who cooks?**\n\nGreta: I do.\n\n**And you?**\n\nJonas: I wash up.",
      ["Greta Moor", "Jonas Moor"],
    ],
    [
      "an office and a surname in capitals",
      "# Transcript\n\nREPORTER: Did you know?\n\nMAYOR OLSEN: I did not.\n\nREPORTER: Who did?\n\nMAYOR OLSEN: My office.",
      ["Olsen"],
    ],
    [
      "times before names",
      "# Salt\n\n**[00:01] Mara Klein:** I am Mara Klein.\n\n**[00:14] Owen Tate:** I make salt.\n\n**[01:02:20] Mara Klein:** How much?",
      ["Mara Klein", "Owen Tate"],
    ],
    [
      "times after names",
      "# Salt\n\nMara Klein (00:01): I am here.\n\nOwen Tate (00:14): I make salt.",
      ["Mara Klein", "Owen Tate"],
    ],
    [
      "Q and A in bold without a colon",
      "# A chat with Priya Raman\n\nShe mends violins.\n\n**Q** What's the oldest?\n\n**A** A viola. I wept.\n\n**Q** And the worst?\n\n**A** Mine.",
      ["Priya Raman"],
    ],
    [
      "plain questions over answers in italics",
      "# Talking with Omar Haddad\n\nWhat made you a farrier?\n\n*My uncle. I hated school.*\n\nHow many do you shoe?\n\n*Forty.*",
      ["Omar Haddad"],
    ],
    [
      "numbered questions",
      "# 2 questions with Nadia Farouk\n\n**1. What do you see?**\n\nThe sea. I paint it.\n\n**2. What do people get wrong?**\n\nThey think it is quiet.",
      ["Nadia Farouk"],
    ],
    [
      "answers in quotation marks",
      "# Five questions for Kit Abara\n\n**How did you learn?**\n\n“My aunt taught me. She dived.”\n\n**What do you look for?**\n\n“Wrecks.”",
      ["Kit Abara"],
    ],
    [
      "rules between the answers",
      "# Q&A with Tom Adeyemi\n\n**Why clocks?**\n\nI like them.\n\n---\n\nI train two boys, and both are slow.\n\n---\n\n**And you?**\n\nMe? Never.",
      ["Tom Adeyemi"],
    ],
  ])("%s", (_name, text, expected) => {
    expect(speakersIn(text)).toEqual(expected);
  });

  it.each([
    [
      "under a rule at the end",
      "# Q&A with Tom Adeyemi\n\n**Why clocks?**\n\nI like them.\n\n**And bells?**\n\nThey are loud.\n\n---\n\nThe tower opens on May 3. It costs two pounds.",
    ],
    [
      "under a rule in the middle",
      "# Q&A with Tom Adeyemi\n\n**Why clocks?**\n\nI like them.\n\n---\n\nThe tower opens on May 3. It costs two pounds.",
    ],
    [
      "between turns",
      "# The allotment\n\nBert Kowal has the key, and Dora Kowal digs.\n\nBERT: I like that.\n\nDORA: I do not.\n\nHe opens the shed. It holds forty spades.",
    ],
    [
      "in a credit",
      "# A bakery\n\n*Interview: Pia Storm. Photos: Lars Holm*\n\n**What do you bake?**\n\nRye. I like it.\n\n**Who buys it?**\n\nYour editor. It costs two pounds.",
    ],
  ])("leaves to the writer, or to nobody, what stands %s", (_name, text) => {
    expect(whoSays(text).at(-1)).toMatch(/^(?:writer|somebody)$/u);
  });
});

describe("no interview", () => {
  const speakers = (text: string) => whoSays(text).filter((who) => !who.startsWith("(") && who !== "writer");

  it.each([
    [
      "a page of questions that the reader asks",
      "# Frequently asked questions\n\n## How do I install it?\n\nRun the script.\n\n## Can you ship it abroad?\n\nWe can. I pack the boxes on Mondays.",
    ],
    [
      "a how-to",
      "# Mending a net\n\n## Which twine do you need?\n\nTarred hemp. It lasts for years.\n\n## How tight should the knots be?\n\nTighter than you think.",
    ],
    [
      "Q: and A: without anybody",
      "# The new bins\n\nQ: What goes in the blue bin?\n\nA: Paper. Card goes in as well.\n\nQ: When is it emptied?\n\nA: On Tuesdays.",
    ],
    [
      "an essay that asks itself",
      "# A year without a car\n\nMy friend Rosa Delgado dared me.\n\n## Was it hard?\n\nIt was. I walked nine miles a day.\n\n## What did I learn?\n\nI learnt to leave early.",
    ],
    [
      "an essay in bold questions",
      "# The bridge\n\nMayor Ana Ruiz opened it in May, and I was there.\n\n**Was it worth the wait?**\n\nI think it was.\n\n**Who paid?**\n\nThe county did.",
    ],
    [
      "a column whose writer is the one asked",
      "# Why I swim\n\nI swim in the lake each morning, and everybody asks me the same things.\n\n**Why do you do it?**\n\nI like the cold.\n\n**Do you never get ill?**\n\nI do, each March.",
    ],
    [
      "a shop's page about its founder",
      "# Our shop\n\nRosa Delgado founded our shop. She picks each rope.\n\n## Can you ship it abroad?\n\nWe can. I pack the boxes.\n\n## Do you mend nets?\n\nWe do. I mend them at night.",
    ],
    [
      "a place at the head",
      "# Sand Point\n\nSand Point has a pier. It is old.\n\n## Can you swim there?\n\nYes. I do.\n\n## Can you park?\n\nNo. I walked.",
    ],
    [
      "cities that speak to the reader",
      "Rents in London Bridge rose.\n\n**London:** You pay more.\n\n**Corley:** You pay less.",
    ],
    ["one label in capitals", "# News\n\nIt rained.\n\nGATE FOUR: You can come on Friday."],
    ["dialogue in a story", "# The mill\n\n– Is it you?\n\n– It is. I came home.\n\n– And the boy?\n\n– He is asleep."],
    [
      "questions over words in italics",
      "# Greek for beginners\n\nWhat is a boat?\n\n*Ploio.*\n\nWhat is my name?\n\n*Onoma mou.*",
    ],
    ["quarters", "# Results\n\nQ1: Sales rose.\n\nQ2: Sales fell.\n\nA: Sales of all kinds of boats."],
    ["a label in bold", "The council met.\n\n**Note:** We were told to wait outside."],
    ["fields of an entry", "- **Housing:** Rents rose.\n- **London:** You pay more there.\n- **Monday:** We rest."],
    [
      "for and against",
      "**Pros:** You can fold it.\n\n**Cons:** We broke it.\n\n**Pros:** It is light.\n\n**Cons:** It squeaks.",
    ],
    [
      "a recipe",
      "**Prep Time:** You need an hour.\n\n**Cooking Time:** We gave it two.\n\n**Serving Ideas:** Try it with your own jam.",
    ],
    ["a staff list", "**Ana Lee:** director of music.\n\n**Tom Akers:** treasurer since 2019."],
    ["opening hours", "**Opening Hours:** We open at nine.\n\n**Contact:** Write to us."],
    ["one question as a title", "# Who owns the sea?\n\nI have wondered since I was a boy.\n\nNobody knows."],
    ["a line of newsroom capitals", "UPDATE: We have heard from the ferry.\n\nNOTE: You may park at the pier."],
  ])("%s", (_name, text) => {
    expect(speakers(text)).toEqual([]);
  });
});
