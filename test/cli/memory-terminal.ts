import { runProgram } from "../../src/cli/program.js";
import type { Output, Terminal } from "../../src/cli/terminal.js";
import { readModel } from "../language/english.js";

export interface Setting {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly width?: number;
  /** A terminal that a person looks at, with colours. */
  readonly isTerminal?: boolean;
  readonly loadModel?: () => Promise<unknown>;
  /** What the person at the terminal answers; nobody is there without. */
  readonly ask?: (question: string) => Promise<string>;
  /** The file of the program, for threads. */
  readonly program?: string;
}

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: memoryOutput(out, setting),
    err: memoryOutput(err, setting),
    readInput: async () => Buffer.from(setting.input ?? ""),
    ask: setting.ask ?? null,
    folder: setting.folder ?? process.cwd(),
    loadModel: setting.loadModel ?? (async () => readModel()),
    program: setting.program ?? null,
  };
  const status = await runProgram(args, terminal);
  return { status, out: out.join(""), err: err.join("") };
}

export function memoryOutput(written: string[], { width = 80, isTerminal = false }: Setting = {}): Output {
  return {
    isTerminal,
    isColoured: isTerminal,
    width,
    async write(text) {
      written.push(text);
    },
  };
}
