import { afterEach, expect, test } from "vitest";
import { screen, state } from "../fake/vscode.js";
import { ALLOW, type LeftBehind, ReadingRoom } from "./reading-room.js";
import { ScriptedModel } from "./scripted-model.js";

const TEXT = `The engineer Ana Ruiz claimed that the bridge was sound.

The crossing shapes how the whole valley sees itself.

The council met on Monday.
`;
const ADDED = { rule: "attribution/opinion-as-fact", words: "shapes how the whole valley sees itself" };

let room: ReadingRoom;
afterEach(() => room.dispose());

async function opened(text = TEXT, settings?: Record<string, unknown>): Promise<ReadingRoom> {
  room = new ReadingRoom(text, settings);
  await room.open();
  return room;
}

const added = (strength = 1) => ({ ...ADDED, s: room.sentence("valley"), strength, why: "Who says so?" });

test("answers join the findings as they come, and say who asks", async () => {
  await opened();
  expect(room.problems).toEqual({ claimed: expect.not.stringContaining("second reader") });
  await room.read();
  expect(state.asked[0]).toBe("May Example Reader read this draft as a second reader?");
  expect(room.status).toBe("$(loading~spin) Second reader: 1 of 1");
  expect(screen.contexts.get("bluePencil.secondReaderReading")).toBe(true);
  await room.say(added());
  expect(room.problems[ADDED.words]).toBe(
    "“shapes how the whole valley sees…”: Who says so? (The second reader asks.)",
  );
  await room.say({ q: room.query("claimed"), strength: 2 });
  expect(room.problems["claimed"]).toContain("(The rules ask; the second reader insists.)");
  await room.end();
  expect(room.status).toBe("");
  expect(screen.contexts.get("bluePencil.secondReaderReading")).toBe(false);
  expect(Object.keys(room.problems)).toEqual(["claimed", ADDED.words]);
});

test("what it waves away is shown only with everything, and it adds up with how sure a finding must be", async () => {
  await opened();
  await room.read();
  await room.say({ q: room.query("claimed"), strength: 0 });
  await room.say(added(1));
  await room.end();
  expect(Object.keys(room.problems)).toEqual([ADDED.words]);
  room.news.editor.configure({ ...state.settings, strictness: "sure" });
  await room.news.settle();
  expect(room.problems).toEqual({});
  room.news.editor.configure({ ...state.settings, strictness: "everything" });
  await room.news.settle();
  expect(room.problems["claimed"]).toContain("(The second reader would not ask.)");
});

test("nothing is sent before the writer allows it, and once allowed it is not asked again", async () => {
  await opened();
  await room.run("readWithSecondReader", undefined);
  expect(room.model.asked).toEqual([]);
  await room.read();
  expect(room.model.asked).toHaveLength(1);
  await room.say({ q: room.query("claimed"), strength: 1 });
  await room.end();
  state.asked = [];
  room.news.editor.type(room.document, 0, 0, "It rained. ");
  await room.run("readWithSecondReader");
  expect(state.asked).toEqual(["Example Reader reads this draft"]);
  await room.end();
});

test("what would be sent is what is sent, and showing it decides nothing", async () => {
  await opened();
  await room.run("readWithSecondReader", "Show What Would Be Sent");
  expect(room.model.asked).toEqual([]);
  const page = state.asked.at(-1) ?? "";
  await room.read();
  const [instructions = "", sentences = ""] = room.lastRequest.split("\n\n[1]");
  expect(page).toContain(instructions);
  expect(page).toContain(sentences);
  await room.end();
});

test("permission is for one model in one workspace, and can be taken back, with all that was said", async () => {
  await opened();
  await room.read();
  await room.say(added());
  await room.end();
  await room.run("withdrawSecondReader");
  await room.news.settle();
  expect(Object.keys(room.problems)).toEqual(["claimed"]);
  expect(room.problems["claimed"]).not.toContain("second reader");
  state.asked = [];
  await room.run("readWithSecondReader", undefined);
  expect(state.asked).toEqual(["May Example Reader read this draft as a second reader?"]);
  expect(room.model.asked).toHaveLength(1);
});

test("an edit while it reads keeps what stands in the other paragraphs", async () => {
  await opened();
  await room.read();
  await room.say(added());
  room.news.editor.type(room.document, TEXT.indexOf("Monday"), "Monday".length, "Tuesday");
  await room.news.settle();
  await room.say({ q: room.query("claimed"), strength: 1 });
  expect(room.problems["claimed"]).toContain("(The rules and the second reader ask.)");
  expect(room.problems[ADDED.words]).toContain("Who says so?");
  await room.end();
  room.news.editor.type(room.document, TEXT.indexOf("whole"), "whole ".length, "");
  room.news.editor.save(room.document);
  await room.news.settle();
  expect(Object.keys(room.problems)).toEqual(["claimed"]);
});

test.each(["in the notice", "in the status bar"])("it can be stopped %s; what was said stays", async (where) => {
  await opened();
  await room.read();
  await room.say(added());
  if (where === "in the notice") state.cancel();
  else await room.run("stopSecondReader");
  await room.news.settle();
  expect(room.model.asked[0]?.token.isCancellationRequested).toBe(true);
  expect(room.status).toBe("");
  expect(Object.keys(room.problems)).toEqual(["claimed", ADDED.words]);
});

test("at each save only what has changed is sent", async () => {
  await opened(TEXT, { secondReader: "onSave" });
  await room.read();
  await room.say({ q: room.query("claimed"), strength: 1 });
  await room.end();
  room.news.editor.type(room.document, TEXT.indexOf("Monday"), "Monday".length, "Tuesday");
  await room.news.settle();
  expect(room.model.asked).toHaveLength(1);
  room.news.editor.save(room.document);
  await room.news.settle();
  expect(room.model.asked).toHaveLength(2);
  const [, text = ""] = room.lastRequest.split("Answer nothing for the other sentences");
  expect(text).toMatch(/^\[1\] The council met on Tuesday/m);
  expect(text).not.toMatch(/^\[\d+\] The engineer/m);
  await room.end();
  room.news.editor.save(room.document);
  await room.news.settle();
  expect(room.model.asked).toHaveLength(2);
});

test("a save while it reads is read when that has ended", async () => {
  await opened(TEXT, { secondReader: "onSave" });
  await room.read();
  room.news.editor.type(room.document, TEXT.indexOf("Monday"), "Monday".length, "Tuesday");
  room.news.editor.save(room.document);
  await room.news.settle();
  expect(room.model.asked).toHaveLength(1);
  await room.end();
  expect(room.model.asked).toHaveLength(2);
  await room.end();
});

test("at a save nobody is asked for permission but by a notice that can wait", async () => {
  await opened(TEXT, { secondReader: "onSave" });
  room.news.editor.save(room.document);
  await room.news.settle();
  room.news.editor.save(room.document);
  await room.news.settle();
  expect(state.asked).toEqual(["The second reader waits for you to say which model may read your drafts."]);
  expect(room.model.asked).toEqual([]);
});

const editorError = (code: string, message: string) => Object.assign(new Error(message), { code });

test.each([
  [editorError("Blocked", "quota"), "Example Reader takes no more requests for now"],
  [new Error("429 Too Many Requests"), "Example Reader takes no more requests for now"],
  [editorError("NoPermissions", "no"), "The editor does not let Blue Pencil use Example Reader"],
  [editorError("NotFound", "no"), "Example Reader is no longer there"],
  [new Error("connect ECONNREFUSED 127.0.0.1:11434"), "Example Reader cannot be reached"],
  [new Error("Response was filtered by the content filter"), "Example Reader refused to read this draft."],
  [new Error("Bad things\nat line 7"), "Example Reader could not read the draft: Bad things"],
])("%s is told in one sentence, and the findings of the rules stay", async (error, words) => {
  await opened();
  await room.read();
  await room.fail(error);
  expect(state.asked.at(-1)).toContain(words);
  expect(state.asked.at(-1)).not.toContain("\n");
  expect(Object.keys(room.problems)).toEqual(["claimed"]);
  expect(room.status).toBe("");
});

test("a model that says nothing is not waited for without end", async () => {
  await opened();
  await room.read();
  await room.news.wait(100_000);
  expect(room.status).not.toBe("");
  await room.news.wait(20_000);
  await room.news.settle();
  expect(state.asked.at(-1)).toContain("said nothing for 120 seconds");
});

test("an answer that refuses, or breaks off, is told", async () => {
  await opened();
  await room.read();
  await room.model.say("I cannot help with that.");
  await room.end();
  expect(state.asked.at(-1)).toContain("refused to read this draft, or did not answer as it was asked to");
  await room.read();
  await room.say(added());
  await room.model.say('{"q":1,"stren');
  await room.end();
  expect(state.asked.at(-1)).toContain("broke off");
  expect(Object.keys(room.problems)).toEqual(["claimed", ADDED.words]);
});

test.each([
  ["it is off", {}, TEXT, "The second reader is off"],
  ["the workspace is not trusted", { secondReader: "onCommand" }, TEXT, "not trusted"],
  [
    "the draft says so",
    { secondReader: "onCommand" },
    `---\nsecond-reader: off\n---\n${TEXT}`,
    "keeps the second reader off",
  ],
  ["of an embargo", { secondReader: "onCommand" }, `---\nembargo: 2999-01-01\n---\n${TEXT}`, "under embargo"],
])("nothing is sent where %s", async (why, settings, text, words) => {
  await opened(text, settings);
  state.isTrusted = !why.includes("trusted");
  await room.run("readWithSecondReader", ALLOW);
  expect(state.asked).toEqual([expect.stringContaining(words)]);
  expect(room.model.asked).toEqual([]);
});

test("nothing is sent where the house style says so, whatever the settings say", async () => {
  await opened();
  room.news.house.text = "second-reader: off\n";
  await room.news.settle();
  await room.run("readWithSecondReader", ALLOW);
  expect(state.asked).toEqual([expect.stringContaining("House style keeps the second reader off")]);
  expect(room.model.asked).toEqual([]);
});

test("where the editor has no model, one sentence says how to get one", async () => {
  await opened();
  state.models = [];
  await room.run("readWithSecondReader");
  expect(state.asked).toEqual([expect.stringContaining("This editor offers no language model")]);
});

test("of several models the writer chooses one, which the settings keep", async () => {
  await opened();
  const other = new ScriptedModel("small", "Small Reader");
  state.models = [room.model, other];
  await room.run("readWithSecondReader", "Small Reader", ALLOW);
  expect(state.settings["secondReaderModel"]).toBe("example/small");
  expect(state.asked).toContain("May Small Reader read this draft as a second reader?");
  expect(other.asked).toHaveLength(1);
  await other.end();
  state.models = [room.model];
  await room.run("readWithSecondReader");
  expect(state.asked.at(-1)).toContain("The model “example/small” is not there");
});

test("turned off while it reads, it is stopped, and what it said goes", async () => {
  await opened();
  await room.read();
  await room.say(added());
  room.news.editor.configure({ ...state.settings, secondReader: "off" });
  await room.news.settle();
  expect(Object.keys(room.problems)).toEqual(["claimed"]);
  expect(room.model.asked[0]?.token.isCancellationRequested).toBe(true);
});

/** A window in which a draft was read to the end, closed again. */
async function readAndClosed(): Promise<LeftBehind> {
  await opened();
  await room.read();
  await room.say(added());
  await room.end();
  const { left } = room;
  room.dispose();
  return left;
}

async function openedAfter(left: LeftBehind, settings?: Record<string, unknown>): Promise<void> {
  room = new ReadingRoom(TEXT, settings, left);
  await room.open();
  await room.news.settle();
}

test("what was said is there again in the next window, and nothing is sent for it", async () => {
  const left = await readAndClosed();
  await openedAfter(left);
  expect(room.problems[ADDED.words]).toContain("(The second reader asks.)");
  await room.read();
  expect(room.model.asked).toEqual([]);
});

test("what was said is there again after a window that was closed while it read, and the rest is asked", async () => {
  await opened();
  await room.read();
  await room.say(added());
  room.news.clock.advance(2000);
  await room.news.settle();
  const { left } = room;
  room.dispose();
  await openedAfter({ memory: left.memory, shelf: left.shelf });
  expect(room.problems[ADDED.words]).toContain("(The second reader asks.)");
  await room.read();
  expect(room.model.asked).toHaveLength(1);
  await room.end();
});

test("of what was said no sentence of the draft is kept", async () => {
  const { shelf } = await readAndClosed();
  expect(shelf).toContain("Who says so?");
  for (const word of ["Ruiz", "bridge", "valley", "council"]) expect(shelf).not.toContain(word);
});

test.each<[string, (left: LeftBehind) => LeftBehind, Record<string, unknown> | undefined]>([
  ["another version asks again", (left) => ({ ...left, shelf: left.shelf?.replace('"1"', '"0"') ?? null }), undefined],
  ["a model that may read no longer says nothing", (left) => ({ ...left, memory: new Map() }), undefined],
  ["a reader that is off says nothing", (left) => left, { secondReader: "off" }],
  ["what cannot be read is nothing", (left) => ({ ...left, shelf: "{" }), undefined],
  [
    "what is no answer is left out",
    (left) => ({ ...left, shelf: left.shelf?.replace(/"start":\d+/g, '"start":-1') ?? null }),
    undefined,
  ],
])("%s", async (_name, change, settings) => {
  await openedAfter(change(await readAndClosed()), settings);
  expect(Object.keys(room.problems)).toEqual(["claimed"]);
});

test("what is kept goes with the permission", async () => {
  await openedAfter(await readAndClosed());
  await room.run("withdrawSecondReader");
  expect([room.left.shelf, Object.keys(room.problems)]).toEqual([null, ["claimed"]]);
});

/** A draft that a small model reads in several requests; each paragraph has a place of its own. */
const PLACES = Array.from({ length: 220 }, (_, index) => `Ward${index + 100}`);
const LONG = PLACES.map(
  (place) => `The crossing shapes how the whole of ${place} sees itself, and it has done so for years.\n`,
);
const SMALL = 4_000;

/** Which of the places the requests ask about; a sentence that is read for context has no number. */
const placesAsked = ({ asked }: ScriptedModel): string[][] =>
  asked.map(({ text }) => [...text.matchAll(/^\[\d+\] .*? of (Ward\d+) /gm)].map(([, place = ""]) => place));

test("a long draft whose window is closed between requests is asked about to its end, and no sentence twice", async () => {
  const text = LONG.join("\n");
  room = new ReadingRoom(text, undefined, undefined, SMALL);
  await room.open();
  await room.read();
  const saidOf = (place: string) => ({
    rule: ADDED.rule,
    words: `shapes how the whole of ${place} sees itself`,
    s: room.sentence(place),
    strength: 1,
    why: `Who in ${place} says so?`,
  });
  const [firstPlace = ""] = placesAsked(room.model)[0] ?? [];
  await room.say(saidOf(firstPlace));
  await room.end();
  expect(room.model.asked).toHaveLength(2);
  const [read = [], begun = []] = placesAsked(room.model);
  const [secondPlace = ""] = begun;
  await room.say(saidOf(secondPlace));
  room.news.clock.advance(2000);
  await room.news.settle();
  const { left } = room;
  room.dispose();

  room = new ReadingRoom(text, undefined, { memory: left.memory, shelf: left.shelf }, SMALL);
  await room.open();
  await room.news.settle();
  const shown = Object.values(room.problems).join();
  expect(shown).toContain(`Who in ${firstPlace} says so?`);
  expect(shown).toContain(`Who in ${secondPlace} says so?`);
  await room.read();
  for (let requests = 0; requests < room.model.asked.length; ) {
    requests = room.model.asked.length;
    await room.end();
  }
  const again = placesAsked(room.model);
  expect(again.length).toBeGreaterThan(1);
  expect([...read, ...again.flat()]).toEqual(PLACES);
  expect(Object.values(room.problems).join()).toContain(`Who in ${firstPlace} says so?`);
  await room.read();
  expect(placesAsked(room.model)).toEqual(again);
});
