import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { version } from "../../../package.json";
import { loadLanguage } from "../../language/index.js";
import { LanguageServer } from "./server.js";

/**
 * Serves an editor on standard input and output until it says that it is done, which ends the process. `loadModel` gives
 * the English model, parsed.
 */
export function serveEditor(folder: string, loadModel: () => Promise<unknown>): void {
  const [reader, writer] = [new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)];
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  new LanguageServer(connection, { version, folder, loadEnglish: async () => loadLanguage(await loadModel()) });
  // An editor that is gone says nothing any more.
  reader.onClose(() => process.exit(1));
  connection.listen();
}
