import { afterEach, expect, test, vi } from "vitest";
import { screen, state } from "../fake/vscode.js";
import { Newsroom } from "../truth/newsroom.js";

const PATH = "/drafts/port.md";
const TEXT = "Critics say the quay failed.\n\nThe board met on Monday.\n";

let room: Newsroom;
afterEach(() => room.dispose());

/** Counts how often the findings of the draft are handed to the editor. */
async function opened(run: string): Promise<() => number> {
  state.settings = { profile: "news", run };
  room = new Newsroom({ [PATH]: TEXT });
  room.editor.open(PATH);
  await room.settle();
  const set = vi.spyOn(screen.problems.get("bluePencil") as Map<string, readonly unknown[]>, "set");
  return () => set.mock.calls.length;
}

test("while the writer types, findings are not handed over at each key; in the end those of the text as it is are", async () => {
  const times = await opened("onType");
  const { active } = room.editor;
  if (!active) throw new Error("no draft is open");
  for (const [at, key] of [..."Officials"].entries()) {
    room.editor.type(active, at, at === 0 ? "Critics".length : 0, key);
    await room.wait(60);
  }
  expect(times()).toBe(0);
  await room.settle();
  expect(times()).toBeGreaterThan(0);
  const [found] = screen.problems.get("bluePencil")?.get(`file:${PATH}`) ?? [];
  expect(found).toMatchObject({ message: expect.stringContaining("Officials") });
});

test.each(["onType", "onSave"])("%s: the status bar is told only what it does not say yet", async (run) => {
  await opened(run);
  const item = screen.statusBar.get("bluePencil.status");
  if (!item) throw new Error("no status item");
  const shown = vi.spyOn(item, "show");
  for (const key of " It rained all day.") {
    write("behind", key);
    await room.wait(20);
  }
  expect(shown.mock.calls.length).toBe(1);
  if (room.editor.active) room.editor.close(room.editor.active);
  expect(item.isShown).toBe(false);
  room.editor.open(PATH);
  expect(item.isShown).toBe(true);
});

/** Types behind the last word of the draft, where no finding moves; or in front of all, where all do. */
function write(where: "behind" | "in front", text: string): void {
  const { active } = room.editor;
  if (!active) throw new Error("no draft is open");
  room.editor.type(active, where === "behind" ? active.getText().trimEnd().length : 0, 0, text);
}

const firstColumn = () => {
  const [found] = screen.problems.get("bluePencil")?.get(`file:${PATH}`) ?? [];
  return (found as { range: { start: { character: number } } }).range.start.character;
};

test.each(["onType", "onSave"])(
  "%s: findings that are what and where they were are not handed over again",
  async (run) => {
    const times = await opened(run);
    write("behind", " It rained.");
    await room.settle();
    room.editor.active && room.editor.save(room.editor.active);
    await room.settle();
    expect(times()).toBe(0);
  },
);

test("findings that the editor has moved along are handed over when the writer has stopped, and at once where one is gone", async () => {
  const times = await opened("onSave");
  write("in front", "So: ");
  await room.wait(600);
  expect(times()).toBe(0);
  await room.wait(600);
  expect(times()).toBe(1);
  expect(firstColumn()).toBe("So: ".length);
  const { active } = room.editor;
  if (active) room.editor.type(active, "So: ".length, "Critics".length, "I");
  await room.wait(200);
  expect(times()).toBe(2);
  expect(screen.problems.get("bluePencil")?.get(`file:${PATH}`)).toEqual([]);
});

test("what is taken away is shown anew when it is found again", async () => {
  await opened("onSave");
  room.editor.configure({ enable: false });
  await room.settle();
  expect(screen.problems.get("bluePencil")?.has(`file:${PATH}`)).toBe(false);
  room.editor.configure({ profile: "news", run: "onSave" });
  await room.settle();
  expect(screen.problems.get("bluePencil")?.get(`file:${PATH}`)).toHaveLength(1);
});

test("a finding whose words were taken away and put back at once is handed over again: the editor has lost its mark", async () => {
  const times = await opened("onSave");
  const { active } = room.editor;
  if (!active) throw new Error("no draft is open");
  room.editor.type(active, 0, "Critics".length, "");
  room.editor.type(active, 0, 0, "Critics");
  room.editor.save(active);
  await room.settle();
  expect(times()).toBeGreaterThan(0);
  expect(screen.problems.get("bluePencil")?.get(`file:${PATH}`)).toHaveLength(1);
});
