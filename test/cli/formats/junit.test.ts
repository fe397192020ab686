import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { junitReporter } from "../../../src/cli/formats/junit.js";
import { folderWith } from "../folder.js";
import { memoryOutput, run } from "../memory-terminal.js";

const VAGUE = "Critics say the harbour plan failed.\n";
const PLAIN = "The ferry leaves at nine.\n";

interface Case {
  name: string;
  classname: string;
  line?: string;
  failure?: { type: string; message: string; text: string };
  error?: { message: string };
  "system-out"?: string;
}

interface Suite {
  name: string;
  tests: string;
  failures: string;
  errors: string;
  testcase: Case[];
}

function suitesIn(xml: string): Suite[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    textNodeName: "text",
    processEntities: true,
    htmlEntities: true,
    isArray: (name) => name === "testsuite" || name === "testcase",
  });
  return parser.parse(xml).testsuites.testsuite ?? [];
}

async function review(files: Readonly<Record<string, string>>, args: readonly string[] = ["."]) {
  const { out, status } = await run(["review", "--format", "junit", ...args], { folder: folderWith(files) });
  return { suites: suitesIn(out), out, status };
}

describe("JUnit", () => {
  it("is a suite for each draft, with a case for each finding", async () => {
    const { suites, status } = await review({ "a.md": `😀 It shut. ${VAGUE}`, "b.md": PLAIN, "bad.md": "\u0000" });
    expect(suites.map(({ name, tests, failures, errors }) => [name, tests, failures, errors])).toEqual([
      ["a.md", "1", "1", "0"],
      ["b.md", "1", "0", "0"],
      ["bad.md", "1", "0", "1"],
    ]);
    const [a, b, bad] = suites.map(({ testcase }) => testcase[0]);
    expect(a).toMatchObject({
      classname: "a.md",
      name: "attribution/vague-source at 1:12",
      line: "1",
      failure: { type: "warning", message: expect.stringContaining("“Critics”") },
    });
    expect(a?.failure?.text).toMatch(/^a\.md:1:12: Nobody is named here.*\n→ Ask who: add \[WHO TK\]$/);
    expect(b).toEqual({ classname: "b.md", name: "review", file: "b.md" });
    expect(bad?.error?.message).toBe("It is not text: it has zero bytes in it.");
    expect(status).toBe(2);
  });

  it("fails where the exit status does", async () => {
    const { suites, status } = await review({ "a.md": VAGUE }, ["--fail-on", "error", "."]);
    expect(suites[0]).toMatchObject({ tests: "1", failures: "0" });
    expect(suites[0]?.testcase[0]).not.toHaveProperty("failure");
    expect(suites[0]?.testcase[0]?.["system-out"]).toMatch(/^warning: a\.md:1:1: /);
    expect(status).toBe(0);
  });

  it("is whole where there is nothing to review", async () => {
    const { suites } = await review({});
    expect(suites).toMatchObject([{ name: ".", errors: "1" }]);
  });

  it("can be read whatever paths and messages hold", async () => {
    const out: string[] = [];
    const reporter = junitReporter(memoryOutput(out), "warning");
    const path = "a\"<&>'\u0001\n\t]]>.md";
    const reason = "]]> <b> & \u0000\u000B\u001F\uFFFE\uD800 “é” 😀";
    await reporter.start();
    await reporter.error({ path, reason });
    await reporter.end();
    const xml = out.join("");
    expect([..."\u0000\u0001\u000B\u001F\uFFFE"].filter((sign) => xml.includes(sign))).toEqual([]);
    const [suite] = suitesIn(xml);
    expect(suite?.name).toBe("a\"<&>'\uFFFD\n\t]]>.md");
    expect(suite?.testcase[0]?.error?.message).toBe("]]> <b> & \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD “é” 😀");
  });
});
