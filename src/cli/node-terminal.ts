import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WriteStream } from "node:tty";
import type { Output, Terminal } from "./terminal.js";

/** Columns where there is no terminal to ask; what terminals have had since the punched card. */
const DEFAULT_WIDTH = 80;
const NARROWEST = 40;

/** The terminal this process runs in. `home` is the folder of the bundle, `program` its file. */
export function nodeTerminal(home: string, program: string): Terminal {
  return {
    out: output(process.stdout),
    err: output(process.stderr),
    readInput,
    folder: process.cwd(),
    loadModel: () => loadModel(home),
    program,
  };
}

function output(stream: WriteStream): Output {
  const isTerminal = stream.isTTY === true;
  return {
    isTerminal,
    isColoured: isTerminal && wantsColour(process.env),
    get width() {
      return Math.max(NARROWEST, (isTerminal && stream.columns) || DEFAULT_WIDTH);
    },
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
  };
}

/** See no-color.org: the variable counts as soon as it is not empty. */
function wantsColour({ NO_COLOR: noColour, TERM: terminal }: NodeJS.ProcessEnv): boolean {
  return !noColour && terminal !== "dumb";
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The English model, which lies beside the bundle. Throws an Error with a plain message if it cannot be read. */
export async function loadModel(home: string): Promise<unknown> {
  const file = join(home, "english.json");
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new Error(`The English words are missing or damaged (${file}). Install Blue Pencil again.`);
  }
}
