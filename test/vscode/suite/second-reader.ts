/** The second reader with a language model of the editor, which an extension beside this one provides. */
import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, equal, setting, type Tests, until, writeFile } from "./harness.js";

const TEXT = `The engineer Ana Ruiz claimed that the bridge was sound.

The crossing shapes how the whole valley sees itself.

The council met on Monday.
`;
const RULE = "attribution/opinion-as-fact";
const WORDS = "shapes how the whole valley sees itself";
const ADDED = { in: "valley", rule: RULE, words: WORDS, strength: 1, why: "Who says so?" };
const JUDGED = { on: "claimed", strength: 2 };

interface Asked {
  readonly text: string;
  readonly isCancelled: boolean;
}

/** What the model does with the next requests: its answers, the pause before each in milliseconds, and how it ends. */
async function script(
  lines: readonly object[],
  end: string | { readonly says: string } = "done",
  delay = 0,
): Promise<void> {
  await vscode.commands.executeCommand("exampleModels.script", { lines, end, delay });
}

const asked = async (): Promise<readonly Asked[]> =>
  (await vscode.commands.executeCommand("exampleModels.asked")) ?? [];
const run = (name: string) => vscode.commands.executeCommand(`bluePencil.${name}`);

/** Answers what is asked while `work` goes on, and gives what was asked. A driven editor shows no dialogs of its own. */
async function answering(answers: readonly (string | undefined)[], work: () => unknown): Promise<string[]> {
  const { window } = vscode;
  const before = window.showInformationMessage;
  const left = [...answers];
  const questions: string[] = [];
  const stub = async (text: string, ...rest: readonly unknown[]) => {
    questions.push(text);
    return rest.length === 0 ? undefined : left.shift();
  };
  Object.assign(window, { showInformationMessage: stub });
  try {
    await work();
    return questions;
  } finally {
    Object.assign(window, { showInformationMessage: before });
  }
}

async function readable(mode = "onCommand"): Promise<Draft> {
  await setting("secondReader", mode);
  await vscode.commands.executeCommand("exampleModels.offer", true);
  await until("a model", async () => (await vscode.lm.selectChatModels({ vendor: "example" })).length > 0);
  const draft = await Draft.file(TEXT);
  await draft.marks("loaded/reporting-verb", ["claimed"]);
  return draft;
}

const read = (...answers: (string | undefined)[]) => answering(answers, () => run("readWithSecondReader"));

const messages = (draft: Draft) => draft.findings().map(({ message }) => message);

/** Puts the permission back as it was, whatever happens. */
function withoutTraces(tests: Tests): Tests {
  const clean = (test: () => Promise<void>) => async () => {
    try {
      await test();
    } finally {
      await answering([], () => run("withdrawSecondReader"));
      for (const name of ["secondReader", "secondReaderModel"]) await setting(name, undefined);
    }
  };
  return Object.fromEntries(Object.entries(tests).map(([name, test]) => [`second reader: ${name}`, clean(test)]));
}

export const secondReaderTests: Tests = withoutTraces({
  async "sends nothing before it is allowed to, then joins its findings with those of the rules"() {
    const draft = await readable();
    await script([ADDED, JUDGED]);
    equal(await read(undefined), ["May Example Reader read this draft as a second reader?"], "questions");
    equal(await asked(), [], "requests without permission");
    await read("Allow");
    await draft.marks(RULE, [WORDS]);
    assert(
      messages(draft).some((one) => one.endsWith("Who says so? (The second reader asks.)")),
      `messages ${messages(draft)}`,
    );
    await until("the judgement", () => messages(draft).some((one) => one.includes("the second reader insists")));
    const requests = await asked();
    equal(requests.length, 1, "requests");
    assert(requests[0]?.text.includes("[3] The council met on Monday."), "the draft was not sent");
  },

  async "shows what would be sent, word for word"() {
    const draft = await readable();
    await script([JUDGED]);
    await run("showSecondReaderRequests");
    const page = await until("the page", () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === "blue-pencil-requests" && document;
    });
    await Draft.show(draft.document);
    equal(await asked(), [], "requests");
    await read("Allow");
    const [request] = await asked();
    const sentences = request?.text.split("\n\n").at(-1) ?? "nothing";
    assert(page.getText().includes(sentences), "the page does not show what was sent");
  },

  async "shows answers while they come, and can be stopped"() {
    const draft = await readable();
    await script([ADDED, JUDGED, JUDGED, JUDGED], "done", 2000);
    const reading = read("Allow");
    await draft.marks(RULE, [WORDS]);
    await run("stopSecondReader");
    await reading;
    await until("the model to be told", async () => (await asked())[0]?.isCancelled === true);
    await draft.marks(RULE, [WORDS]);
  },

  async "keeps what stands elsewhere when the draft is edited meanwhile"() {
    const draft = await readable();
    await script([ADDED, JUDGED], "done", 800);
    const reading = read("Allow");
    await draft.marks(RULE, [WORDS]);
    await draft.insert(draft.text.indexOf("Monday"), "rainy ");
    await reading;
    await until("the judgement", () => messages(draft).some((one) => one.includes("the second reader insists")));
    equal(draft.marked(RULE), [WORDS], "its own finding");
  },

  async "sends at each save what has changed, and nothing else"() {
    const draft = await readable("onSave");
    await script([JUDGED, ADDED]);
    await read("Allow");
    await draft.marks(RULE, [WORDS]);
    await script([]);
    await draft.insert(draft.text.indexOf("Monday"), "rainy ");
    await draft.save();
    const [request] = await until("a request", async () => ((await asked()).length > 0 ? asked() : undefined));
    assert(request?.text.includes("[1] The council met on rainy Monday."), "the change was not sent");
    await draft.marks(RULE, [WORDS]);
  },

  async "tells in one sentence what goes wrong, and leaves the findings of the rules"() {
    const draft = await readable();
    const ends = {
      quota: "takes no more requests",
      gone: "is no longer there",
      offline: "cannot be reached",
      refusal: "refused to read",
      "broken off": "broke off",
    };
    for (const [end, words] of Object.entries(ends)) {
      await script([], end);
      const said = await read("Allow");
      assert(said.at(-1)?.includes(words), `${end}: ${said}`);
      await draft.reviewed();
      equal(draft.marked("loaded/reporting-verb"), ["claimed"], end);
    }
  },

  async "forgets what was said when permission is withdrawn"() {
    const draft = await readable();
    await script([ADDED, JUDGED]);
    await read("Allow");
    await draft.marks(RULE, [WORDS]);
    await answering([], () => run("withdrawSecondReader"));
    await draft.marks(RULE, []);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    equal(await read(undefined), ["May Example Reader read this draft as a second reader?"], "asked again");
  },

  async "rewords a sentence only where the writer takes the proposal, and keeps names and numbers"() {
    const draft = await readable();
    const start = draft.text.indexOf("claimed");
    const uri = draft.document.uri.toString();
    const finding = { uri, rule: "loaded/reporting-verb", start, end: start + "claimed".length };
    const reword = (...answers: (string | undefined)[]) =>
      answering(answers, () => vscode.commands.executeCommand("bluePencil.reword", finding));
    await script([], { says: "The engineer Ben Cole said that the bridge was sound." });
    const refused = await reword("Allow");
    assert(refused.at(-1)?.includes("name"), `said ${refused}`);
    await script([], { says: "The engineer Ana Ruiz said that the bridge was sound." });
    equal(await reword(undefined), ["Reword this sentence?"], "questions");
    equal(draft.text, TEXT, "the draft before it is taken");
    await reword("Use It");
    equal(draft.text, TEXT.replace("claimed", "said"), "the draft");
    await vscode.commands.executeCommand("undo");
    equal(draft.text, TEXT, "the draft after undo");
  },

  async "says how to get a model where there is none"() {
    await readable();
    await vscode.commands.executeCommand("exampleModels.offer", false);
    await until("no model", async () => (await vscode.lm.selectChatModels({ vendor: "example" })).length === 0);
    await setting("secondReaderModel", "");
    const said = await read();
    assert(said[0]?.includes("offers no language model"), `said ${said}`);
    await vscode.commands.executeCommand("exampleModels.offer", true);
  },
});

/** Newer than the oldest editor that Blue Pencil runs in; the hosts of the suite have it. */
interface ToolCalls {
  readonly tools: readonly { readonly name: string }[];
  invokeTool(name: string, options: object): Thenable<{ readonly content: readonly { readonly value?: unknown }[] }>;
}
const toolCalls = () => vscode.lm as unknown as ToolCalls;

/** The text that a tool answers with. */
async function invoke(name: string, input: object): Promise<unknown> {
  const { content } = await toolCalls().invokeTool(name, { input, toolInvocationToken: undefined });
  const value = content[0]?.value;
  assert(typeof value === "string", "no text");
  return JSON.parse(value);
}

export const agentToolTests: Tests = {
  async "tools: an assistant can ask for a review, the sources and whether a draft is ready"() {
    await until("the tools", () => toolCalls().tools.some(({ name }) => name === "review_draft"));
    const draft = await Draft.file("The engineer Ana Ruiz said it was sound.\n\nThe cost is [COST TK].\n");
    await draft.marks("draft/placeholder-left", ["[COST TK]"]);
    const path = vscode.workspace.asRelativePath(draft.document.uri);
    const review = await invoke("review_draft", { path });
    assert(JSON.stringify(review).includes("draft/placeholder-left"), `review ${JSON.stringify(review)}`);
    const record = await invoke("who_is_on_record", { text: draft.text });
    assert(JSON.stringify(record).includes("Ana Ruiz"), `record ${JSON.stringify(record)}`);
    const ready = await invoke("ready_to_publish", {});
    assert(JSON.stringify(ready).includes('"ready":false'), `ready ${JSON.stringify(ready)}`);
    const rule = await invoke("explain_rule", { rule: "attribution/vague-source" });
    assert(JSON.stringify(rule).includes("rationale"), `rule ${JSON.stringify(rule)}`);
  },

  async "tools: leave alone what house style leaves out"() {
    await writeFile(".bluepencil.yml", "exclude: [notes]\n");
    await writeFile("notes/plan.md", "Critics say it failed.\n");
    const answer = () =>
      invoke("review_draft", { path: "notes/plan.md" }).then(
        () => "answered",
        (error) => String(error),
      );
    await until("it is refused", async () => (await answer()).includes("The house style leaves this draft out: notes"));
  },

  async "tools: reach no file outside the workspace"() {
    const outside = await invoke("review_draft", { path: "../../../../etc/hostname" }).then(
      () => "answered",
      (error) => String(error),
    );
    // Where the workspace is the root of its file system there is no outside, and no such file.
    assert(/not in this workspace|no such file in this workspace/.test(outside), outside);
  },
};
