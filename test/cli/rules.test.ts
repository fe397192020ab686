import { describe, expect, it } from "vitest";
import { RULES } from "../../src/rules/index.js";
import { run } from "./memory-terminal.js";

const noModel = () => Promise.reject(new Error("the English words are not needed here"));

describe("rules", () => {
  it("lists every rule without loading English", async () => {
    const { out, status } = await run(["rules"], { loadModel: noModel, width: 100 });
    expect(status).toBe(0);
    for (const { id } of RULES) expect(out).toContain(id);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  it("lists a family", async () => {
    const { out } = await run(["rules", "draft/*"], { loadModel: noModel });
    expect(out).toMatch(
      /^draft\/placeholder-left +error +A placeholder is still in the draft\.\ndraft\/unused-stet +hint/,
    );
    expect(out).not.toContain("attribution/");
  });

  it("explains a rule: why, on whose authority, how loud, with examples", async () => {
    const { out, status } = await run(["rules", "draft/placeholder-left"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^draft\/placeholder-left\nA placeholder is still in the draft\.\n\nWhy {11}A placeholder/);
    expect(out).toMatch(/\nStandard {6}The Chicago Manual of Style \(University of Chicago Press\)\n/);
    expect(out).toMatch(/\nSeverity {6}error \(news, encyclopedia, reference, opinion, personal\)\n/);
    expect(out).toMatch(/\nMarked {8}│ The bridge cost .+\n {14}│ +~+\n/);
    expect(out).toMatch(/\nLeft alone {4}Type `TK`/);
    expect(out).toMatch(/\nLet it stand {2}<!-- stet draft\/placeholder-left: reason -->\n$/);
  });

  it.each(RULES.map(({ id }) => id))("explains %s", async (id) => {
    const { out, err, status } = await run(["rules", id]);
    expect({ err, status }).toEqual({ err: "", status: 0 });
    expect(out.startsWith(`${id}\n`)).toBe(true);
  });
});

describe("help", () => {
  it("is printed for --help, and says how to use it", async () => {
    const { out, status } = await run(["--help"], { loadModel: noModel });
    expect(status).toBe(0);
    expect(out).toContain("blue-pencil review drafts");
    expect(out).toContain("Exit status: 0 nothing found");
  });

  it("prints the version", async () => {
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("is printed on standard error, as misuse, without a command", async () => {
    const { out, err, status } = await run([]);
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err).toContain("Usage: blue-pencil");
  });
});
