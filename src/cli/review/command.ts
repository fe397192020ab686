import { resolve } from "node:path";
import { checkProfile, checkSettings, DEFAULT_SETTINGS, isProfile } from "../../review/index.js";
import { RULES } from "../../rules/index.js";
import { chooseDrafts } from "../choose-drafts.js";
import { printToFile } from "../file-output.js";
import { STANDARD_INPUT } from "../find-drafts.js";
import { REPORTERS } from "../formats/index.js";
import { repositoryRoot } from "../git/root.js";
import { SideBySide } from "../jobs/side-by-side.js";
import { MISUSE } from "../status.js";
import type { Output, Terminal } from "../terminal.js";
import type { ReviewArguments } from "./arguments.js";
import { InTurn } from "./in-turn.js";
import { ReviewRun } from "./run.js";
import { PLAIN_REVIEW, type Reviews, type ReviewTask } from "./task.js";

const NO_FIX = "Standard input cannot be fixed. Name the file, so that it can be saved.";

/** `blue-pencil review`: reviews what the paths name and prints it. Returns the exit status. */
export async function runReview(
  paths: readonly string[],
  options: ReviewArguments,
  terminal: Terminal,
): Promise<number> {
  const problems = checkArguments(options);
  if (options.fix && paths.includes(STANDARD_INPUT)) problems.push(NO_FIX);
  if (problems.length > 0) {
    for (const line of problems) await terminal.err.write(`blue-pencil: ${line}\n`);
    return MISUSE;
  }
  const { paths: drafts, errors } = await chooseDrafts("review", paths, options, terminal);
  const roots = { folder: terminal.folder, root: (await repositoryRoot(terminal.folder)) ?? terminal.folder };
  const { failOn, output } = options;
  const print = (out: Output) => {
    const reporter = REPORTERS[options.format]({ out, err: terminal.err, roots, failOn });
    const task = taskOf(options, terminal, reporter.wantsWhole === true);
    const reviews = reviewsFor(drafts, task, options, terminal);
    return new ReviewRun(drafts, { reviews, reporter, failOn, err: terminal.err }).run(errors);
  };
  return output === undefined ? print(terminal.out) : printToFile(resolve(terminal.folder, output), print);
}

/** Standard input can be read in this thread only. */
function reviewsFor(
  drafts: readonly string[],
  task: ReviewTask,
  { jobs }: ReviewArguments,
  terminal: Terminal,
): Reviews {
  const { program } = terminal;
  const atOnce = Math.min(jobs, drafts.length);
  if (atOnce <= 1 || program === null || drafts.includes(STANDARD_INPUT)) return new InTurn(task, terminal);
  return new SideBySide(task, atOnce, program);
}

function checkArguments(options: ReviewArguments): string[] {
  const { profile = DEFAULT_SETTINGS.profile, rule } = options;
  return [
    ...checkProfile(profile),
    ...checkSettings(RULES, { ...DEFAULT_SETTINGS, ...(rule !== undefined && { only: rule }) }),
  ];
}

function taskOf(options: ReviewArguments, { folder }: Terminal, whole: boolean): ReviewTask {
  const { profile, rule, stdinPath, explain, fix } = options;
  return {
    ...PLAIN_REVIEW,
    folder,
    profile: profile !== undefined && isProfile(profile) ? profile : null,
    only: rule ?? null,
    stdinPath: stdinPath ?? null,
    explain: explain === true,
    fix: fix === true,
    whole,
  };
}
