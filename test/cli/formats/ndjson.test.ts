import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, it } from "vitest";
import { ndjsonReporter } from "../../../src/cli/formats/ndjson.js";
import { folderWith } from "../folder.js";
import { KIND } from "../kind.js";
import { run } from "../memory-terminal.js";

const schema = JSON.parse(readFileSync(new URL("../../../docs/report.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv().addSchema(schema);
const VAGUE = "Critics say the harbour plan failed.\n";

it("is a line for each file and for what could not be reviewed", async () => {
  const folder = folderWith({ "a.md": VAGUE, "b.md": "Line\u2028end.\n", "bad.md": "\u0000" });
  const { out, err, status } = await run(["review", "--format", "ndjson", "."], { folder });
  expect(out.endsWith("\n")).toBe(true);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ path, reason }) => [path, reason])).toEqual([
    ["a.md", undefined],
    ["b.md", undefined],
    ["bad.md", "It is not text: it has zero bytes in it."],
  ]);
  for (const line of lines) {
    const kind = "reason" in line ? "error" : "file";
    expect(ajv.validate(`report.schema.json#/definitions/${kind}`, line), ajv.errorsText()).toBe(true);
  }
  expect({ err, status }).toEqual({ err: "", status: 2 });
});

it("holds what the report holds", async () => {
  const folder = folderWith({ "a.md": VAGUE, "b.md": `# 😀\n\n${VAGUE}` });
  const { out } = await run(["review", "--format", "ndjson", "."], { folder });
  const report = JSON.parse((await run(["review", "--format", "json", "."], { folder })).out);
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual(report.files);
});

it("has written a file before the next one comes", async () => {
  const written: string[] = [];
  const reporter = ndjsonReporter({
    isTerminal: false,
    isColoured: false,
    width: 80,
    write: async (text) => void written.push(text),
  });
  await reporter.start();
  for (const path of ["a.md", "b.md", "c.md"]) {
    await reporter.file({ path, text: "", report: { words: 0, findings: [], attributions: [], kind: KIND } });
    expect(JSON.parse(written.at(-1) ?? "")).toMatchObject({ path });
  }
  await reporter.end();
  expect(written.length).toBe(3);
});
