import { createTwoFilesPatch } from "diff";
import type { Reporter } from "../reporter.js";
import type { Output } from "../terminal.js";

/** What was found is not printed, only what its safe fixes change. */
type Streams = Readonly<Record<"out" | "err", Output>>;

/** Prints what fixes would change, as `patch` reads it: unified, with three lines around. */
export function diffReporter({ out, err }: Streams): Reporter {
  return {
    ...silent(err),
    async file({ path, text, before = text }) {
      if (before !== text) await out.write(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, text));
    },
  };
}

/** Prints the draft with its fixes, for whoever gave it on standard input. */
export function textReporter({ out, err }: Streams): Reporter {
  return { ...silent(err), file: ({ text }) => out.write(text) };
}

function silent(err: Output): Omit<Reporter, "file"> {
  return {
    async start() {},
    error: ({ path, reason }) => err.write(`${path}: ${reason}\n`),
    async end() {},
  };
}
