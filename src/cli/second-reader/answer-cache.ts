import { KeptFiles } from "../cache/kept-files.js";

/** Answers that were given before, by what was asked, whom and where. */
export class AnswerCache {
  private readonly files: KeptFiles<string>;

  /** `reader` names the model and its address. */
  constructor(
    folder: string,
    private readonly reader: readonly string[],
  ) {
    this.files = new KeptFiles(folder);
  }

  find(key: string): Promise<string | null> {
    return this.files.find(this.nameOf(key));
  }

  keep(key: string, answer: string): Promise<void> {
    return this.files.keep(this.nameOf(key), answer);
  }

  private nameOf(key: string): string {
    return KeptFiles.keyOf(["answer", ...this.reader, key]);
  }
}
