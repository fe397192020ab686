import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic, TextEdit } from "vscode-languageserver-protocol/node";
import { Positions } from "../../../src/cli/lsp/positions.js";
import { withWords } from "../../../src/report/index.js";
import { applyChanges, review } from "../../../src/review/index.js";
import { english } from "../../language/english.js";
import { buildCli } from "../bundle.js";
import { folderWith } from "../folder.js";
import { NearClient, ProgramClient } from "./client.js";

/** The bundle must be what the source says. */
beforeAll(buildCli, 120_000);

const VAGUE = "Critics say the harbour plan failed.\n";
const SAFE = "Thank you!!!\n\nThe council met on Monday.\n";

let client: NearClient | undefined;

afterEach(async () => {
  await client?.shutDown();
  client = undefined;
});

function clientIn(files: Readonly<Record<string, string>> = {}): { client: NearClient; folder: string } {
  const folder = folderWith(files);
  client = new NearClient(folder);
  return { client, folder };
}

function rules(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

function line(number: number, from = 0, to = 1000) {
  return { start: { line: number, character: from }, end: { line: number, character: to } };
}

/** The text after an action's plain edits. */
function taken(text: string, uri: string, { edit }: CodeAction): string {
  const positions = new Positions(text, "utf-16");
  const edits: TextEdit[] = edit?.changes?.[uri] ?? [];
  return applyChanges(
    text,
    edits.map(({ range, newText }) => ({ ...positions.spanOf(range), text: newText })),
  );
}

describe("the language server", () => {
  it("says what it can do, and finds what a review finds", async () => {
    const client = new ProgramClient(folderWith({}));
    const { capabilities, serverInfo } = await client.start();
    expect(serverInfo?.name).toBe("Blue Pencil");
    expect(capabilities).toMatchObject({ positionEncoding: "utf-16", hoverProvider: true });
    const [found] = await client.open("port.md", VAGUE);
    expect(found).toMatchObject({
      code: "attribution/vague-source",
      source: "Blue Pencil",
      range: line(0, 0, "Critics".length),
    });
    await client.stop();
  });

  it("follows edits, and forgets a draft that is closed", async () => {
    const { client } = clientIn();
    await client.start();
    await client.open("port.md", VAGUE);
    await client.change("port.md", 2, [{ range: line(0, 0, 7), text: "Ana Lee, the mayor," }]);
    expect(rules(await client.found("port.md", 2))).toEqual([]);
    await client.change("port.md", 3, [{ text: `Hello.\n\n${VAGUE}` }]);
    const [found] = await client.found("port.md", 3);
    expect(found?.range.start).toEqual({ line: 2, character: 0 });
    const closed = await client.after("port.md", () =>
      client.notify("textDocument/didClose", { textDocument: { uri: client.uri("port.md") } }),
    );
    expect(closed).toEqual([]);
  });

  it("waits for saving where it is told to", async () => {
    const { client } = clientIn();
    await client.start({}, { run: "onSave" });
    await client.open("port.md", VAGUE);
    await client.change("port.md", 2, [{ text: "Hello.\n" }]);
    const textDocument = { uri: client.uri("port.md") };
    await client.notify("textDocument/didSave", { textDocument });
    expect(await client.found("port.md", 2)).toEqual([]);
  });

  it("keeps what it was told at the start where an editor has nothing to add", async () => {
    const { client } = clientIn();
    await client.start({}, { strictness: "sure" });
    expect(await client.open("port.md", VAGUE)).toEqual([]);
    const told = (settings: unknown) => client.notify("workspace/didChangeConfiguration", { settings });
    expect(await client.after("port.md", () => told(null))).toEqual([]);
    expect(await client.after("port.md", () => told({}))).toEqual([]);
    const found = await client.after("port.md", () => told({ bluePencil: { strictness: "everything" } }));
    expect(rules(found)).toContain("attribution/vague-source");
  });

  it.each(["utf-8", "utf-16", "utf-32"] as const)("counts characters in %s", async (encoding) => {
    const before = "“Naïve 👩‍🌾 plans,” it is said. ";
    const text = `${before}Critics say the harbour plan failed.\n`;
    const { client } = clientIn();
    const { capabilities } = await client.start({ general: { positionEncodings: [encoding] } });
    expect(capabilities.positionEncoding).toBe(encoding);
    const found = await client.open("port.md", text);
    const start = { "utf-8": Buffer.byteLength(before), "utf-16": before.length, "utf-32": [...before].length }[
      encoding
    ];
    const vague = found.find(({ code }) => code === "attribution/vague-source");
    expect(vague?.range).toEqual(line(0, start, start + "Critics".length));
    await client.change("port.md", 2, [{ range: line(0, start, start + 7), text: "Ana Lee, the mayor," }]);
    expect(rules(await client.found("port.md", 2))).not.toContain("attribution/vague-source");
  });

  it("names the words concerned, each once", async () => {
    const { client } = clientIn();
    await client.start();
    const text = "Critics obviously claimed that it cost [SUM TK].\n";
    const found = await client.open("port.md", text);
    const wordsIn = ({ range }: Diagnostic) => text.slice(range.start.character, range.end.character);
    for (const one of found) expect(`${one.message}`.toLowerCase().split(wordsIn(one).toLowerCase())).toHaveLength(2);
    const titles = (await client.actions("port.md", line(0))).map(({ title }) => title);
    expect(titles).toEqual(
      expect.arrayContaining([
        "Delete “obviously”",
        "“claimed”: Replace with “said”",
        "Let “[SUM TK]” stand (stet draft/placeholder-left)",
      ]),
    );
  });

  it("offers fixes as plain edits, a stet, and the rule off", async () => {
    const { client } = clientIn();
    await client.start();
    await client.open("port.md", VAGUE);
    const actions = await client.actions("port.md", line(0, 2, 2));
    const [first] = actions;
    expect(first).toMatchObject({ kind: "quickfix", isPreferred: true });
    expect(taken(VAGUE, client.uri("port.md"), first ?? { title: "" })).toMatch(/\[.* TK\]/);
    const stet = actions.find(({ title }) => title.startsWith("Let “Critics” stand"));
    const stood = taken(VAGUE, client.uri("port.md"), stet ?? { title: "" });
    await client.change("port.md", 2, [{ text: stood }]);
    // Whoever lets words stand says why, sooner or later.
    expect(rules(await client.found("port.md", 2))).toEqual(["draft/stet-without-reason"]);
    expect(actions.map(({ title }) => title)).toContain("Turn attribution/vague-source off in this file");
  });

  it("makes tab stops of placeholders where the editor can", async () => {
    const { client } = clientIn();
    await client.start({ workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } });
    await client.open("port.md", VAGUE);
    const [first] = await client.actions("port.md", line(0, 2, 2));
    expect(JSON.stringify(first?.edit?.documentChanges)).toMatch(/"kind":"snippet","value":"[^"]*\$\{1[:|]/);
  });

  it("takes the safe fixes of a draft when it is asked for them, and no others", async () => {
    const { client } = clientIn();
    await client.start();
    const text = SAFE + VAGUE;
    await client.open("port.md", text);
    const [all, ...rest] = await client.actions("port.md", line(0), ["source.fixAll.bluePencil"]);
    expect(rest).toEqual([]);
    expect(taken(text, client.uri("port.md"), all ?? { title: "" })).toBe(text.replace("!!!", "!"));
    expect(await client.actions("port.md", line(0), ["refactor"])).toEqual([]);
  });

  it("says in a hover why it asks, and what the sentence rests on", async () => {
    const { client } = clientIn();
    await client.start();
    await client.open("port.md", VAGUE);
    const hover = await client.hover("port.md", { line: 0, character: 2 });
    expect(JSON.stringify(hover?.contents)).toMatch(/vague-source.*Standard:/s);
    expect(await client.hover("port.md", { line: 0, character: 30 })).toBeNull();
  });

  it("goes by the house style, its changes and its mistakes", async () => {
    const { client, folder } = clientIn({ ".bluepencil.yml": "rules:\n  attribution/vague-source: off\n" });
    await client.start({ workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } });
    expect(await client.open("port.md", VAGUE)).toEqual([]);
    const house = join(folder, ".bluepencil.yml");
    const changes = [{ uri: client.uri(".bluepencil.yml"), type: 2 }];
    const again = () => client.notify("workspace/didChangeWatchedFiles", { changes });
    rmSync(house);
    expect(rules(await client.after("port.md", again))).toEqual(["attribution/vague-source"]);
    writeFileSync(house, "profile: nwes\n");
    const [mistake] = await client.after(".bluepencil.yml", again);
    expect(mistake).toMatchObject({ severity: 1, range: { start: { line: 0 } } });
    writeFileSync(house, 'exclude: ["port.md"]\n');
    await again();
    await expect.poll(() => client.diagnostics.get(client.uri("port.md"))?.diagnostics).toEqual([]);
    expect(await client.found(".bluepencil.yml", -1)).toEqual([]);
  });

  it("reads a draft that is in no file", async () => {
    const { client } = clientIn();
    await client.start();
    const uri = "untitled:Untitled-1";
    await client.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: "markdown", version: 1, text: VAGUE },
    });
    await expect
      .poll(() => rules(client.diagnostics.get(uri)?.diagnostics ?? []))
      .toEqual(["attribution/vague-source"]);
  });

  it("ends with its editor, said or unsaid", async () => {
    const polite = new ProgramClient(folderWith({}));
    await polite.start();
    expect(await polite.stop()).toBe(0);
    const rude = new ProgramClient(folderWith({}));
    await rude.start();
    expect(await rude.vanish()).toBe(1);
  });
});

/** A small generator, so that the session is the same each time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

const EDITS = 5000;
const EDITS_A_CHECK = 250;
const PIECES = [
  "Critics say ",
  "“It leaks,” ",
  "Ana Lee said. ",
  "\n\n",
  "👩‍🌾",
  "é",
  "- ",
  "> ",
  "!!",
  "\r\n",
  "# ",
  "[TK]",
  "",
];

it("finds after 5,000 edits what a review of the text finds", async () => {
  const { client } = clientIn();
  await client.start({ general: { positionEncodings: ["utf-8"] } });
  let text = `# The harbour\n\n${VAGUE}\n“It leaks,” Ana Lee said. The plan was a disaster.\n`;
  await client.open("port.md", text);
  const random = numbers(7);
  const below = (limit: number) => random.next().value % limit;
  for (let version = 2; version <= EDITS + 1; version++) {
    const positions = new Positions(text, "utf-8");
    const whole = [...text];
    const start = whole.slice(0, below(whole.length + 1)).join("").length;
    const most = text.length > 2000 ? 200 : 12;
    const span = { start, end: Math.min(text.length, start + below(most)) };
    const range = positions.rangeOf(span);
    const settled = positions.spanOf(range);
    const piece = PIECES[below(PIECES.length)] ?? "";
    await client.change("port.md", version, [{ range, text: piece }]);
    text = applyChanges(text, [{ ...settled, text: piece }]);
    if ((version - 1) % EDITS_A_CHECK !== 0) continue;
    const found = await client.found("port.md", version);
    const fresh = new Positions(text, "utf-8");
    const expected = review(text, english, { profile: "auto", rules: {} }).findings;
    expect(found.map(({ code, range, message }) => ({ code, range, message }))).toEqual(
      expected.map(({ rule, message, ...span }) => ({
        code: rule,
        range: fresh.rangeOf(span),
        message: withWords(message, text.slice(span.start, span.end)),
      })),
    );
  }
}, 300_000);
