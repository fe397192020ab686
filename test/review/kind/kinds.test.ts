import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, openReview } from "../../../src/review/index.js";
import { english } from "../../language/english.js";

const kindOf = (text: string) => openReview(text, english, DEFAULT_SETTINGS).kind();

const NEWS = `# Quay to close in May

The north quay will close on 4 May, the harbour board said on Tuesday.

“It cannot wait,” Ana Lee, its director, told the council. She said the piles had rotted. According to a survey by Marsh
& Sons, two of nine have split. The council voted 9-2 for the repair. Work starts on Monday.
`;
const MANUAL = `# Bread machine

## Installation

Put the machine on a level table. Plug it in. Wash the pan before you use it. Pour in the water first. Add the flour. Close
the lid and press Start.
`;
const RULES = `# Allotments

A tenant shall pay the rent by 1 March. A tenant must keep the paths free. No fire shall be lit before dusk. Water must not be
drawn by hose. The committee may end a tenancy. Hens must be kept in a run. Sheds shall be no higher than two metres.
`;
const DIARY = `# A week on the canal

We left Bray in the rain. I had packed too little, as I always do. My brother steered while I made tea. We met a heron at the
second lock. I thought of our father, who loved this stretch. We slept well.
`;
const ENTRY = `# Ferry Bridge

The **Ferry Bridge** is a road bridge over the Marl in Orton. It was built in 1911 by the county. The span is 41 metres. It was
widened in 1962. A flood damaged the east pier in 1987. The bridge was listed in 2004.

## History

The first crossing was a chain ferry.

## References

Orton Archive, box 4.
`;
const COLUMN = `# Leave the library open

A town that closes its library is a town that has given up. Why should children walk two miles for a book? The council says
there is no money, and yet there is money for a car park. The truth is simple. A library is cheap. It should stay open, and
we should say so. Surely that is not too much to ask?
`;
const MATCH = `# Orton 2, Brill 1

Orton won the match with a goal after half-time. The goalkeeper stopped a penalty. A midfielder was sent off. Brill's striker
equalised from a free kick. The second half began in rain. The defender Ana Roe cleared twice. The fixture had been put off.
`;
const RELEASE = `FOR IMMEDIATE RELEASE

Marsh & Sons today opens its third yard. The yard will build ferries. It has room for forty people.
`;
const WIRE = `# Marsh & Sons opens third yard

ORTON, Brill – Marsh & Sons today opens its third yard. The yard will build ferries. It has room for forty people.

## About Marsh & Sons

Marsh & Sons has built boats since 1911.
`;
const OWN_RULES = `# Privacy policy

We collect your name when you join the club. We keep it for a year. We share it with nobody. You may ask us to delete it. We use
no cookies. Our treasurer keeps the list. We will tell you of changes.
`;
const SPANISH = `# El puerto

El puerto cerró el martes por la mañana. La alcaldesa dijo que las obras durarán dos meses y que los vecinos podrán cruzar por
el puente viejo. Los pescadores temen perder la temporada. El ayuntamiento no ha publicado el presupuesto de la obra.
`;
const GERMAN = `Der Hafen ist seit Dienstag geschlossen. Die Bürgermeisterin sagte, die Arbeiten dauerten zwei Monate, und die
Anwohner könnten über die alte Brücke gehen. Die Fischer fürchten um die Saison, denn niemand nennt einen Termin.
`;
const VERSE = `The tide is out,
the boats lie down,
a rope of light
runs through the town.

The gulls have gone,
the lamps are lit,
the harbour dreams
of leaving it.
`;

const CRITIC = `# Salt Harbour review

The film opens on a brutal winter, and its plot takes a while to thaw. Tove Lind is brilliant as the harbour pilot. The
script gives her little to say. A scene with the dog is the best of them. The rest of the cast have thankless parts. See
it for the light.
`;

const SUPPER = `# The Glass Eel, Orton

The menu is short and the dining room cold. A starter of pickled beet was bland. The noodles came in a bowl of clear broth, and
they were excellent. My companion's dish arrived late. Dessert was a delicious plum cake. The waiter forgot the wine. The best
seat is by the stove.
`;
const NOVEL = `# Book review: The Lock-Keeper's Son

Amara Nwosu has written a slow and moving tale of a river town. A boy counts barges. His aunt keeps a ledger of the drowned. The
boy grows up and leaves. Nwosu never hurries. He comes back in a flood year. Nobody knows him there.
`;
const RECORD = `# Low water

The new album opens with a drum and a door. Its songs are short, and the best of them is the third. The vocals sit far back,
which is a disappointing choice. Two tracks were made in a barn. The lyrics are witty at last. The second half is dull.
`;
const GAME = `# Salt Roads

The gameplay is slow and satisfying. You lead a mule over nine passes. The graphics are plain, and the visuals at dusk are
breathtaking. Its soundtrack is one fiddle. The story takes an hour to start. The controls are clunky. It ends in a flood.
`;
const FESTIVAL = `# Film festival opens in Brill

The Brill film festival opened on Friday with a thriller by Ana Lee, the organisers said. Thirty films will be shown, according
to the programme. “The best of them come from the north,” Bo Ray, its director, told reporters. He said the audience had
doubled. Tickets cost £6. The last film runs on Sunday, Ray said.
`;
const STEW = `# How to make bean stew

Soak the beans overnight. If the water clouds, change it. To keep the flavour, add the salt late. You should not stir too often.
When the broth is thick, taste it. The dish needs an hour. Is it still thin? Simply wait. It is delicious with bread.
`;
const PRUNING = `# How to prune a plum

A plum must not be cut in winter. The wood is soft, and it should be dry. Use a clean saw. If a branch is dead, cut it first. Why
wait for summer? Wounds close sooner, and the risk is small. Young trees need little. Old ones should be thinned. It is wrong to
cut much.
`;
const RATES = `# Rates and reason

Our town has a choice to make. Raise the rates, mend the roofs, and keep the pool. Our mayor prefers to wait. We should not let
her. Our leaders had five years, and the roofs still leak. Nothing was done. What are they waiting for?
`;
const DEFENCE = `# Strength and thrift

Our country spends more than it earns. Our government calls that care. It is simply debt. We owe our children better. Our leaders
must cut what they cannot pay for, and they should start with themselves. The rest will follow.
`;
const TO_EDITOR = `# Letter: Leave the lime trees

The council felled two limes on Mill Lane. Nobody had asked for that. The stumps were left. Children used to climb there. A car
park has taken their place. It is empty most days.

— Ravi Menon, Orton
`;
const COMMENTARY = `# The price of a ferry

*Commentary*

A ferry costs less than a bridge. The crews know the river. The bridge took nine years in Brill, and it closed in the first
storm. A ferry waits for nobody's grant.
`;
const SIGNED = `# Who pays for the tide

We built our homes on sand. We were told that the wall would hold. It has not. We pay twice for each repair. The owners of the
marina paid once, in 1988. Now they ask for a share of the grant.

The writer is a retired pilot and chairs the Low Quay residents.
`;
const RANKED = `# Top ten ghost films

You know the feeling. You sit in the dark and you wait. Then you laugh, and you are not sure why. You may not like my list. The
first film is a funny one about a ferry. You will have seen it. The next has a dull plot and a memorable dog. You can skip the last.
`;
const LEAD = `# Poll finds fewer swimmers

In a survey by the county, the share of people who say that the river is the best place to swim fell. It was a third in 1998. The
county asked two thousand people. Few had been in the water. Most were over forty. The pool was named more often.
`;
const VILLAGE = `# News from our town

The fete is on the first Sunday in June. Our town band has a new drum. The hall was painted in May. We thank all who helped. Tea
is served at four. The raffle raised £90 for the roof. Bring a chair.
`;
const CLUB = `# Rowing club: winter round-up

What a season! The eights came third at Brill. The boathouse has a new door, thanks to Ngozi at Reed Timber. The juniors raised £90
on Sunday. Coaches said the river was too high in May. Please come to the supper on Friday. The bar will be open until ten.
`;
const PARISH = `Everyone is welcome at the harvest supper on Sunday. The choir sings at noon. Thank you to all who swept the path. The
flower rota is in the porch. Well done to the bell ringers. The vestry door sticks again. The next coffee morning is in May.
`;
const ADDRESS = `# Farewell address

We came here with one bus and a borrowed map. We shall not leave the valley as we found it. I ask you to keep the school open. We
shall pay what we owe. My neighbours built the wall. You must mend it. I thank you for nine years.
`;

describe("a draft is read as", () => {
  it.each([
    ["reported news", NEWS, "news"],
    ["documentation", MANUAL, "reference"],
    ["rules and policy", RULES, "reference"],
    ["first-person writing", DIARY, "personal"],
    ["an encyclopedia article", ENTRY, "encyclopedia"],
    ["opinion", COLUMN, "opinion"],
    ["a match report", MATCH, "news"],
    ["a review", CRITIC, "personal"],
    ["a review", `---\ncategories:\n  - reviews\n---\n\n${CRITIC.slice(CRITIC.indexOf("\n"))}`, "personal"],
    ["a review", SUPPER, "personal"],
    ["a review", NOVEL, "personal"],
    ["a review", RECORD, "personal"],
    ["a review", GAME, "personal"],
    ["reported news", FESTIVAL, "news"],
    ["documentation", STEW, "reference"],
    ["documentation", PRUNING, "reference"],
    ["opinion", RATES, "opinion"],
    ["opinion", DEFENCE, "opinion"],
    ["opinion", TO_EDITOR, "opinion"],
    ["opinion", SIGNED, "opinion"],
    ["a review", RANKED, "personal"],
    ["opinion", COMMENTARY, "opinion"],
    ["reported news", `# Council orders review of ferry\n\n${NEWS}`, "news"],
    ["a press release", RELEASE, "news"],
    ["news", "Critics say the plan failed badly.", "news"],
    ["opinion", `---\ncategories:\n  - news\n  - comment\n---\n\n${NEWS}`, "opinion"],
    ["a press release", WIRE, "news"],
    ["a press release", `${NEWS}\n## Media contact\n\nRosa Lind, 555 0134\n`, "news"],
    ["rules and policy", OWN_RULES, "reference"],
    ["first-person writing", CLUB, "personal"],
    ["first-person writing", PARISH, "personal"],
    ["a speech", ADDRESS, "personal"],
    ["reported news", `# Mayor gives farewell speech to council\n\n${NEWS}`, "news"],
    ["reported news", `# Market round-up\n\n${NEWS}`, "news"],
  ])("%s", (name, text, profile) => {
    const kind = kindOf(text);
    if (name !== "news") expect(kind.name).toBe(name);
    expect(kind).toMatchObject({ profile, leftAlone: false });
  });

  it.each([
    ["not in English", SPANISH],
    ["not in English", GERMAN],
    ["not in English", "---\nlang: nl\n---\n\nCritics say so.\n"],
    ["fiction or verse", VERSE],
    ["fiction or verse", "---\ncategory: Short story\n---\n\nCritics say so. She laughed.\n"],
  ])("%s, and left alone", (name, text) => {
    expect(kindOf(text)).toMatchObject({ name, leftAlone: true });
    expect(openReview(text, english, DEFAULT_SETTINGS).report().findings).toEqual([]);
  });

  it("what its front matter, its folder or the writer say", () => {
    expect(kindOf(`---\nblue-pencil: opinion\n---\n\n${SPANISH}`)).toMatchObject({ profile: "opinion", signs: [] });
    expect(kindOf(`---\nblue-pencil: report\n---\n\n${NEWS}`)).toMatchObject({ profile: "reference", signs: [] });
    expect(kindOf(`---\nblue-pencil: auto\n---\n\n${DIARY}`)).toMatchObject({ profile: "personal" });
    const chosen = openReview(SPANISH, english, { ...DEFAULT_SETTINGS, profile: "news" }).kind();
    expect(chosen).toEqual({ name: "news", profile: "news", signs: [], leftAlone: false });
  });

  it("no encyclopedia article where a sentence only happens to say what something is", () => {
    expect(kindOf(LEAD).profile).not.toBe("encyclopedia");
  });

  it("no opinion where “our town” is only where people live", () => {
    expect(kindOf(VILLAGE).profile).not.toBe("opinion");
  });

  it("its signs, in plain words", () => {
    expect(kindOf(DIARY).signs).toEqual(["it speaks of “I” and “we”"]);
  });
});

describe("a draft is not left alone", () => {
  it.each([
    ["for the foreign words in it", `${NEWS}\n“No es justo para nadie que vive aquí,” said Ana Ruiz.\n`],
    ["for a language that says en-GB", `---\nlang: en-GB\n---\n\n${NEWS}`],
    ["for a list of other things in its front matter", `---\ncategories:\n  - harbour\n  - council\n---\n\n${NEWS}`],
    ["for its names", "Ana Lee, Mia Cole, Piet van Dam, Bo Chan, Lou Grant and Ida Roe said critics were wrong.\n"],
    ["for one verse in it", `${NEWS}\n${VERSE.split("\n\n")[0]}\n`],
    ["for its dialogue", "# The strike\n\n“We will not go back,” said Ana Lee, the union's leader. “Not for that.”\n"],
  ])("%s", (_why, text) => {
    expect(kindOf(text).leftAlone).toBe(false);
  });
});

it.each(["# Council adopts new policy on sheds", "# About the yard", "# The policy that failed"])(
  "is no release and no set of rules by a headline: %s",
  (title) => {
    expect(kindOf(NEWS.replace(/^# .*$/mu, title)).name).toBe("reported news");
  },
);

it("what is left to be done is found in drafts that are left alone", () => {
  const { findings } = openReview(`${SPANISH}\nLa obra costó [PRECIO TK].\n`, english, DEFAULT_SETTINGS).report();
  expect(findings.map(({ rule }) => rule)).toEqual(["draft/placeholder-left"]);
});

it("an edit that makes another kind of a draft gives the findings of that kind", () => {
  const draft = openReview(DIARY, english, DEFAULT_SETTINGS);
  draft.report();
  const text = `---\nblue-pencil: news\n---\n\n${DIARY}`;
  draft.update(text, [{ start: 0, end: 0, text: "---\nblue-pencil: news\n---\n\n" }]);
  expect(draft.report()).toEqual(openReview(text, english, DEFAULT_SETTINGS).report());
  expect(draft.kind().profile).toBe("news");
});
