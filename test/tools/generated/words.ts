/** Where the words of the manifest lie that the editor shows in the writer's language. */
export const MANIFEST_WORDS = "package.nls.json";

/** What every generated key starts with; the other keys are written by hand. */
const GENERATED = /^(?:profile|family|rule|option)\./;

/** Words that the manifest names by key, gathered while it is written. */
export class Words {
  readonly #texts = new Map<string, string>();

  /** Keeps a text and gives what stands for it in the manifest. A key has one text only. */
  put(key: string, text: string): string {
    const known = this.#texts.get(key);
    if (known !== undefined && known !== text) throw new Error(`Two texts for ${key}: “${known}”, “${text}”`);
    this.#texts.set(key, text);
    return `%${key}%`;
  }

  /** The file of words with those gathered here in it, behind the ones written by hand. */
  writtenInto(json: string): string {
    const before: Record<string, string> = JSON.parse(json);
    const byHand = Object.entries(before).filter(([key]) => !GENERATED.test(key));
    return `${JSON.stringify(Object.fromEntries([...byHand, ...this.#texts]), null, 2)}\n`;
  }
}
