import { spawn } from "node:child_process";
import { once } from "node:events";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { AGENT_TOOLS } from "../../../src/agent-tools/index.js";
import { AllowedFolders } from "../../../src/cli/mcp/allowed-folders.js";
import { Desk } from "../../../src/cli/mcp/desk.js";
import { serverFor } from "../../../src/cli/mcp/server.js";
import { english } from "../../language/english.js";
import { buildCli, CLI } from "../bundle.js";
import { folderWith } from "../folder.js";

/** The bundle must be what the source says. */
beforeAll(buildCli, 120_000);

const VAGUE = "Critics say the harbour plan failed.\n";
const SOURCED = "“Costs fell,” Ana Lee, the port director, said on Monday.\n";

let client: Client | undefined;

afterEach(async () => {
  await client?.close();
  client = undefined;
});

/** A client of the program as it is shipped, at the other end of a real pipe. */
async function connectByPipe(cwd: string, folders: readonly string[] = []): Promise<Client> {
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [CLI, "mcp", ...folders], cwd }));
  return client;
}

/** A client of a server in this process. */
async function connect(cwd: string, folders: readonly string[] = ["."]): Promise<Client> {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const allowed = await AllowedFolders.open(folders.map((folder) => join(cwd, folder)));
  const server = serverFor(new Desk(allowed, async () => english));
  client = new Client({ name: "test", version: "1" });
  await Promise.all([server.connect(there), client.connect(here)]);
  return client;
}

/** What a tool said, and whether it says that it could not answer. */
async function ask(name: string, given: Record<string, unknown>, signal?: AbortSignal) {
  const result = await client?.callTool({ name, arguments: given }, undefined, { ...(signal && { signal }) });
  const [first] = Array.isArray(result?.content) ? result.content : [];
  return { text: String(first?.text), failed: result?.isError === true };
}

async function answer(name: string, given: Record<string, unknown>) {
  const { text, failed } = await ask(name, given);
  expect({ text, failed }).toMatchObject({ failed: false });
  return JSON.parse(text);
}

it("lists its tools, which only read", async () => {
  const { tools } = await (await connectByPipe(folderWith({}))).listTools();
  expect(tools.map(({ name }) => name)).toEqual(Object.keys(AGENT_TOOLS));
  for (const { name, description, inputSchema, annotations } of tools) {
    expect(AGENT_TOOLS).toHaveProperty(name, { description, inputSchema });
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
  }
});

describe("each tool", () => {
  it("reviews a file as it reviews a text", async () => {
    await connect(folderWith({ "port.md": VAGUE }));
    const ofFile = await answer("review_draft", { path: "port.md" });
    expect(ofFile.list).toMatchObject([{ line: 1, rule: "attribution/vague-source", words: "Critics" }]);
    expect(await answer("review_draft", { text: VAGUE })).toEqual(ofFile);
  });

  it("says who is on record", async () => {
    await connect(folderWith({ "port.md": SOURCED }));
    const { list } = await answer("who_is_on_record", { path: "port.md" });
    expect(list).toMatchObject([{ name: "Ana Lee", quoted: 1, lines: [1] }]);
  });

  it("says what holds a draft back", async () => {
    await connect(folderWith({}));
    const held = await answer("ready_to_publish", { text: "The fee rose by [FIGURE TK] percent.\n" });
    expect(held).toMatchObject({ ready: false, heldBackBy: [{ line: 1, words: "[FIGURE TK]" }] });
    expect(await answer("ready_to_publish", { text: SOURCED })).toMatchObject({ ready: true, heldBackBy: [] });
  });

  it("explains a rule", async () => {
    await connect(folderWith({}));
    const rule = "attribution/vague-source";
    const explained = await answer("explain_rule", { rule });
    expect(explained).toMatchObject({ rule });
    expect(explained.flagged.length).toBeGreaterThan(0);
  });
});

describe("house style", () => {
  it("counts, and is read again for each question", async () => {
    await connect(folderWith({ ".bluepencil.yml": "rules:\n  attribution/vague-source: off\n", "port.md": VAGUE }));
    expect(await answer("review_draft", { path: "port.md" })).toMatchObject({ findings: 0 });
    expect(await answer("review_draft", { text: VAGUE })).toMatchObject({ findings: 0 });
  });

  it("tells its mistakes", async () => {
    await connect(folderWith({ ".bluepencil.yml": "rules:\n  no/such-rule: off\n" }));
    const { mistakesInHouseStyle } = await answer("ready_to_publish", { text: SOURCED });
    expect(mistakesInHouseStyle).toHaveLength(1);
  });
});

const NO_DRAFT = "Give the path of a draft, or its text.";

it.each([
  ["review_draft", {}, NO_DRAFT],
  ["review_draft", { path: 3 }, NO_DRAFT],
  ["review_draft", { path: "port.md", text: VAGUE }, NO_DRAFT],
  ["ready_to_publish", { text: VAGUE, colour: "blue" }, NO_DRAFT],
  ["review_draft", { path: "gone.md" }, "There is no such file in the folders that may be read."],
  ["review_draft", { path: "." }, "It is not a file."],
  ["review_draft", { text: "a\0b" }, "It is not text: it has zero bytes in it."],
  ["explain_rule", { rule: "no/such-rule" }, "There is no such rule. Give its id, such as attribution/vague-source."],
])("%s answers %j with a sentence", async (name, given, text) => {
  await connect(folderWith({ "port.md": VAGUE }));
  expect(await ask(name, given)).toEqual({ text, failed: true });
});

it("knows no other tool", async () => {
  await connect(folderWith({}));
  await expect(ask("toString", {})).rejects.toThrow("There is no tool called toString.");
});

describe("folders", () => {
  const OUTSIDE = { text: "The path is outside the folders that may be read.", failed: true };

  it("lets nothing out of them: no path, and no link", async () => {
    const folder = folderWith({ "in/port.md": VAGUE, "out/secret.md": VAGUE, "inside/secret.md": VAGUE });
    symlinkSync(join(folder, "out"), join(folder, "in/folder"));
    symlinkSync(join(folder, "out/secret.md"), join(folder, "in/link.md"));
    await connect(folder, ["in"]);
    const paths = ["../out/secret.md", "../out/gone.md", "../inside/secret.md", "folder/secret.md", "link.md"];
    for (const path of [...paths, join(folder, "out/secret.md"), join(folder, "out/gone.md")]) {
      expect({ path, ...(await ask("review_draft", { path })) }).toEqual({ path, ...OUTSIDE });
    }
  });

  it("takes links within them, and a folder that is named by one", async () => {
    const folder = folderWith({ "in/port.md": VAGUE });
    symlinkSync(join(folder, "in/port.md"), join(folder, "in/link.md"));
    symlinkSync(join(folder, "in"), join(folder, "desk"));
    await connect(folder, ["desk"]);
    for (const path of ["link.md", "port.md", join(folder, "desk/port.md"), join(folder, "in/port.md")]) {
      expect(await answer("review_draft", { path })).toMatchObject({ findings: 1 });
    }
  });

  it("looks in each of them", async () => {
    await connect(folderWith({ "a/one.md": SOURCED, "b/two.md": VAGUE }), ["a", "b"]);
    expect(await answer("review_draft", { path: "two.md" })).toMatchObject({ findings: 1 });
  });

  it("does not start where one is missing", async () => {
    const server = spawn(process.execPath, [CLI, "mcp", "gone"], { cwd: folderWith({}) });
    const said = server.stderr.setEncoding("utf8").toArray();
    expect(await once(server, "close")).toEqual([2, null]);
    expect((await said).join("")).toContain("gone: There is no such file or folder.");
  });
});

it("leaves off when it is told to, and answers what comes next", async () => {
  await connectByPipe(folderWith({}));
  const stop = new AbortController();
  const long = ask("review_draft", { text: `${VAGUE}\n`.repeat(40_000) }, stop.signal);
  stop.abort("enough");
  await expect(long).rejects.toThrow("enough");
  expect(await answer("review_draft", { text: VAGUE })).toMatchObject({ findings: 1 });
});

it("answers 200 questions at once, each with its own answer", async () => {
  await connectByPipe(folderWith({}));
  const names = Array.from({ length: 200 }, (_, index) => index % 7);
  const answers = await Promise.all(names.map((count) => answer("review_draft", { text: VAGUE.repeat(count) })));
  expect(answers.map(({ findings }) => findings)).toEqual(names);
});

it("ends when the pipe is closed", async () => {
  const server = spawn(process.execPath, [CLI, "mcp"], { cwd: folderWith({}), stdio: ["pipe", "pipe", "inherit"] });
  server.stdout.resume();
  server.stdin.end();
  expect(await once(server, "close")).toEqual([0, null]);
});
