import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildCli, CLI } from "../bundle.js";
import { folderWith } from "../folder.js";
import { run } from "../memory-terminal.js";
import { runCli } from "./run.js";
import { type Reply, serve } from "./server.js";

const DRAFT = "Critics say the kiln failed. The owner closed the shed for the winter.\n";
const SHED = '{"s":2,"rule":"loaded/emotive","words":"shed","strength":2,"why":"Whose word?"}\n';
const GOOD: Reply = { pieces: ['```json\n{"q":1,', '"strength":0}\n', SHED.slice(0, 20), SHED.slice(20), "```"] };
const QUAY = "Critics say the quay failed.\n";
const LEFT = ["review", "--format", "json", "--fail-on", "never", "port.md"];

beforeAll(buildCli, 120_000);

/** As `runCli`, without a process: for what does not depend on the environment, or on how the program ends. */
const inHere = (args: readonly string[], folder: string) => run(args, { folder, program: CLI });

const port = () => folderWith({ "port.md": DRAFT });
const asking = (address: string, ...more: string[]) => [
  ...LEFT,
  "--second-reader",
  address,
  "--model",
  "small",
  ...more,
];
const rules = (out: string) =>
  JSON.parse(out).files[0].findings.map(
    (one: { rule: string; raisedBy?: string }) => `${one.rule} ${one.raisedBy ?? ""}`,
  );

describe("a second reader at an address", () => {
  it("judges what the rules ask, and adds its own", async () => {
    const { address, asked } = await serve(() => GOOD);
    const { status, out, err } = await runCli(asking(address), port());
    expect(rules(out)).toEqual(["loaded/emotive second-reader"]);
    expect(status).toBe(0);
    expect(err).toBe("Second reader: 1 request, 1,200 tokens sent, 34 received; 2 answers counted.\n");
    expect(asked[0]?.body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  });

  it("is sent the text, the key and nothing about this machine", async () => {
    const { address, asked } = await serve(() => GOOD);
    const env = { BLUE_PENCIL_API_KEY: "sesame", OPENAI_API_KEY: "other", OPENAI_CUSTOM_HEADERS: "x-own: 1" };
    await runCli(asking(address), port(), env);
    const { headers, body, url } = asked[0] ?? { headers: {}, body: null, url: "" };
    expect(url).toBe("/v1/chat/completions");
    expect(headers.authorization).toBe("Bearer sesame");
    expect(Object.keys(headers).filter((name) => name.startsWith("x-"))).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/port\.md|blue-pencil-/);
  });

  it("is sent no key where there is none", async () => {
    const { address, asked } = await serve(() => GOOD);
    await runCli(asking(address), port(), { OPENAI_API_KEY: "other" });
    expect(asked[0]?.headers.authorization).toBeUndefined();
  });

  it("may take its time", async () => {
    const { address } = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { ...GOOD, pause: 100 };
    });
    expect(rules((await inHere(asking(address), port())).out)).toEqual(["loaded/emotive second-reader"]);
  });

  it.each([429, 500, 503])("is asked again after error %i", async (status) => {
    const { address, asked } = await serve((_asked, number) => (number < 3 ? { status } : GOOD));
    const { out } = await inHere(asking(address), port());
    expect(rules(out)).toEqual(["loaded/emotive second-reader"]);
    expect(asked).toHaveLength(3);
  });

  it("is asked in the simplest way where it does not take the usual one", async () => {
    const { address, asked } = await serve((_asked, number) => (number === 1 ? { status: 400 } : GOOD));
    expect(rules((await inHere(asking(address), port())).out)).toEqual(["loaded/emotive second-reader"]);
    expect(Object.keys(asked[1]?.body ?? {}).sort()).toEqual(["messages", "model", "stream"]);
  });

  it("is asked again where it breaks off, and what it had said counts where it does so again", async () => {
    const broken: Reply = { pieces: [SHED, '{"q":1,"str'] };
    const { address, asked } = await serve(() => broken);
    const { status, out, err } = await inHere(asking(address), port());
    expect(asked).toHaveLength(2);
    expect(rules(out)).toContain("loaded/emotive second-reader");
    expect([status, JSON.parse(out).errors[0].reason]).toEqual([2, expect.stringContaining("broke off")]);
    expect(err).toContain("1 answer counted");
  });

  it("is asked only once about the same words where answers are kept", async () => {
    const { address, asked } = await serve(() => GOOD);
    const folder = port();
    const args = asking(address, "--cache", "--cache-location", "kept");
    await inHere(args, folder);
    const { out, err } = await inHere(args, folder);
    expect(asked).toHaveLength(1);
    expect(rules(out)).toEqual(["loaded/emotive second-reader"]);
    expect(err).toContain("0 requests (1 answer kept from before)");
  });

  it("is asked about several drafts at once, and no more than that", async () => {
    let [now, most] = [0, 0];
    let areThree: () => void = () => {};
    const three = new Promise<void>((resolve) => {
      areThree = resolve;
    });
    const { address, asked } = await serve(async () => {
      most = Math.max(most, ++now);
      if (now === 3) areThree();
      await three;
      // In which a fourth would come.
      await new Promise((resolve) => setTimeout(resolve, 150));
      now--;
      return GOOD;
    });
    const names = Array.from({ length: 6 }, (_, index) => `port-${index}.md`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, `${DRAFT}\n${name} burnt.\n`])));
    const { out } = await inHere(
      asking(address, "--jobs", "3", ...names).filter((one) => one !== "port.md"),
      folder,
    );
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(names);
    expect([asked.length, most]).toEqual([6, 3]);
  });
});

describe("a second reader that cannot be had", () => {
  it.each([
    ["wants a key", 401, "wants another key (BLUE_PENCIL_API_KEY)"],
    ["does not have the model", 404, "has no model small"],
    ["does not understand", 400, "--window"],
    ["has had enough", 429, "too many requests"],
    ["fails for good", 500, "answered with error 500"],
  ])("that %s ends the run with one line", async (_name, status, words) => {
    const { address } = await serve(() => ({ status }));
    const ran = await inHere(asking(address), port());
    expect(ran.status).toBe(2);
    expect(ran.err.trim().split("\n")).toEqual([expect.stringContaining(words)]);
  });

  it("that nobody answers for is not missed where it is optional", async () => {
    const { status, out, err } = await inHere(asking("http://127.0.0.1:9", "--second-reader-optional"), port());
    expect([status, rules(out)]).toEqual([0, ["attribution/vague-source "]]);
    expect(err).toContain("cannot be reached. The review goes on without it.");
  });

  it("that cuts the line is told so", async () => {
    const { address } = await serve(() => ({ pieces: [SHED], pause: 50, cut: true }));
    const { status, err } = await runCli(asking(address), port());
    expect([status, err]).toEqual([2, expect.stringContaining("broke off its answer")]);
    const other = await serve((_asked, number) => (number === 1 ? { pieces: [SHED], pause: 50, cut: true } : GOOD));
    expect(rules((await inHere(asking(other.address), port())).out)).toEqual(["loaded/emotive second-reader"]);
  });

  it("that only talks is told so", async () => {
    const { address } = await serve(() => ({ pieces: ["I cannot help with that."] }));
    const { status, out } = await inHere(asking(address), port());
    expect([status, JSON.parse(out).errors[0].reason]).toEqual([2, expect.stringContaining("in the form")]);
    expect(rules(out)).toEqual(["attribution/vague-source "]);
  });

  it("that sends the draft on to somebody else is not followed", async () => {
    const other = await serve(() => GOOD);
    const { address } = await serve(() => ({
      status: 307,
      headers: { location: `${other.address}/chat/completions` },
    }));
    const { status } = await inHere(asking(address), port());
    expect([status, other.asked]).toEqual([2, []]);
  });
});

describe("nothing is sent", () => {
  it.each([
    [
      "to another machine without being told to",
      ["--second-reader", "https://models.example.org/v1", "--model", "m"],
      "--send-text-to models.example.org",
    ],
    [
      "to another machine than the one named",
      ["--second-reader", "https://a.example.org", "--model", "m", "--send-text-to", "b.example.org"],
      "sent to a.example.org",
    ],
    [
      "to a name that only begins like this machine",
      ["--second-reader", "http://localhost.example.org", "--model", "m"],
      "localhost.example.org",
    ],
    ["without a model", ["--second-reader", "http://localhost:1"], "--model"],
    ["to what is no address", ["--second-reader", "localhost", "--model", "m"], "no address"],
    [
      "with a key in the address",
      ["--second-reader", "http://me:key@localhost:1", "--model", "m"],
      "BLUE_PENCIL_API_KEY",
    ],
    [
      "where answers are recorded",
      ["--second-reader", "http://localhost:1", "--model", "m", "--answers", "a"],
      "--answers",
    ],
    ["with fixes", ["--second-reader", "http://localhost:1", "--model", "m", "--fix"], "--fix"],
    ["of a model alone", ["--model", "m"], "--second-reader"],
  ])("%s", async (_name, args, words) => {
    const { status, err } = await inHere(["review", "port.md", ...args], port());
    expect([status, err]).toEqual([2, expect.stringContaining(words)]);
  });

  it.each([
    ["the draft", { "port.md": `---\nsecond-reader: off\n---\n\n${DRAFT}` }, "keeps the second reader off"],
    ["an embargo", { "port.md": `---\nembargo: 2999-01-01\n---\n\n${DRAFT}` }, "under embargo"],
    ["the house", { "port.md": DRAFT, ".bluepencil.yml": "second-reader: off\n" }, ".bluepencil.yml:1"],
  ])("of what %s keeps back", async (_name, files, words) => {
    const { address, asked } = await serve(() => GOOD);
    const folder = folderWith(files);
    const { out, err } = await inHere(asking(address, "--requests", "sent.jsonl"), folder);
    expect([asked, rules(out)]).toEqual([[], ["attribution/vague-source "]]);
    expect(err).toContain(words);
    expect(readFileSync(join(folder, "sent.jsonl"), "utf8")).toBe("");
  });
});

describe("requests and answers as files", () => {
  it("are replayed by what was asked, wherever the draft lies", async () => {
    const folder = port();
    const first = await inHere([...LEFT, "--requests", "sent.jsonl"], folder);
    expect([rules(first.out), first.err]).toEqual([["attribution/vague-source "], ""]);
    const { key, instructions, text } = JSON.parse(readFileSync(join(folder, "sent.jsonl"), "utf8"));
    expect([instructions, text]).toEqual([
      expect.stringContaining("second reader"),
      expect.stringContaining("[2] The owner"),
    ]);
    writeFileSync(join(folder, "answers.jsonl"), `${JSON.stringify({ key, answer: GOOD.pieces?.join("") })}\n`);
    writeFileSync(join(folder, "other.md"), DRAFT);
    const again = await inHere([...LEFT.slice(0, -1), "other.md", "--answers", "answers.jsonl"], folder);
    expect([again.status, rules(again.out)]).toEqual([0, ["loaded/emotive second-reader"]]);
  });

  it("keep what can be used, and say of what could not for which drafts", async () => {
    const folder = folderWith({ "port.md": DRAFT, "quay.md": QUAY, "mill.md": "Critics say the mill failed.\n" });
    const review = ["review", "--format", "json", "--fail-on", "never", "mill.md", "port.md", "quay.md"];
    await inHere([...review, "--requests", "sent.jsonl"], folder);
    const sent = readFileSync(join(folder, "sent.jsonl"), "utf8").trim().split("\n");
    const keyOf = (words: string) => JSON.parse(sent.find((line) => line.includes(words)) ?? "{}").key;
    const answers = [
      JSON.stringify({ key: keyOf("kiln"), answer: GOOD.pieces?.join("") }),
      JSON.stringify({ key: keyOf("quay"), answer: "I would rather not." }),
      '{"key": 7}',
      "no JSON",
    ];
    writeFileSync(join(folder, "answers.jsonl"), answers.join("\n"));
    const said =
      "2 answers of the second reader could not be used (mill.md: 1, quay.md: 1); 2 lines of the recorded answers cannot be read.";
    const found = (out: string) =>
      JSON.parse(out).files.map((file: { findings: { rule: string; raisedBy?: string }[] }) =>
        file.findings.map(({ rule, raisedBy = "rules" }) => `${rule} ${raisedBy}`),
      );
    const all = [
      ["attribution/vague-source rules"],
      ["loaded/emotive second-reader"],
      ["attribution/vague-source rules"],
    ];

    const wanted = await inHere([...review, "--answers", "answers.jsonl"], folder);
    expect([wanted.status, found(wanted.out)]).toEqual([2, all]);
    expect(wanted.err.split("\n").filter((line) => line === said)).toHaveLength(1);
    const reasons = JSON.parse(wanted.out).errors.map(
      (one: { path: string; reason: string }) => `${one.path}: ${one.reason}`,
    );
    expect(reasons).toEqual([
      "mill.md: No answer is recorded to one of the requests.",
      "quay.md: The second reader did not answer in the form that it was asked for.",
    ]);

    const optional = await inHere([...review, "--answers", "answers.jsonl", "--second-reader-optional"], folder);
    expect([optional.status, found(optional.out), JSON.parse(optional.out).errors ?? []]).toEqual([0, all, []]);
    expect(optional.err.trim().split("\n")).toEqual([said, expect.stringMatching(/^Second reader: /)]);
    const strict = review.map((word) => (word === "never" ? "warning" : word));
    const failing = await inHere([...strict, "--answers", "answers.jsonl", "--second-reader-optional"], folder);
    expect(failing.status).toBe(1);
  });

  it("say where no file of answers is", async () => {
    const absent = await inHere([...LEFT, "--answers", "absent.jsonl"], port());
    expect([absent.status, absent.err]).toEqual([2, expect.stringContaining("absent.jsonl cannot be read")]);
  });
});
