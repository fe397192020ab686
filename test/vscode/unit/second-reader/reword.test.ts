import { afterEach, expect, test } from "vitest";
import { state } from "../fake/vscode.js";
import { ALLOW, ReadingRoom } from "./reading-room.js";

const SENTENCE = "The engineer Ana Ruiz claimed that the bridge was sound.";
const TEXT = `${SENTENCE} It rained on 3 May.\n\nThe council met on Monday.\n`;

let room: ReadingRoom;
afterEach(() => room.dispose());

/** Asks for other words for the finding, and lets the model answer. */
async function reword(proposal: string, text = TEXT): Promise<void> {
  room = new ReadingRoom(text);
  await room.open();
  const start = text.indexOf("claimed");
  const finding = {
    uri: "file:/drafts/bridge.md",
    rule: "loaded/reporting-verb",
    start,
    end: start + "claimed".length,
  };
  state.answers = [ALLOW];
  void state.commands.get("bluePencil.reword")?.(finding);
  await room.news.settle();
  if (room.model.asked.length === 0) return;
  await room.model.say(proposal);
  await room.end();
}

test("one sentence is sent, and a proposal is shown before anything changes", async () => {
  await reword("The engineer Ana Ruiz said that the bridge was sound.");
  expect(room.lastRequest).toContain(`Sentence: ${SENTENCE}`);
  expect(room.lastRequest).not.toContain("council");
  expect(state.asked.at(-1)).toBe("Reword this sentence?");
  expect(room.document.getText()).toBe(TEXT);
});

test.each([
  ["The engineer Ana Ruiz said on 4 June that the bridge was sound.", "number"],
  ["The engineer said that the bridge was sound.", "name"],
  [SENTENCE, "same as before"],
  ["The engineer Ana Ruiz boasted that the bridge was sound, [SOURCE TK] said.", "placeholder"],
  ["", "one sentence"],
])("%j is not offered, and why is said", async (proposal, why) => {
  await reword(proposal);
  expect(state.asked.at(-1)).toMatch(new RegExp(`^The proposal is not offered\\. .*${why}`));
  expect(room.document.getText()).toBe(TEXT);
});

test("what a draft keeps from the second reader is not sent for other words either", async () => {
  await reword("Anything.", `---\nsecond-reader: off\n---\n${TEXT}`);
  expect(room.model.asked).toEqual([]);
  expect(state.asked).toEqual([expect.stringContaining("keeps the second reader off")]);
});

test("where the model fails, that is said in one sentence", async () => {
  room = new ReadingRoom(TEXT);
  await room.open();
  const start = TEXT.indexOf("claimed");
  state.answers = [ALLOW];
  void state.commands.get("bluePencil.reword")?.({
    ...{ uri: "file:/drafts/bridge.md", rule: "loaded/reporting-verb" },
    ...{ start, end: start + "claimed".length },
  });
  await room.news.settle();
  await room.fail(new Error("429 Too Many Requests"));
  expect(state.asked.at(-1)).toContain("takes no more requests for now");
});
