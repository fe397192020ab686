import { resolve } from "node:path";
import type { PlannedRequest } from "../../second-reader/index.js";
import { printToFile } from "../file-output.js";
import type { ReviewArguments } from "../review/arguments.js";
import type { Terminal } from "../terminal.js";
import { AnswerCache } from "./answer-cache.js";
import type { Answering } from "./answering.js";
import { recordedReader } from "./recorded.js";
import { SecondDesk } from "./second-desk.js";
import { readerAt } from "./start.js";

/** A second desk for one run, and what is left to be done when the run is over. */
export interface OpenDesk {
  readonly desk: SecondDesk;
  finish(): Promise<void>;
}

/** The second desk that was asked for; null where none was. Answers are kept in `folder`, where there is one. */
export async function openSecondDesk(
  options: ReviewArguments,
  folder: string | null,
  terminal: Terminal,
): Promise<OpenDesk | null> {
  const { secondReader, requests, answers, window, jobs } = options;
  if (secondReader === undefined && requests === undefined && answers === undefined) return null;
  const written = new Map<string, PlannedRequest>();
  const recorded = answers === undefined ? null : await recordedReader(answers, terminal.folder);
  const desk = new SecondDesk({
    reader: recorded === null ? await readerFor(options, terminal) : recorded.reader,
    oddLines: recorded?.oddLines ?? 0,
    window,
    jobs,
    isOptional: options.secondReaderOptional === true,
    cache: cacheFor(options, folder),
    record: (request) => void written.set(request.key, request),
    say: (line) => terminal.err.write(`${line}\n`),
  });
  const finish = async () => {
    if (requests === undefined) return;
    const lines = [...written.values()].map(({ key, instructions, text, tokens }) =>
      JSON.stringify({ key, tokens, instructions, text }),
    );
    await printToFile(resolve(terminal.folder, requests), (out) =>
      out.write(lines.map((line) => `${line}\n`).join("")),
    );
  };
  return { desk, finish };
}

async function readerFor({ secondReader, model }: ReviewArguments, terminal: Terminal): Promise<Answering | null> {
  return secondReader === undefined ? null : readerAt(secondReader, model ?? "", terminal);
}

function cacheFor({ secondReader, model = "" }: ReviewArguments, folder: string | null): AnswerCache | null {
  return folder === null || secondReader === undefined ? null : new AnswerCache(folder, [secondReader, model]);
}
