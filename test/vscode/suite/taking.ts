/** Every kind of fix from every place where it is offered: where the cursor is then, what the next key does, one undo. */
import * as vscode from "vscode";
import { Draft } from "./draft.js";
import { assert, bluePencil, equal, setting, type Tests, until } from "./harness.js";

interface Kind {
  readonly text: string;
  readonly rule: string;
  /** The words marked. */
  readonly at: string;
  readonly title: RegExp;
  /** The draft after the fix; `|` is where the next key goes, `<` and `>` enclose what it replaces. */
  readonly after: string;
  readonly style?: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  "a replacement": {
    text: "The engineer Ana Ruiz claimed that the bridge was sound.\n",
    rule: "loaded/reporting-verb",
    at: "claimed",
    title: /said/,
    after: "The engineer Ana Ruiz said| that the bridge was sound.\n",
  },
  "a placeholder": {
    text: "Ana Ruiz said it was sound.\n\nCritics say the old bridge cannot carry the trams.\n",
    rule: "attribution/vague-source",
    at: "Critics",
    title: /^Ask who/,
    after:
      "Ana Ruiz said it was sound.\n\nCritics, among them <[WHO TK]>, say the old bridge cannot carry the trams.\n",
  },
  "a footnote": {
    text: "Nearly 60 percent of the sailors object.\n",
    rule: "attribution/unsourced-figure",
    at: "60 percent",
    title: /footnote/,
    after: "Nearly 60 percent of the sailors object.[^tk]\n\n[^tk]: <[SOURCE TK]>\n",
    style: "footnote",
  },
  "a link": {
    text: "Nearly 60 percent of the sailors object.\n",
    rule: "attribution/unsourced-figure",
    at: "60 percent",
    title: /link/,
    after: "Nearly [60 percent](<LINK TK>) of the sailors object.\n",
    style: "link",
  },
};

/** Takes a fix of the words at `kind.at`. */
type Taking = (draft: Draft, kind: Kind) => Promise<void>;

const lightbulb: Taking = async (draft, { at, title }) => draft.take(await draft.action(draft.at(at), title));

const hover: Taking = async (draft, { at, title }) => {
  const links = await until("the hover's links", async () => {
    const found = await hoverLinks(draft, at);
    return found.length > 0 && found;
  });
  const link = links.find(([, fix]) => typeof fix === "string" && title.test(fix));
  assert(link, `no ${title} among ${JSON.stringify(links)}`);
  await vscode.commands.executeCommand("bluePencil.applyFix", ...link);
};

const PLACES: Readonly<Record<string, Taking>> = { lightbulb, hover };

/** The arguments of the links in a hover that take a fix. */
async function hoverLinks(draft: Draft, words: string): Promise<unknown[][]> {
  const { uri } = draft.document;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    draft.at(words).start,
  );
  const texts = hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (typeof part === "string" ? part : part.value));
  return texts.flatMap((text) =>
    [...text.matchAll(/\(command:bluePencil\.(?:applyFix|stet)\?([^)]+)\)/g)].map(([, args = ""]) =>
      JSON.parse(decodeURIComponent(args)),
    ),
  );
}

/** The draft with its cursor or selection shown as in `Kind.after`. */
function shown(draft: Draft): string {
  const editor = vscode.window.activeTextEditor;
  assert(editor?.document === draft.document, "the draft has not the focus");
  const { text } = draft;
  const { start, end } = editor.selection;
  const [from, to] = [draft.document.offsetAt(start), draft.document.offsetAt(end)];
  const selected = from === to ? "|" : `<${text.slice(from, to)}>`;
  return text.slice(0, from) + selected + text.slice(to);
}

const shows = (draft: Draft, wanted: string) =>
  until(`the draft to be ${JSON.stringify(wanted)}`, () => shown(draft) === wanted).catch((error) => {
    throw new Error(`${error.message}; it is ${JSON.stringify(shown(draft))}`);
  });

async function takeFrom(take: Taking, kind: Kind): Promise<void> {
  if (kind.style) await setting("placeholderStyle", kind.style);
  const draft = await Draft.file(kind.text);
  await draft.marks(kind.rule, [kind.at]);
  // As after “Go to Next Finding”: the words are selected.
  const { start, end } = draft.at(kind.at);
  draft.editor.selection = new vscode.Selection(start, end);
  await take(draft, kind);
  await shows(draft, kind.after);
  await draft.undoTo(kind.text);
  await draft.marks(kind.rule, [kind.at]);
  await take(draft, kind);
  await shows(draft, kind.after);
  await vscode.commands.executeCommand("type", { text: "9" });
  const typed = kind.after.replace(/\||<.*>/, "9|");
  await shows(draft, typed);
}

const rowTests: Tests = {
  async "takes a fix from a row of the Findings view, and the next key deletes nothing"() {
    const text = "Lee met Bo Ray.\n\nThe engineer Ana Ruiz claimed it was sound.\n";
    await setting("rules", { "attribution/*": "off" });
    const draft = await Draft.file(text, `row-${Date.now()}.md`);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    const model = (await bluePencil()).view("bluePencil.findings");
    await vscode.commands.executeCommand("bluePencil.findings.focus");
    assert(model, "there is no view");
    const rowsIn = (id?: string): string[] => model.children(id).flatMap((child) => [child, ...rowsIn(child)]);
    const row = await until("the row", () => rowsIn().find((id) => model.row(id)?.label === "claimed"));
    const after = "Lee met Bo Ray.\n\nThe engineer Ana Ruiz said| it was sound.\n";
    await vscode.commands.executeCommand("bluePencil.fixRow", row);
    // Where a finding has several fixes, its row opens the menu: nothing is changed then.
    if (draft.text === text) return;
    await shows(draft, after);
    await vscode.commands.executeCommand("type", { text: "9" });
    await shows(draft, after.replace("|", "9|"));
  },

  async "puts no name on record in one step"() {
    const draft = await Draft.untitled("The engineer Ana Ruiz said it was sound.\n\nCritics say it is not.\n");
    await draft.reviewed();
    await draft.action(draft.at("Critics"), /^Ask who/);
    const titles = (await draft.menu(draft.at("Critics"))).map(({ title }) => title);
    const links = (await hoverLinks(draft, "Critics")).map(([, title]) => title);
    const naming = [...titles, ...links].filter((title) => /Ana|Ruiz/.test(String(title)));
    equal(naming, [], "offered");
  },
};

/** The commands that would write to the draft, in its menu and its hover. */
async function writingOffers(draft: Draft, words: string): Promise<string[]> {
  const menu = await draft.menu(draft.at(words));
  const writing = /^bluePencil\.(applyFix|fixRule|stet|turnRuleOffInFile|fillIn)$/;
  const inMenu = menu.filter(({ command }) => writing.test(command?.command ?? "")).map(({ title }) => title);
  return [...inMenu, ...(await hoverLinks(draft, words)).map((link) => JSON.stringify(link))];
}

const readonlyTests: Tests = {
  async "offers nothing that would write to a draft that the settings make read-only"() {
    const draft = await Draft.file("The engineer Ana Ruiz claimed it was sound.\n", `locked-${Date.now()}.md`);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    await draft.action(draft.at("claimed"), /said/);
    const files = vscode.workspace.getConfiguration("files");
    await files.update("readonlyInclude", { "**/locked-*.md": true }, vscode.ConfigurationTarget.Global);
    try {
      await until("nothing to be offered", async () => (await writingOffers(draft, "claimed")).length === 0);
    } finally {
      await files.update("readonlyInclude", undefined, vscode.ConfigurationTarget.Global);
    }
    await draft.action(draft.at("claimed"), /said/);
  },

  async "leaves a draft alone that was made read-only for the session, and then offers no more"() {
    const text = "The engineer Ana Ruiz claimed it was sound.\n";
    const draft = await Draft.file(text, `session-${Date.now()}.md`);
    await draft.marks("loaded/reporting-verb", ["claimed"]);
    const [link] = await hoverLinks(draft, "claimed");
    assert(link, "no link");
    await vscode.commands.executeCommand("workbench.action.files.setActiveEditorReadonlyInSession");
    try {
      // The editor may ask for the menu once more while it takes note; what is refused again is known again.
      await until("the links to go", async () => {
        await vscode.commands.executeCommand("bluePencil.applyFix", ...link);
        equal(draft.text, text, "the text");
        return (await hoverLinks(draft, "claimed")).length === 0;
      });
    } finally {
      await vscode.commands.executeCommand("workbench.action.files.resetActiveEditorReadonlyInSession");
    }
    await draft.action(draft.at("claimed"), /said/);
    const again = await until("a link again", async () => (await hoverLinks(draft, "claimed"))[0]);
    await vscode.commands.executeCommand("bluePencil.applyFix", ...again);
    equal(draft.text, text.replace("claimed", "said"), "the text, writable again");
  },
};

const everywhere = Object.entries(PLACES).flatMap(([place, take]) =>
  Object.entries(KINDS).map(([name, kind]) => [`takes ${name} from the ${place}`, () => takeFrom(take, kind)] as const),
);

export const takingTests: Tests = { ...Object.fromEntries(everywhere), ...rowTests, ...readonlyTests };
