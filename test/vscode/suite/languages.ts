import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, equal, setting, type Tests, until } from "./harness.js";

const RULE = "loaded/reporting-verb";
const TEXT = "The mayor Tom Lind boasted that it agrees.\n";

export const languageTests: Tests = {
  async "reviews Quarto and R Markdown, but not their cells of code"() {
    for (const ending of ["qmd", "Rmd"]) {
      const draft = await Draft.file(
        `---\ntitle: Ward\n---\n\n${TEXT}\n\`\`\`{r}\n# ${TEXT}\`\`\`\n`,
        `ward.${ending}`,
      );
      await draft.marks(RULE, ["boasted"]);
    }
  },

  async "reviews plain text, with fixes and hovers, and no other file without a language"() {
    const draft = await Draft.file(`    ${TEXT}`, `letter-${Date.now()}.txt`);
    await draft.marks(RULE, ["boasted"]);
    await draft.take(await draft.action(draft.at("boasted"), /said/));
    await until("the fix", () => draft.text === `    ${TEXT.replace("boasted", "said")}`);
    const data = await Draft.file(TEXT, `ships-${Date.now()}.dat`);
    equal(await data.state(), undefined, "state of a file of data");
  },

  async "reviews what the settings name, from then on and no longer"() {
    const draft = await Draft.untitled(TEXT, "plaintext");
    await draft.marks(RULE, ["boasted"]);
    await setting("languages", ["markdown"]);
    await draft.marks(RULE, []);
    await until("no draft", async () => (await draft.state()) === undefined);
    await setting("languages", ["markdown", "plaintext"]);
    await draft.marks(RULE, ["boasted"]);
    await draft.action(draft.at("boasted"), /said/);
  },

  async "reads a draft that it takes for Spanish as English, all of it or the rest, where the writer says so"() {
    const spanish =
      "La alcaldesa presentó ayer el nuevo plan del puerto, que costará cuatro millones y durará dos años.\n";
    const draft = await Draft.untitled(`${spanish}\n${spanish}\n${TEXT}`);
    await draft.reviewed();
    equal(draft.findings(), [], "findings in a Spanish draft");
    draft.editor.selection = new vscode.Selection(draft.at("The mayor").start, draft.at("The mayor").start);
    await vscode.commands.executeCommand("bluePencil.readRestAsEnglish");
    await draft.marks(RULE, ["boasted"]);
    equal(draft.text, `${spanish}\n${spanish}\n<!-- blue-pencil lang: en -->\n\n${TEXT}`, "the draft");
    await vscode.commands.executeCommand("undo");
    await draft.marks(RULE, []);
    await vscode.commands.executeCommand("bluePencil.readAsEnglish");
    await draft.marks(RULE, ["boasted"]);
    assert(draft.text.startsWith("<!-- blue-pencil lang: en -->\n\nLa"), "the comment stands at the top");
  },

  async "says nothing of what it cannot read, whatever the settings name"() {
    await setting("languages", ["markdown", "latex", "html"]);
    const page = await Draft.untitled(`<p>${TEXT}</p>`, "html");
    equal(await page.state(), undefined, "state");
    equal(page.findings(), [], "findings");
    equal(vscode.languages.match({ language: "html" }, page.document) > 0, true, "it is HTML");
  },
};
