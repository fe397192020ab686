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
