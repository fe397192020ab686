// A provider of one language model whose answers a suite writes, for tests in a real editor: with commands from inside the
// editor, or with files in the extension's own storage from outside it, which outlast the window.
const vscode = require("vscode");

const MODEL = {
  id: "reader",
  name: "Example Reader",
  family: "example",
  version: "1",
  maxInputTokens: 20000,
  maxOutputTokens: 4000,
  capabilities: {},
};

/** What the suite told the model to do with the next requests. */
let script = { lines: [], delay: 0, end: "done" };
let isThere = true;
/** What came: the text of each request, and whether it was called off. */
let asked = [];
/** @type {vscode.Uri} where a suite outside the editor writes the script, and reads what was asked */
let storage;

const fileOf = (name) => vscode.Uri.joinPath(storage, name);

/** Undefined where there is no such file, as in suites inside the editor. */
async function readStored(name) {
  try {
    return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(name))));
  } catch {
    return undefined;
  }
}

/** Tells a suite outside the editor what was asked, since its script was written. */
async function tellOutside(text) {
  const before = (await readStored("asked.json")) ?? [];
  const texts = JSON.stringify([...before, text]);
  await vscode.workspace.fs.writeFile(fileOf("asked.json"), new TextEncoder().encode(texts));
}

const ENDS = {
  done: () => {},
  "broken off": (progress) => progress.report(new vscode.LanguageModelTextPart('{"q":1,"stre')),
  quota: () => {
    throw vscode.LanguageModelError.Blocked("quota exceeded");
  },
  gone: () => {
    throw vscode.LanguageModelError.NotFound("no such model");
  },
  offline: () => {
    throw new Error("connect ECONNREFUSED 127.0.0.1:11434");
  },
  refusal: (progress) => progress.report(new vscode.LanguageModelTextPart("I cannot help with this draft.")),
  "never ends": (_progress, token) => new Promise((resolve) => token.onCancellationRequested(resolve)),
};

/** `in` and `on` are words of a sentence or a query, which the request has by number. */
function answerTo(text, { in: sentence, on: query, ...fields }) {
  const lines = text.split("\n");
  const numberIn = (pattern, words) =>
    Number(lines.find((line) => pattern.test(line) && line.includes(words))?.match(/\d+/)?.[0]);
  if (sentence !== undefined) return { s: numberIn(/^\[\d+\]/, sentence), ...fields };
  return { q: numberIn(/^q\d+/, query), ...fields };
}

async function respond(messages, progress, token) {
  const text = messages.flatMap(({ content }) => content.map(({ value }) => value)).join("");
  const request = { text, isCancelled: false };
  asked.push(request);
  token.onCancellationRequested(() => {
    request.isCancelled = true;
  });
  const outside = await readStored("script.json");
  if (outside) await tellOutside(text);
  const { lines, delay, end } = outside ?? script;
  for (const line of lines) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (token.isCancellationRequested) return;
    progress.report(new vscode.LanguageModelTextPart(`${JSON.stringify(answerTo(text, line))}\n`));
  }
  await new Promise((resolve) => setTimeout(resolve, delay));
  if (typeof end === "string") await ENDS[end](progress, token);
  else progress.report(new vscode.LanguageModelTextPart(end.says));
}

exports.activate = ({ subscriptions, globalStorageUri }) => {
  storage = globalStorageUri;
  const changed = new vscode.EventEmitter();
  subscriptions.push(
    changed,
    vscode.lm.registerLanguageModelChatProvider(MODEL.family, {
      onDidChangeLanguageModelChatInformation: changed.event,
      provideLanguageModelChatInformation: () => (isThere ? [MODEL] : []),
      provideLanguageModelChatResponse: (_model, messages, _options, progress, token) =>
        respond(messages, progress, token),
      provideTokenCount: async (_model, text) => Math.ceil((typeof text === "string" ? text.length : 400) / 4),
    }),
    vscode.commands.registerCommand("exampleModels.script", (next) => {
      script = next;
      asked = [];
    }),
    vscode.commands.registerCommand("exampleModels.asked", () => asked),
    vscode.commands.registerCommand("exampleModels.offer", (offered) => {
      isThere = offered;
      changed.fire();
    }),
  );
};
