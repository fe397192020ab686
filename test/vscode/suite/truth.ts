/** What is said of a draft whose text is loaded anew, and after whatever else may happen to it. */
import * as vscode from "vscode";
import { Draft } from "./draft.js";
import {
  assert,
  bluePencil,
  closeEverything,
  equal,
  pause,
  resetSettings,
  setting,
  type Tests,
  until,
} from "./harness.js";
import { numbers } from "./numbers.js";

const RULE = "loaded/reporting-verb";
const CLEAN = "The ferry leaves at nine.\n";
const CLAIMED = "The engineer Ana Ruiz claimed that it was sound.\n";
const TEXTS = [CLEAN, CLAIMED, `${CLAIMED}\nIt cost [COST TK].\n`, `${CLEAN}\nBo Ray boasted of it.\n`];
const SEQUENCES = 50;

/** Another program writes the file; the editor loads it. */
async function changeOnDisk({ document }: Draft, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(text));
  if (!document.isDirty) await until("the file to be loaded", () => document.getText() === text);
}

async function revert(draft: Draft): Promise<void> {
  await vscode.window.showTextDocument(draft.document);
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await until("the changes to be given up", () => !draft.document.isDirty);
}

const ACTS: readonly ((draft: Draft, text: string) => Promise<unknown>)[] = [
  (draft, text) => draft.insert(0, `${text}\n`),
  (draft, text) => draft.insert(draft.text.length, `\n${text}`),
  (draft) => draft.save(),
  revert,
  changeOnDisk,
  (draft) =>
    Promise.resolve(vscode.window.showTextDocument(draft.document)).then(() => vscode.commands.executeCommand("undo")),
  () => setting("rules", { "loaded/*": "off" }),
  () => setting("rules", undefined),
  () => setting("run", "onType"),
  () => setting("run", "onSave"),
  () => setting("run", "manual"),
];

/** What a copy of the draft has, which is reviewed from nothing. */
async function fresh(text: string): Promise<string[]> {
  await setting("run", "onSave");
  const copy = await Draft.untitled(text);
  await copy.reviewed();
  return copy.marked();
}

async function sequence(next: () => number): Promise<void> {
  const draft = await Draft.file(CLEAN, `truth-${Date.now()}-${next()}.md`);
  await draft.reviewed();
  const done: number[] = [];
  for (let step = 0; step < 4; step++) {
    const act = next() % ACTS.length;
    done.push(act);
    await ACTS[act]?.(draft, TEXTS[next() % TEXTS.length] ?? CLEAN);
  }
  // That a text was loaded, and not typed, is known after a moment.
  await pause(100);
  const run = vscode.workspace.getConfiguration("bluePencil").get("run");
  const mustBe = run === "onType" || (run === "onSave" && !draft.document.isDirty);
  const state = await until(`the review to end after ${done}`, async () => {
    const now = await draft.state();
    return (mustBe ? now === "reviewed" : now !== "reviewing" && now !== "reading") && now;
  });
  const marked = draft.marked();
  if (state === "reviewed") equal(marked, await fresh(draft.text), `marked after ${done} in ${draft.text}`);
  else assert(state === "changed" || state === "unreviewed", `state ${state} after ${done}`);
}

export const truthTests: Tests = {
  async "reviews a draft anew that was changed on the disk"() {
    const draft = await Draft.file(CLEAN, `disk-${Date.now()}.md`);
    await draft.reviewed();
    equal(draft.marked(), [], "before");
    await changeOnDisk(draft, CLAIMED);
    await draft.marks(RULE, ["claimed"]);
    equal(await draft.state(), "reviewed", "state");
  },

  async "reviews a draft anew whose changes were given up"() {
    const draft = await Draft.file(CLAIMED, `revert-${Date.now()}.md`);
    await draft.marks(RULE, ["claimed"]);
    await draft.replace("claimed", "said");
    await draft.marks(RULE, []);
    equal(await draft.state(), "changed", "state of what was typed and not saved");
    await revert(draft);
    await draft.marks(RULE, ["claimed"]);
  },

  async "says in manual mode that a draft is not reviewed as it is, and never that there is nothing"() {
    await setting("run", "manual");
    const draft = await Draft.file(CLEAN, `manual-${Date.now()}.md`);
    await until("the draft to be taken up", async () => (await draft.state()) === "unreviewed");
    await vscode.commands.executeCommand("bluePencil.reviewDraft");
    await draft.reviewed();
    await changeOnDisk(draft, CLAIMED);
    await until("the change to be seen", async () => (await draft.state()) === "changed");
  },

  async "forgets a placeholder as soon as it is typed over"() {
    const draft = await Draft.file("It cost [COST TK].\n", `typed-${Date.now()}.md`);
    await draft.marks("draft/placeholder-left", ["[COST TK]"]);
    await vscode.commands.executeCommand("bluePencil.openPoints.focus");
    const model = (await bluePencil()).view("bluePencil.openPoints");
    await until("the placeholder in Open Points", () => model?.children("placeholders").length === 1);
    await vscode.window.showTextDocument(draft.document);
    await draft.replace("[COST TK]", "9 euros");
    equal(model?.children(), [], "open points before the draft is saved");
  },

  async "says what is true after whatever happens to a draft"() {
    const random = numbers(7);
    for (let count = 0; count < SEQUENCES; count++) {
      await sequence(() => random.next().value);
      if (count % 10 === 9) console.log(`HOSTTEST note: ${count + 1} of ${SEQUENCES} sequences`);
      await closeEverything();
      await resetSettings();
    }
  },
};
