import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaints, read } from "../house/reading.js";
import { folderWith } from "./folder.js";
import { run } from "./memory-terminal.js";

const STYLE = ".bluepencil.yml";
/** Somebody who gives these answers, and from then on none. */
function answering(...answers: string[]): () => Promise<string> {
  return async () => answers.shift() ?? "";
}

const written = (folder: string) => readFileSync(join(folder, STYLE), "utf8");

describe("init", () => {
  it("asks three questions, and writes what was answered", async () => {
    const folder = folderWith({});
    const { status, out, err } = await run(["init"], { folder, ask: answering("opinion", "2", "WARNING") });
    expect({ status, out }).toEqual({
      status: 0,
      out: `Wrote ${STYLE}. “blue-pencil config .” prints what is in force.\n`,
    });
    expect(err.match(/\?$/gm)).toHaveLength(3);
    const file = read(written(folder));
    expect(complaints(file)).toEqual([]);
    expect(file.content).toMatchObject({
      profile: { value: "opinion" },
      placeholderStyle: { value: "footnote" },
      ready: { value: "warning" },
    });
  });

  it("takes the usual answer for none, and asks again where the answer is something else", async () => {
    const folder = folderWith({});
    const { status } = await run(["init"], { folder, ask: answering("poems", "9", "", "link", "") });
    expect(status).toBe(0);
    expect(read(written(folder)).content).toMatchObject({
      profile: { value: "auto" },
      placeholderStyle: { value: "link" },
      ready: { value: "error" },
    });
  });

  it("asks nothing with --yes, and changes nothing of how drafts are reviewed", async () => {
    const folder = folderWith({ "drafts/a.md": "Critics say it failed.\n", "b.md": "Critics say it failed.\n" });
    expect((await run(["init", "--yes", "drafts"], { folder })).status).toBe(0);
    expect(complaints(read(written(join(folder, "drafts"))))).toEqual([]);
    const found = async (path: string) => {
      const { out } = await run(["review", "--format", "json", path], { folder });
      return JSON.parse(out).files[0].findings;
    };
    expect(await found("drafts/a.md")).toEqual(await found("b.md"));
  });

  it("shows examples that count once their # is taken away", async () => {
    const folder = folderWith({});
    await run(["init", "--yes"], { folder });
    const file = read(written(folder).replace(/^# (?=words:|allow:|sources:| )/gm, ""));
    expect(complaints(file)).toEqual([]);
    expect(file.content).toMatchObject({ words: [{}], allow: [{}], sources: [{}] });
  });

  it("never writes over a house style", async () => {
    const folder = folderWith({ [STYLE]: "profile: news\n" });
    expect(await run(["init", "--yes"], { folder })).toEqual({
      status: 2,
      out: "",
      err: `blue-pencil: There is a house style already: ${STYLE}. It was left as it is.\n`,
    });
    expect(written(folder)).toBe("profile: news\n");
  });

  it("never writes over one that is made while it asks", async () => {
    const folder = folderWith({});
    const ask = async () => {
      writeFileSync(join(folder, STYLE), "profile: news\n");
      return "";
    };
    expect((await run(["init"], { folder, ask })).status).toBe(2);
    expect(written(folder)).toBe("profile: news\n");
  });

  it.each([
    [["init"], "Nobody is here to answer questions. Add --yes to take the usual answers."],
    [["init", "--yes", "nowhere"], "nowhere: There is no such file or folder."],
    [["init", "--yes", "a.md"], "a.md is not a folder."],
  ])("says in one sentence why it writes nothing: %j", async (args, said) => {
    const folder = folderWith({ "a.md": "" });
    expect(await run(args, { folder })).toEqual({ status: 2, out: "", err: `blue-pencil: ${said}\n` });
  });
});
