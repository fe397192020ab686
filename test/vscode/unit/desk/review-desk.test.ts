import { beforeEach, expect, test } from "vitest";
import { TextDocumentChangeReason } from "vscode";
import type { Language } from "../../../../src/language/index.js";
import { LOADING, ReviewDesk, TYPING_PAUSE } from "../../../../src/vscode/desk/review-desk.js";
import { Scheduler } from "../../../../src/vscode/desk/scheduler.js";
import { statusOf } from "../../../../src/vscode/status/status-bar.js";
import { english } from "../../../language/english.js";
import { asDocument } from "../fake/as-document.js";
import { FakeDocument, state } from "../fake/vscode.js";
import { ManualClock } from "./manual-clock.js";

const TEXT = "The cost is [COST TK].\n\nIt opens on [DAY TK].\n";

/** A desk with the language read, a clock to turn, and one open draft. */
function setUp(text = TEXT, loaded: Language | null = english) {
  const clock = new ManualClock();
  const notes: string[] = [];
  const log = { debug: () => {}, warn: (note: string) => notes.push(note), error: (note: string) => notes.push(note) };
  const model = { loaded: loaded ?? undefined, load: () => Promise.resolve(english) };
  const desk = new ReviewDesk(model, new Scheduler(clock), log);
  const fake = new FakeDocument(text);
  const document = asDocument(fake);
  state.documents = [fake];
  const edit = (before: string, after: string, reason?: TextDocumentChangeReason) =>
    desk.edited({ document, contentChanges: asChanges(fake.edit(before, after)), reason });
  const marked = () => desk.session(document)?.findings.map(({ start, end }) => fake.getText().slice(start, end));
  return { clock, desk, document, fake, notes, edit, marked };
}

/** The desk reads offsets only. */
function asChanges(changes: ReturnType<FakeDocument["edit"]>): Parameters<ReviewDesk["edited"]>[0]["contentChanges"] {
  return changes as unknown as Parameters<ReviewDesk["edited"]>[0]["contentChanges"];
}

beforeEach(() => {
  state.settings = { rules: { "attribution/*": "off", "loaded/*": "off" } };
  state.excluded = false;
});

test("a draft is reviewed when it is opened", () => {
  const { clock, desk, document, marked } = setUp();
  desk.take(document);
  expect(desk.session(document)?.state).toBe("reviewing");
  clock.advance(0);
  expect(marked()).toEqual(["[COST TK]", "[DAY TK]"]);
  expect(desk.session(document)).toMatchObject({ state: "idle", reviewed: true });
});

test("the first review waits for the language", async () => {
  const { clock, desk, document, marked } = setUp(TEXT, null);
  desk.take(document);
  expect(desk.session(document)?.state).toBe("reading");
  await new Promise((resolve) => setTimeout(resolve, 0));
  clock.advance(0);
  expect(marked()).toEqual(["[COST TK]", "[DAY TK]"]);
});

test("after an edit the findings stand with their words, and a saved draft is not reviewed again", () => {
  const { clock, desk, document, edit, marked } = setUp();
  desk.take(document);
  clock.advance(0);
  edit("The cost", "As it stands, the whole cost");
  edit("[DAY TK]", "Monday, and [WHAT TK] besides");
  clock.advance(10 * TYPING_PAUSE);
  expect(marked()).toEqual(["[COST TK]"]);
  desk.saved(document);
  clock.advance(0);
  expect(marked()).toEqual(["[COST TK]", "[WHAT TK]"]);
});

test("what is undone or redone is reviewed again", () => {
  const { clock, desk, document, edit, marked } = setUp();
  desk.take(document);
  clock.advance(0);
  edit("[COST TK]", "9 euros");
  edit("9 euros", "[COST TK]", TextDocumentChangeReason.Undo);
  expect(marked()).toEqual(["[DAY TK]"]);
  clock.advance(TYPING_PAUSE);
  expect(marked()).toEqual(["[COST TK]", "[DAY TK]"]);
});

test("an edit during a review starts it again after a pause", () => {
  const { clock, desk, document, edit, marked } = setUp();
  desk.take(document);
  edit("opens", "closes");
  clock.advance(TYPING_PAUSE - 1);
  expect(marked()).toEqual([]);
  clock.advance(1);
  expect(marked()).toEqual(["[COST TK]", "[DAY TK]"]);
});

test("onType reviews after a pause in typing; so does onSave for a draft never saved", () => {
  for (const untitled of [true, false]) {
    state.settings = { ...state.settings, run: untitled ? "onSave" : "onType" };
    const { clock, desk, document, edit, fake, marked } = setUp("The cost is known.\n");
    fake.isUntitled = untitled;
    desk.take(document);
    clock.advance(0);
    edit("known", "[COST TK]");
    clock.advance(TYPING_PAUSE);
    expect(marked()).toEqual(["[COST TK]"]);
  }
});

test("manual reviews only when asked, and then again when the settings change", () => {
  state.settings = { ...state.settings, run: "manual" };
  const { clock, desk, document, marked } = setUp();
  desk.take(document);
  desk.saved(document);
  clock.advance(1000);
  expect(desk.session(document)?.reviewed).toBe(false);
  desk.review(document);
  clock.advance(0);
  expect(marked()).toHaveLength(2);
  state.settings = { ...state.settings, rules: { "draft/*": "off" } };
  desk.takeAll();
  clock.advance(0);
  expect(marked()).toEqual([]);
});

test("settings that change nothing for the review start none", () => {
  const { clock, desk, document } = setUp();
  desk.take(document);
  clock.advance(0);
  state.settings = { ...state.settings, run: "onType" };
  desk.takeAll();
  expect(desk.session(document)).toMatchObject({ state: "idle", reviewed: true });
});

test("a draft that is closed, excluded or turned off is forgotten, its review called off", () => {
  const { clock, desk, document, fake } = setUp();
  const changes: unknown[] = [];
  desk.onDidChange((changed) => changes.push(changed));
  for (const leave of [
    () => desk.drop(document),
    () => {
      state.settings = { ...state.settings, enable: false };
      desk.takeAll();
    },
    () => {
      state.settings = { ...state.settings, enable: true, exclude: ["**"] };
      state.excluded = true;
      desk.takeAll();
    },
  ]) {
    state.settings = { ...state.settings, enable: true, exclude: [] };
    state.excluded = false;
    desk.take(document);
    changes.length = 0;
    leave();
    expect(desk.session(document)).toBeUndefined();
    expect(changes).toEqual([document]);
  }
  fake.isClosed = true;
  clock.advance(1000);
  expect(desk.session(document)).toBeUndefined();
});

test("a review that fails is logged, and the next one works", () => {
  const { clock, desk, document, fake, notes, marked } = setUp();
  const getText = fake.getText.bind(fake);
  fake.getText = () => {
    throw new Error("broken");
  };
  desk.take(document);
  clock.advance(0);
  expect(desk.session(document)?.state).toBe("failed");
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain("broken");
  fake.getText = getText;
  desk.review(document);
  clock.advance(0);
  expect(marked()).toHaveLength(2);
});

/** The text of the file is loaded: the draft is not dirty afterwards. */
function load(fake: FakeDocument, desk: ReviewDesk, before: string, after: string): void {
  const changes = asChanges(fake.edit(before, after));
  fake.isDirty = false;
  desk.edited({ document: asDocument(fake), contentChanges: changes, reason: undefined });
}

test("what is typed is not taken for a text that was loaded, though the editor says so a moment later", () => {
  const { clock, desk, document, fake, marked } = setUp("The cost is known.\n");
  desk.take(document);
  clock.advance(0);
  load(fake, desk, "known", "[COST TK]");
  fake.isDirty = true;
  desk.edited({ document, contentChanges: [], reason: undefined });
  clock.advance(10 * TYPING_PAUSE);
  expect(marked()).toEqual([]);
  expect(statusOf(desk, document)).toBe("changed");
});

test("a text that is loaded anew is reviewed at once, also onSave", () => {
  const { clock, desk, document, fake, marked } = setUp("The cost is known.\n");
  desk.take(document);
  clock.advance(0);
  load(fake, desk, "known", "[COST TK]");
  expect(desk.session(document)?.isCurrent).toBe(false);
  clock.advance(LOADING);
  expect(marked()).toEqual(["[COST TK]"]);
});

test("a text that is loaded anew is not reviewed in manual mode, and not held for reviewed either", () => {
  state.settings = { ...state.settings, run: "manual" };
  const { clock, desk, document, fake } = setUp("The cost is known.\n");
  desk.take(document);
  desk.review(document);
  clock.advance(0);
  expect(statusOf(desk, document)).toBe("reviewed");
  load(fake, desk, "known", "[COST TK]");
  clock.advance(1000);
  expect(statusOf(desk, document)).toBe("changed");
});

test("settings that change while a review runs count, in manual mode too", () => {
  state.settings = { ...state.settings, run: "manual" };
  const { clock, desk, document, marked, notes } = setUp();
  desk.take(document);
  desk.review(document);
  state.settings = { ...state.settings, rules: { "draft/*": "off" } };
  desk.takeAll();
  clock.advance(0);
  expect({ marked: marked(), notes }).toEqual({ marked: [], notes: [] });
});

test("a file that was closed and opened again is another draft: what is said of the old one does not touch it", () => {
  const { clock, desk, document, fake, marked } = setUp();
  desk.take(document);
  fake.isClosed = true;
  const again = new FakeDocument(TEXT);
  state.documents = [again];
  desk.take(asDocument(again));
  desk.take(document);
  desk.drop(document);
  clock.advance(0);
  expect(marked()).toBeUndefined();
  expect(desk.session(asDocument(again))).toMatchObject({ state: "idle", reviewed: true });
});

test("a draft that asks not to be reviewed is not said to be without findings", () => {
  const { clock, desk, document } = setUp(`---\nblue-pencil: off\n---\n\n${TEXT}`);
  desk.take(document);
  clock.advance(0);
  expect(statusOf(desk, document)).toBe("offByDraft");
});
