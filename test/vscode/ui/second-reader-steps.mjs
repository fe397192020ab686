/**
 * The second reader as a writer meets it: settings, permission, reading, findings, other words; and over reloads and renames.
 * Each leaves a picture: look at it. The example model answers as each step tells it to.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorsIn } from "../lib/extension-log.mjs";
import { until } from "../lib/run.mjs";
import {
  ADDED,
  answer,
  askToRead,
  chooseOnCommand,
  hoverFinding,
  INSISTS,
  LINE,
  openRewording,
  openSettings,
  READ,
  REWORDED,
  readingStatus,
  stopReading,
} from "./second-reader.mjs";

const SQUIGGLE = ".squiggly-warning, .squiggly-info, .squiggly-hint";

async function openDraft({ desk, page, file }, name = "crossing.md") {
  await desk.openFile(join(dirname(file), name));
  await desk.status(/Blue Pencil: [1-9]/);
  await page.locator(SQUIGGLE).first().waitFor();
}

/** Until the Problems panel has a row with these words. */
async function seesProblem({ desk }, words) {
  await desk.openProblems();
  await desk.problems.filter({ hasText: words }).first().waitFor();
  await desk.focusEditor();
}

/** Until a notice with these words stands in the corner; it is put away. */
async function sees({ desk, page }, words) {
  await page.locator(".notification-toast", { hasText: words }).first().waitFor();
  await desk.command("Notifications: Clear All Notifications");
}

const assertNoErrors = ({ run }) => assert.deepEqual(errorsIn(run), []);

export const SECOND_READER_STEPS = {
  async "second reader: its settings say what is sent, and when"(context) {
    const { desk } = context;
    await openDraft(context);
    await openSettings(context);
    await chooseOnCommand(context);
    await desk.screenshot("50-reader-settings");
    await desk.command("View: Close All Editors");
  },

  async "second reader: asks before anything is sent, and shows what would be"(context) {
    const { desk, page, model } = context;
    model.script([ADDED, INSISTS]);
    await openDraft(context);
    const question = await askToRead(context);
    const words = await question.textContent();
    for (const told of [/Example Reader/, /vendor “example”/, /nothing else/, /front matter/, /withdraw/])
      assert.match(words, told);
    await desk.screenshot("51-reader-consent");
    await answer(question, "Show What Would Be Sent");
    await desk.seesLine("This and nothing else would be sent to Example Reader");
    await desk.screenshot("52-reader-requests");
    await desk.command("View: Close All Editors");
    await openDraft(context);
    await answer(await askToRead(context), "Cancel");
    assert.deepEqual(model.asked, [], "sent without permission");
    assert.equal(await page.locator(".notification-toast .codicon-error").count(), 0);
  },

  async "second reader: reads, shows answers as they come, and can be stopped"(context) {
    const { desk, page, model } = context;
    model.script([ADDED], "never ends");
    await openDraft(context);
    await answer(await askToRead(context), "Allow");
    const notice = page.locator(".notification-toast", { hasText: "reads this draft" });
    await notice.waitFor();
    await readingStatus(page).waitFor();
    await page.locator(".squiggly-info").first().waitFor();
    await desk.screenshot("53-reader-reading");
    await stopReading(page);
    await notice.waitFor({ state: "detached" });
    await seesProblem(context, ADDED.why);
  },

  async "second reader: says in a hover that both raise a finding"(context) {
    const { desk, model } = context;
    model.script([ADDED, INSISTS]);
    await openDraft(context);
    await desk.command(READ);
    await seesProblem(context, "the second reader insists");
    await hoverFinding(context);
    await desk.screenshot("54-reader-hover");
    await desk.press("Escape");
  },

  async "second reader: shows other words before anything changes"(context) {
    const { desk, page, model } = context;
    model.script([], { says: REWORDED });
    await openDraft(context);
    const proposal = await openRewording(context);
    await page.locator(".notification-toast").waitFor({ state: "detached" });
    await desk.screenshot("55-reader-reword");
    await answer(proposal, "Use It");
    await desk.seesLine(REWORDED);
    await desk.undo("claimed that the bridge");
  },

  async "second reader: what it said is there again in the next window, and is not asked again"(context) {
    const { desk, model } = context;
    model.script([]);
    await openDraft(context);
    await desk.press("Control+S");
    await desk.reload();
    await openDraft(context);
    await seesProblem(context, ADDED.why);
    await seesProblem(context, "the second reader insists");
    await desk.screenshot("56-reader-after-reload");
    await desk.command(READ);
    await sees(context, "has read all of this draft before; nothing was sent");
    assert.deepEqual(model.asked, [], "asked again");
    assertNoErrors(context);
  },

  async "second reader: an edited paragraph is asked about anew, and no other"(context) {
    const { desk, model } = context;
    model.script([]);
    await desk.goTo(LINE.council, 1);
    await desk.type("It rained. ");
    await desk.seesLine("It rained. The council met");
    await desk.command(READ);
    const [text] = await until("a request", () => (model.asked.length > 0 ? model.asked : undefined));
    assert.match(text, /^\[1\] It rained\./m);
    assert.doesNotMatch(text, /^\[\d+\] The crossing shapes/m);
    await readingStatus(context.page).waitFor({ state: "detached" });
    await desk.press("Control+S");
  },

  async "second reader: a window that is reloaded while it reads keeps what was said, and reads the rest again"(
    context,
  ) {
    const { desk, page, model } = context;
    const edit = async (words) => {
      await desk.goTo(LINE.valley, 1);
      await desk.type(words);
      await desk.press("Control+S");
    };
    await edit("So it is. ");
    model.script([ADDED], "never ends");
    await desk.command(READ);
    await readingStatus(page).waitFor();
    await seesProblem(context, ADDED.why);
    await desk.reload();
    await openDraft(context);
    await seesProblem(context, ADDED.why);
    model.script([ADDED]);
    await desk.command(READ);
    await until("a request", () => model.asked.length > 0);
    await readingStatus(page).waitFor({ state: "detached" });
    await seesProblem(context, ADDED.why);
    assertNoErrors(context);
  },

  async "second reader: a draft that is renamed while it is read keeps its findings"(context) {
    const { desk, page, model, file } = context;
    await desk.goTo(LINE.council, 1);
    await desk.type("So they say. ");
    await desk.press("Control+S");
    model.script([], "never ends");
    await desk.command(READ);
    await readingStatus(page).waitFor();
    await desk.rename("valley.md");
    await readingStatus(page).waitFor({ state: "detached" });
    assert.match(readFileSync(join(dirname(file), "valley.md"), "utf8"), /So they say\. It rained\./);
    await seesProblem(context, ADDED.why);
    assertNoErrors(context);
  },

  async "second reader: what it said goes when permission is withdrawn, and stays gone"(context) {
    const { desk, model } = context;
    await desk.command("Blue Pencil: Second Reader: Withdraw Permission");
    await sees(context, "No model reads the drafts of this workspace any more");
    await desk.openProblems();
    await desk.problems.filter({ hasText: ADDED.why }).first().waitFor({ state: "detached" });
    await desk.reload();
    await openDraft(context, "valley.md");
    await seesProblem(context, "hints that the statement is doubtful");
    assert.equal(await desk.problems.filter({ hasText: ADDED.why }).count(), 0, "it is there again");
    model.script([]);
    await answer(await askToRead(context), "Cancel");
    assert.deepEqual(model.asked, [], "sent without permission");
    assertNoErrors(context);
  },
};
