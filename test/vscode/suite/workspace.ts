import * as vscode from "vscode";
import { Draft, ruleOf } from "./draft.js";
import { assert, bluePencil, closeEverything, equal, pause, setting, type Tests, until, writeFile } from "./harness.js";
import { heldUp } from "./host.js";

const CLAIMED = "The engineer Ana Ruiz claimed that it was sound.\n";
const run = (command: string) => vscode.commands.executeCommand(`bluePencil.${command}`);

/** The words that Problems lists for a file, in order. */
const rulesOf = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).map(ruleOf);

const lists = (uri: vscode.Uri, rules: readonly string[]) =>
  until(`${uri.path} to have ${rules}`, () => JSON.stringify(rulesOf(uri)) === JSON.stringify(rules)).catch((error) => {
    throw new Error(`${error.message}; it has ${rulesOf(uri)}`);
  });

/** The names of the drafts in the Findings view. */
async function draftsInView(): Promise<string[]> {
  const model = (await bluePencil()).view("bluePencil.findings");
  assert(model, "there is no view");
  return model.children().map((id) => model.row(id)?.label ?? "");
}

/** A folder of so many drafts with a finding in each, made at once. */
async function writeDrafts(folder: string, count: number): Promise<vscode.Uri[]> {
  const names = Array.from({ length: count }, (_, index) => `${folder}/draft-${index}.md`);
  return Promise.all(names.map((name, index) => writeFile(name, `${index} of the wards met.\n\n${CLAIMED}`)));
}

const reviewed = (uris: readonly vscode.Uri[]) => uris.filter((uri) => rulesOf(uri).length > 0).length;

/** The review's findings are dropped in the end. */
const cleanly = (test: () => Promise<void>) => async () => {
  try {
    await test();
  } finally {
    await run("clearWorkspaceReview");
  }
};

const TESTS: Tests = {
  async "reviews drafts that are not open, but for those left out"() {
    const uri = await writeFile(`review-${Date.now()}/closed.md`, CLAIMED);
    const left = await writeFile("left-out/closed.md", CLAIMED);
    await setting("exclude", ["left-out/**", "**/node_modules/**"]);
    await run("reviewWorkspace");
    equal(rulesOf(uri), ["loaded/reporting-verb"], "closed draft");
    equal(rulesOf(left), [], "left out");
    assert((await draftsInView()).includes("closed.md"), "not in the view");
    await run("clearWorkspaceReview");
    equal(rulesOf(uri), [], "after the review was dropped");
    assert(!(await draftsInView()).includes("closed.md"), "still in the view");
  },

  async "follows files as they are changed, made, renamed and deleted"() {
    const folder = `follow-${Date.now()}`;
    const uri = await writeFile(`${folder}/one.md`, CLAIMED);
    await run("reviewWorkspace");
    await lists(uri, ["loaded/reporting-verb"]);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode("It cost [COST TK].\n"));
    await lists(uri, ["draft/placeholder-left"]);
    const made = vscode.Uri.joinPath(uri, "../two.md");
    await vscode.workspace.fs.writeFile(made, new TextEncoder().encode(CLAIMED));
    await lists(made, ["loaded/reporting-verb"]);
    const renamed = vscode.Uri.joinPath(uri, "../three.md");
    await vscode.workspace.fs.rename(made, renamed);
    await lists(made, []);
    await lists(renamed, ["loaded/reporting-verb"]);
    await vscode.workspace.fs.delete(renamed);
    await lists(renamed, []);
  },

  async "takes what an open draft says for that draft, and the file again when it is closed"() {
    const uri = await writeFile(`open-${Date.now()}/draft.md`, CLAIMED);
    await run("reviewWorkspace");
    const draft = await Draft.show(await vscode.workspace.openTextDocument(uri));
    await draft.reviewed();
    await lists(uri, ["loaded/reporting-verb"]);
    await draft.insert(0, "It cost [COST TK].\n\n");
    await run("reviewDraft");
    await lists(uri, ["draft/placeholder-left", "loaded/reporting-verb"]);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await lists(uri, ["loaded/reporting-verb"]);
  },

  async "counts settings at once"() {
    const uri = await writeFile(`settings-${Date.now()}/draft.md`, CLAIMED);
    await run("reviewWorkspace");
    await lists(uri, ["loaded/reporting-verb"]);
    await setting("rules", { "loaded/*": "off" });
    await lists(uri, []);
  },

  async "leaves alone what is too large, and drafts beyond the limit"() {
    const folder = `00-limits-${Date.now()}`;
    const large = await writeFile(`${folder}/a.md`, `${CLAIMED}\n${"word ".repeat(500)}`);
    const small = await writeFile(`${folder}/b.md`, CLAIMED);
    const beyond = await writeFile(`${folder}/c.md`, CLAIMED);
    await setting("workspaceReview.maxFileSize", 1);
    await setting("workspaceReview.maxFiles", 2);
    await run("reviewWorkspace");
    equal([large, small, beyond].map(rulesOf), [[], ["loaded/reporting-verb"], []], "findings");
  },

  async "reviews 500 drafts, can be stopped on the way, and leaves the host free"() {
    const uris = await writeDrafts(`many-${Date.now()}`, 500);
    const stopped = run("reviewWorkspace");
    await until("the first drafts", () => reviewed(uris) > 0);
    await run("stopWorkspaceReview");
    await stopped;
    const some = reviewed(uris);
    assert(some > 0 && some < uris.length, `${some} of ${uris.length} were reviewed`);
    await pause(500);
    equal(reviewed(uris), some, "reviewed after it was stopped");
    const started = performance.now();
    let ended = false;
    const all = run("reviewWorkspace").then(() => {
      ended = true;
    });
    const { longest, p99 } = await heldUp(() => ended);
    await all;
    const took = Math.round(performance.now() - started);
    console.log(
      `HOSTTEST note: 500 drafts in ${took} ms, stopped at ${some}, host held up ${longest.toFixed(1)} ms at most, p99 ${p99.toFixed(1)} ms`,
    );
    equal(reviewed(uris), uris.length, "reviewed");
    assert(longest < took / 4, `the host was held up for ${longest} of ${took} ms`);
    await closeEverything();
  },
};

export const workspaceTests: Tests = Object.fromEntries(
  Object.entries(TESTS).map(([name, test]) => [name, cleanly(test)]),
);
