import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { equal, setting, type Tests, until } from "./harness.js";

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

  async "says nothing of what it cannot read, whatever the settings name"() {
    await setting("languages", ["markdown", "latex", "html"]);
    const page = await Draft.untitled(`<p>${TEXT}</p>`, "html");
    equal(await page.state(), undefined, "state");
    equal(page.findings(), [], "findings");
    equal(vscode.languages.match({ language: "html" }, page.document) > 0, true, "it is HTML");
  },
};
