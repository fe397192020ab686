import fc from "fast-check";
import { afterEach, describe, test } from "vitest";
import { asDocument } from "../fake/as-document.js";
import type { FakeDocument } from "../fake/document.js";
import { screen, state } from "../fake/vscode.js";
import { Newsroom } from "./newsroom.js";
import { expectNoFalseAllClear, expectTruth } from "./said.js";

const { RUNS = "2000", SEED = "1" } = process.env;
/** Thousands of drafts are reviewed, on a busy machine. Milliseconds. */
const PATIENCE = 600_000;

const VAGUE = "Critics say the old bridge leaks.\n";
const CLEAN = "The ferry leaves at nine.\n";
const PARAGRAPHS = [
  VAGUE,
  CLEAN,
  "The engineer Ana Ruiz claimed that it was sound.\n",
  "It cost [COST TK], and opens on [DAY TK].\n",
  "The radicals met. <!-- stet loaded/label: their own word -->\n",
  "Bo Ray said the fair is off.\n",
];
const TEXTS = [
  CLEAN,
  VAGUE,
  `${VAGUE}\n${PARAGRAPHS[3]}`,
  `---\nblue-pencil: off\n---\n\n${VAGUE}`,
  PARAGRAPHS.join("\n"),
];
const FILES = { "/drafts/port.md": CLEAN, "/drafts/fair.md": VAGUE, "/drafts/ward.md": PARAGRAPHS.join("\n") };
const NAMES = [...Object.keys(FILES), "/drafts/quay.md"];
const SETTINGS: readonly Record<string, unknown>[] = [
  {},
  { run: "onType" },
  { run: "manual" },
  { run: "manual", rules: { "draft/*": "off" } },
  { rules: { "attribution/*": "off" } },
  { enable: false },
  { exclude: ["**"] },
];
const HOUSES = ["", "rules: {loaded/*: off}\n", "rules: {draft/placeholder-left: hint}\nwords: [bridge]\n"];

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** Something that happens; the numbers choose what it happens to. */
type Act = (room: Newsroom, a: number, b: number) => void | Promise<void>;

/** Something that happens to an open draft. */
const toDraft =
  (act: (room: Newsroom, document: FakeDocument, b: number) => void): Act =>
  (room, a, b) => {
    const document = pick(room.editor.documents, a);
    if (document) act(room, document, b);
  };

const ACTS: Readonly<Record<string, Act>> = {
  open: ({ editor }, a) => editor.open(pick(editor.paths, a) ?? ""),
  openUntitled: ({ editor }, _, b) => editor.openUntitled(pick(TEXTS, b) ?? ""),
  type: toDraft(({ editor }, document, b) => {
    const length = document.getText().length;
    editor.type(
      document,
      b % (length + 1),
      Math.min(b % 4, length - (b % (length + 1))),
      pick(["x", " ", "\n\n"], b) ?? "",
    );
  }),
  paste: toDraft(({ editor }, document, b) => editor.type(document, 0, 0, `${pick(PARAGRAPHS, b)}\n`)),
  clear: toDraft(({ editor }, document, b) => {
    const text = document.getText();
    const end = text.indexOf("\n\n");
    editor.type(document, 0, b % 2 === 0 || end < 0 ? text.length : end + 2, "");
  }),
  undo: toDraft(({ editor }, document) => editor.undo(document)),
  save: toDraft(({ editor }, document) => editor.save(document)),
  revert: toDraft(({ editor }, document) => editor.revert(document)),
  changeOnDisk: ({ editor }, a, b) => editor.changeOnDisk(pick(NAMES, a) ?? "", pick(TEXTS, b) ?? ""),
  rename: ({ editor }, a, b) => editor.rename(pick(editor.paths, a) ?? "", pick(NAMES, b) ?? ""),
  reopen: toDraft(({ editor }, document) => editor.reopen(document)),
  close: toDraft(({ editor }, document) => editor.close(document)),
  review: toDraft(({ desk }, document) => desk.review(asDocument(document))),
  configure: ({ editor }, _, b) => {
    const settings = pick(SETTINGS, b) ?? {};
    state.excluded = "exclude" in settings;
    editor.configure(settings);
  },
  house: (room, _, b) => {
    room.house.text = pick(HOUSES, b) ?? "";
  },
  wait: (room, _, b) => room.wait(pick([0, 10, 200, 400], b) ?? 0),
  settle: (room) => room.settle(),
};

async function inNewsroom(act: (room: Newsroom) => Promise<void>): Promise<void> {
  state.settings = {};
  state.inspected = {};
  state.excluded = false;
  screen.contexts.clear();
  const room = new Newsroom(FILES);
  try {
    await act(room);
  } finally {
    room.dispose();
  }
}

afterEach(() => {
  state.documents = [];
});

const step = fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(1000), fc.nat(1000));

describe("what bar, badge, views and Problems say", { timeout: PATIENCE }, () => {
  test("is what a review from nothing says, whatever happened", async () => {
    const steps = fc.array(step, { minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(steps, (list) =>
        inNewsroom(async (room) => {
          room.editor.open("/drafts/port.md");
          for (const [name, a, b] of list) {
            await ACTS[name]?.(room, a, b);
            expectNoFalseAllClear(room);
          }
          await room.settle();
          expectNoFalseAllClear(room);
          expectTruth(room);
        }),
      ),
      { numRuns: Number(RUNS), seed: Number(SEED) },
    );
  });
});
