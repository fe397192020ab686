import { normalize, parse, resolve } from "node:path";
import { checkProfile, checkSettings, DEFAULT_SETTINGS } from "../../review/index.js";
import { profileNamed, RULES } from "../../rules/index.js";
import { openCache } from "../cache/open-cache.js";
import { tidyCache } from "../cache/tidy.js";
import { checkOutput, STANDARD_OUTPUT } from "../check-output.js";
import { chooseDrafts } from "../choose-drafts.js";
import { printToFile } from "../file-output.js";
import { STANDARD_INPUT } from "../find-drafts.js";
import { REPORTERS } from "../formats/index.js";
import { changesSince } from "../git/changes.js";
import { repositoryRoot } from "../git/root.js";
import { SideBySide } from "../jobs/side-by-side.js";
import { openSecondDesk } from "../second-reader/open.js";
import { checkSecondReader } from "../second-reader/options.js";
import { ReadTwice } from "../second-reader/read-twice.js";
import type { SecondDesk } from "../second-reader/second-desk.js";
import { MISUSE } from "../status.js";
import type { Output, Terminal } from "../terminal.js";
import type { ReviewArguments } from "./arguments.js";
import { ChangedOnly } from "./changed-only.js";
import { InTurn } from "./in-turn.js";
import { ReviewRun } from "./run.js";
import { type CacheTask, PLAIN_REVIEW, type Reviews, type ReviewTask } from "./task.js";

const NO_FIX = "Standard input cannot be fixed. Name the file, so that it can be saved.";
const NO_STAGED_FIX = "Fixes are saved in files, not in what is staged. Leave out --fix or --staged.";
const NO_STAGED_PART = "--staged takes whole drafts. Leave out --changed-since or --staged.";
const NO_PART = "Fixes are taken in whole drafts. Leave out --fix or --changed-since.";
const NO_DISK = "Name the folder whose drafts are to be fixed.";
const NO_PLACE = "A cache has a location only with --cache.";
const NO_SECOND_FIX = "Fixes are taken before a second reader is asked. Leave out --fix or --second-reader.";
const NO_PAGE = "A page shows whole drafts. Choose another format, or leave out --changed-since.";

/** `blue-pencil review`: reviews what the paths name and prints it. Returns the exit status. */
export async function runReview(
  paths: readonly string[],
  options: ReviewArguments,
  terminal: Terminal,
): Promise<number> {
  const problems = checkArguments(paths, options);
  if (problems.length > 0) {
    for (const line of problems) await terminal.err.write(`blue-pencil: ${line}\n`);
    return MISUSE;
  }
  const { folder, err } = terminal;
  const { failOn, changedSince, format, stdinPath } = options;
  const output = options.output === STANDARD_OUTPUT ? undefined : options.output;
  const found = await chooseDrafts("review", paths, options, terminal);
  if (output !== undefined) {
    await checkOutput({ output, isMarkdown: format === "markdown", drafts: found.paths, stdinPath, folder });
  }
  const changed = changedSince === undefined ? null : await changesSince(changedSince, found.paths, folder);
  const drafts = changed === null ? found.paths : [...changed.keys()];
  const cache = options.cache && !options.fix ? await cacheIn(options.cacheLocation, terminal) : null;
  const second = await openSecondDesk(options, cache?.folder ?? null, terminal);
  const roots = { folder, root: (await repositoryRoot(folder)) ?? folder };
  const print = (out: Output) => {
    const reporter = REPORTERS[format]({ out, err, roots, failOn });
    const task = {
      ...taskOf(options, terminal),
      whole: reporter.wantsWhole === true,
      // What a second reader says is kept by itself.
      cache: second === null ? cache : null,
      staged: found.staged,
      unfixed: found.links,
    };
    const all = reviewsFor(drafts, task, options, terminal, second?.desk ?? null);
    const reviews = changed === null ? all : new ChangedOnly(all, changed);
    return new ReviewRun(drafts, { reviews, reporter, failOn, err }).run(found.errors);
  };
  const status = await (output === undefined ? print(terminal.out) : printToFile(resolve(folder, output), print));
  await second?.finish();
  if (cache !== null) await tidyCache(cache.folder);
  return status;
}

/** A cache saves time and nothing else: where there can be none, a warning says so and the review goes on. */
async function cacheIn(location: string | undefined, terminal: Terminal): Promise<CacheTask | null> {
  try {
    return await openCache(location, terminal);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await terminal.err.write(`blue-pencil: ${reason} Drafts are reviewed without it.\n`);
    return null;
  }
}

/** Standard input can be read in this thread only. */
function reviewsFor(
  drafts: readonly string[],
  task: ReviewTask,
  { jobs }: ReviewArguments,
  terminal: Terminal,
  desk: SecondDesk | null,
): Reviews {
  if (desk !== null) return new ReadTwice(task, jobs, desk, terminal);
  const { program } = terminal;
  const atOnce = Math.min(jobs, drafts.length);
  if (atOnce <= 1 || program === null || drafts.includes(STANDARD_INPUT)) return new InTurn(task, terminal);
  return new SideBySide(task, atOnce, program);
}

function checkArguments(paths: readonly string[], options: ReviewArguments): string[] {
  const { profile = DEFAULT_SETTINGS.profile, rule, fix, format, changedSince, cache, cacheLocation, staged } = options;
  return [
    ...(cacheLocation !== undefined && !cache ? [NO_PLACE] : []),
    ...(fix ? checkFix(paths, options) : []),
    ...(staged && changedSince !== undefined ? [NO_STAGED_PART] : []),
    ...checkSecondReader(options),
    ...(format === "html" && changedSince !== undefined ? [NO_PAGE] : []),
    ...checkProfile(profile),
    ...checkSettings(RULES, { ...DEFAULT_SETTINGS, ...(rule !== undefined && { only: rule }) }),
  ];
}

function checkFix(paths: readonly string[], options: ReviewArguments): string[] {
  const { staged, changedSince, secondReader, requests, answers } = options;
  return [
    ...(paths.includes(STANDARD_INPUT) ? [NO_FIX] : []),
    ...paths.filter(isWholeDisk).map((path) => `${path} is the whole disk. ${NO_DISK}`),
    ...(staged ? [NO_STAGED_FIX] : []),
    ...(changedSince === undefined ? [] : [NO_PART]),
    ...((secondReader ?? requests ?? answers) === undefined ? [] : [NO_SECOND_FIX]),
  ];
}

/** As `"$FOLDER/"` and `"$FOLDER/*.md"` are where the variable is not set. */
function isWholeDisk(path: string): boolean {
  const { root, dir, base } = parse(normalize(path));
  return (
    root !== "" && (base === "" || (dir === root && /[*?{[]/.test(base)) || dir.slice(root.length).startsWith("*"))
  );
}

function taskOf(options: ReviewArguments, { folder }: Terminal): ReviewTask {
  const { profile, strictness, rule, stdinPath, explain, fix } = options;
  return {
    ...PLAIN_REVIEW,
    folder,
    profile: profileNamed(profile) ?? null,
    strictness: strictness ?? null,
    only: rule ?? null,
    stdinPath: stdinPath ?? null,
    explain: explain === true,
    fix: fix === true,
  };
}
