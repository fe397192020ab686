import { afterEach, expect, test } from "vitest";
import { screen, state } from "../fake/vscode.js";
import { Newsroom } from "../truth/newsroom.js";

const SPANISH = `El puerto cerró el martes por la mañana. La alcaldesa dijo que las obras durarán dos meses y que los vecinos
podrán cruzar por el puente viejo. “No hay otra salida”, dijo Ana Lee, la directora del puerto.
`;
const STORY = "---\ncategory: Short story\n---\n\n“Go away,” said Ana Lee, the witch. She laughed.\n";
const NEWS = "The ferry leaves at nine, Ana Lee said.\n";

let room: Newsroom | undefined;

afterEach(() => {
  room?.dispose();
  state.documents = [];
  state.excluded = false;
});

async function shown(text: string, excluded = false) {
  state.settings = excluded ? { exclude: ["**"] } : {};
  state.excluded = excluded;
  screen.contexts.clear();
  room = new Newsroom({ "/drafts/port.md": text });
  room.editor.open("/drafts/port.md");
  await room.settle();
  return { why: screen.contexts.get("bluePencil.inView"), sources: screen.views.get("bluePencil.sources")?.rows() };
}

test("a draft that is read lists who is on record", async () => {
  expect(await shown(NEWS)).toMatchObject({
    why: "reviewed",
    sources: ["Ana Lee | 100%, 1 reported", expect.any(String)],
  });
});

test.each([
  ["foreign", SPANISH, false],
  ["leftAlone", STORY, false],
  ["off", "---\nblue-pencil: off\n---\n\nThe ferry leaves at nine.\n", false],
  ["excluded", NEWS, true],
])("a draft that is not read says why, and names nobody: %s", async (why, text, excluded) => {
  expect(await shown(text, excluded)).toEqual({ why, sources: [] });
});
