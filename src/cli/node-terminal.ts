import { createInterface } from "node:readline";
import type { WriteStream } from "node:tty";
import { whyUnwritable } from "./file-beside.js";
import { loadModel } from "./model.js";
import { INTERRUPTED } from "./status.js";
import type { Output, Terminal } from "./terminal.js";

/** Columns where there is no terminal to ask; what terminals have had since the punched card. */
const DEFAULT_WIDTH = 80;
const NARROWEST = 40;
/** What a system says where the other end of a pipe is closed. */
const NOBODY_READS: ReadonlySet<unknown> = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/** The terminal this process runs in. `home` is the folder of the bundle, `program` its file. */
export function nodeTerminal(home: string, program: string): Terminal {
  // Most runs neither ask nor say anything there, and streams take a while to open.
  let err: Output | undefined;
  return {
    out: output(process.stdout, (error) => {
      throw new Error(`Standard output could not be written: ${whyUnwritable(error)}.`);
    }),
    // Nobody is left to be told; the exit status says it.
    get err() {
      err ??= output(process.stderr, () => {});
      return err;
    },
    readInput,
    get ask() {
      return process.stdin.isTTY && process.stderr.isTTY ? ask : null;
    },
    folder: process.cwd(),
    loadModel: () => loadModel(home),
    program,
  };
}

/** `onFailure` hears why something could not be written, unless it is that nobody reads on, as in `… | head`. */
function output(stream: WriteStream, onFailure: (error: Error) => void): Output {
  const isTerminal = stream.isTTY === true;
  let isClosed = false;
  // What goes wrong is heard where something is written.
  stream.on("error", () => {});
  return {
    isTerminal,
    isColoured: wantsColour(isTerminal, process.argv.slice(2), process.env),
    get width() {
      return Math.max(NARROWEST, (isTerminal && stream.columns) || DEFAULT_WIDTH);
    },
    async write(text) {
      if (isClosed) return;
      const error = await writeTo(stream, text);
      if (error === null) return;
      isClosed = true;
      if (!("code" in error) || !NOBODY_READS.has(error.code)) onFailure(error);
    },
  };
}

/** Settles when the stream has taken the text, or cannot. */
function writeTo(stream: WriteStream, text: string): Promise<Error | null> {
  return new Promise((resolve) => void stream.write(text, (error) => resolve(error ?? null)));
}

/**
 * Whether to print in colours. What is said on the command line wins, then the variables FORCE_COLOR and NO_COLOR
 * (force-color.org, no-color.org), which count as soon as they are not empty; "0" and "false" force none.
 */
export function wantsColour(isTerminal: boolean, args: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  const said = args.slice(0, endOfOptions(args)).findLast((arg) => arg === "--color" || arg === "--no-color");
  if (said !== undefined) return said === "--color";
  const { FORCE_COLOR: force, NO_COLOR: none, TERM: terminal } = environment;
  if (force) return force !== "0" && force !== "false";
  return isTerminal && !none && terminal !== "dumb";
}

function endOfOptions(args: readonly string[]): number {
  const end = args.indexOf("--");
  return end < 0 ? args.length : end;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The question goes where it is seen though the output is piped. Throws an Error where the answer is Ctrl-D. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  lines.once("SIGINT", () => process.exit(INTERRUPTED));
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once("close", () => reject(new Error("There was no answer, so nothing was written.")));
      lines.question(question, (answer) => resolve(answer.trim()));
    });
  } finally {
    lines.close();
  }
}
