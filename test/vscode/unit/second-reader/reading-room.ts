// Loaded before it is needed: a test does not wait for files.
import "../../../../src/vscode/second-reader/second-reader.js";
import { registerSecondReader } from "../../../../src/vscode/second-reader/register.js";
import { type FakeDocument, screen, state } from "../fake/vscode.js";
import { Newsroom } from "../truth/newsroom.js";
import { ScriptedModel } from "./scripted-model.js";

const PATH = "/drafts/bridge.md";
export const ALLOW = "Allow";

/** What lasts longer than a window: what the workspace remembers, and what was said. */
export interface LeftBehind {
  readonly memory: Map<string, unknown>;
  readonly shelf: string | null;
}

/** The extension at work in the fake editor with a scripted model, and one draft open. */
export class ReadingRoom {
  readonly model: ScriptedModel;
  readonly news: Newsroom;
  readonly left: LeftBehind;
  readonly #reader: { dispose(): unknown };
  readonly log: string[] = [];

  /**
   * @param left what an earlier window has left behind
   * @param tokens the model's window
   */
  constructor(
    text: string,
    settings: Readonly<Record<string, unknown>> = { secondReader: "onCommand" },
    left: LeftBehind = { memory: new Map(), shelf: null },
    tokens?: number,
  ) {
    this.model = new ScriptedModel(undefined, undefined, tokens);
    this.left = left;
    state.settings = { profile: "news", ...settings };
    Object.assign(state, {
      asked: [],
      answers: [],
      isTrusted: true,
      models: [this.model],
      folders: [],
      excluded: false,
    });
    this.news = new Newsroom({ [PATH]: text });
    const note = (words: string) => this.log.push(words);
    const memory = {
      get: (key: string) => left.memory.get(key) as never,
      update: async (key: string, value: unknown) => void left.memory.set(key, value),
    };
    const shelf = {
      read: async () => left.shelf,
      write: async (kept: string) => void Object.assign(left, { shelf: kept }),
      clear: async () => void Object.assign(left, { shelf: null }),
    };
    const log = { debug: () => {}, warn: note, error: note };
    const parts = { desk: this.news.desk, memory, clock: this.news.clock, log, shelf, version: "1" };
    this.#reader = registerSecondReader(parts);
  }

  get document(): FakeDocument {
    const { active } = this.news.editor;
    if (!active) throw new Error("no draft is open");
    return active;
  }

  /** Opens the draft, and lets it be reviewed. */
  async open(): Promise<void> {
    this.news.editor.open(PATH);
    await this.news.settle();
  }

  /** Runs a command up to where it waits for the model, or to its end. */
  async run(name: string, ...answers: (string | undefined)[]): Promise<void> {
    state.answers = answers;
    void state.commands.get(`bluePencil.${name}`)?.();
    await this.news.settle();
    await this.news.settle();
  }

  /** Starts a reading, which is allowed, and waits until the model was asked. */
  async read(): Promise<void> {
    await this.run("readWithSecondReader", ALLOW);
  }

  /** The number of a sentence in the last request. */
  sentence(words: string): number {
    const line = this.lastRequest.split("\n").find((one) => one.startsWith("[") && one.includes(words));
    return Number(line?.match(/^\[(\d+)\]/)?.[1]);
  }

  /** The number of the program's query on these words in the last request. */
  query(words: string): number {
    const line = this.lastRequest.split("\n").find((one) => /^q\d/.test(one) && one.includes(`“${words}”`));
    return Number(line?.match(/^q(\d+)/)?.[1]);
  }

  get lastRequest(): string {
    return this.model.asked.at(-1)?.text ?? "";
  }

  /** The model says a line of its answer. */
  async say(answer: Readonly<Record<string, unknown>>): Promise<void> {
    await this.model.say(`${JSON.stringify(answer)}\n`);
    await this.news.settle();
  }

  /** It comes to its end. */
  async end(): Promise<void> {
    await this.model.end();
    await this.news.settle();
  }

  async fail(error: Error): Promise<void> {
    await this.model.fail(error);
    await this.news.settle();
  }

  /** Messages in Problems, by the words that they mark. */
  get problems(): Record<string, string> {
    const found = screen.problems.get("bluePencil")?.get(`file:${PATH}`) ?? [];
    return Object.fromEntries(
      found.map((one) => {
        const { range, message } = one as { range: Parameters<FakeDocument["getText"]>[0]; message: string };
        return [this.document.getText(range), message];
      }),
    );
  }

  get status(): string {
    const item = screen.statusBar.get("bluePencil.secondReader");
    return item?.isShown ? item.text : "";
  }

  dispose(): void {
    this.#reader.dispose();
    this.news.dispose();
  }
}
