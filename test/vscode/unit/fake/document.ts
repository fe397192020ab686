import { Position, type Range } from "./ranges.js";

export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** An open document. `edit` and `change` change it and give the changes as the event would bring them. */
export class FakeDocument {
  isClosed = false;
  isUntitled = false;
  isDirty = false;
  version = 1;
  languageId = "markdown";
  readonly uri: { readonly scheme: string; readonly path: string; toString(): string };

  constructor(
    private text: string,
    path = "/drafts/port.md",
  ) {
    this.uri = { scheme: "file", path, toString: () => `file:${path}` };
  }

  getText(range?: Range): string {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  }

  /** Replaces the only occurrence of `before`. */
  edit(before: string, after: string): Change[] {
    const rangeOffset = this.text.indexOf(before);
    if (rangeOffset < 0 || this.text.includes(before, rangeOffset + 1)) throw new Error(`not there once: ${before}`);
    this.isDirty = true;
    return this.change(rangeOffset, before.length, after);
  }

  /** Replaces so many characters. */
  change(rangeOffset: number, rangeLength: number, text: string): Change[] {
    this.text = this.text.slice(0, rangeOffset) + text + this.text.slice(rangeOffset + rangeLength);
    this.version += 1;
    return [{ rangeOffset, rangeLength, text }];
  }

  get lineCount(): number {
    return this.text.split("\n").length;
  }

  lineAt(line: number): { readonly isEmptyOrWhitespace: boolean } {
    return { isEmptyOrWhitespace: (this.text.split("\n")[line] ?? "").trim() === "" };
  }

  positionAt(offset: number): Position {
    const before = this.text.slice(0, offset).split("\n");
    return new Position(before.length - 1, before.at(-1)?.length ?? 0);
  }

  offsetAt({ line, character }: Position): number {
    const lines = this.text.split("\n").slice(0, line);
    return lines.reduce((sum, { length }) => sum + length + 1, 0) + character;
  }
}
