import { type Language, loadLanguage } from "../language/index.js";
import type { Terminal } from "./terminal.js";

/** English, loaded when it is first asked for. The promise fails with a plain message if the words cannot be read. */
export function lazyEnglish(terminal: Pick<Terminal, "loadModel">): () => Promise<Language> {
  let english: Promise<Language> | undefined;
  return () => {
    english ??= terminal.loadModel().then(loadLanguage);
    return english;
  };
}
