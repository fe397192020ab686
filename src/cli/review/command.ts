import { normalize, parse, resolve } from "node:path";
import { checkProfile, checkSettings, DEFAULT_SETTINGS } from "../../review/index.js";
import { profileNamed, RULES } from "../../rules/index.js";
import { openCache } from "../cache/open-cache.js";
import { tidyCache } from "../cache/tidy.js";
import { checkOutput, STANDARD_OUTPUT } from "../check-output.js";
import { chooseDrafts } from "../choose-drafts.js";
import { printToFile } from "../file-output.js";
import { STANDARD_INPUT } from "../find-drafts.js";
import { diffReporter, textReporter } from "../formats/fixed-only.js";
import { REPORTERS, type Sink } from "../formats/index.js";
import { changesSince } from "../git/changes.js";
import { repositoryRoot } from "../git/root.js";
import { SideBySide } from "../jobs/side-by-side.js";
import type { Reporter } from "../reporter.js";
import { openSecondDesk } from "../second-reader/open.js";
import { checkSecondReader } from "../second-reader/options.js";
import { ReadTwice } from "../second-reader/read-twice.js";
import type { SecondDesk } from "../second-reader/second-desk.js";
import { CLEAN, FOUND, MISUSE } from "../status.js";
import type { Output, Terminal } from "../terminal.js";
import type { ReviewArguments } from "./arguments.js";
import { askedOf } from "./asked-rules.js";
import { Baselines } from "./baselines.js";
import { onlyChanged } from "./changed-only.js";
import { InTurn } from "./in-turn.js";
import { Narrowed } from "./narrowed.js";
import { ReviewRun } from "./run.js";
import { type CacheTask, PLAIN_REVIEW, type Reviews, type ReviewTask } from "./task.js";
import { Verdict } from "./verdict.js";

const NO_FIX = "The fixed text of standard input is all that is printed. Name no other draft beside it.";
const NO_STAGED_FIX = "Fixes are saved in files, not in what is staged. Leave out --fix or --staged.";
const NO_STAGED_PART = "--staged takes whole drafts. Leave out --changed-since or --staged.";
const NO_PART = "Fixes are taken in whole drafts. Leave out --fix or --changed-since.";
const NO_DISK = "Name the folder whose drafts are to be fixed.";
const NO_PLACE = "A cache has a location only with --cache.";
const NO_SECOND_FIX = "Fixes are taken before a second reader is asked. Leave out --fix or --second-reader.";
const NO_DRY_RUN = "--dry-run says what --fix would change. Add --fix, or leave it out.";
const NO_KNOWN_RULE =
  "A baseline is made with all rules: what others have found would be lost. Leave out --rule or --update-baseline.";
const NO_KNOWN_PART = "A baseline is made of whole drafts. Leave out --changed-since or --update-baseline.";
const NO_SUPPRESSED = "--suppressed is for SARIF. Add --format sarif, or leave it out.";
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
  const { changedSince, format, stdinPath } = options;
  const output = options.output === STANDARD_OUTPUT ? undefined : options.output;
  const found = await chooseDrafts("review", paths, options, terminal);
  if (output !== undefined) {
    await checkOutput({ output, isMarkdown: format === "markdown", drafts: found.paths, stdinPath, folder });
  }
  const changed = changedSince === undefined ? null : await changesSince(changedSince, found.paths, folder);
  const drafts = changed === null ? found.paths : [...changed.keys()];
  const cache = options.cache && !options.fix && !options.diff ? await cacheIn(options.cacheLocation, terminal) : null;
  const second = await openSecondDesk(options, cache?.folder ?? null, terminal);
  const roots = { folder, root: repositoryRoot(folder) ?? folder };
  const { baseline, updateBaseline } = options;
  const known = await Baselines.open({ file: baseline ?? null, isUpdate: updateBaseline === true, folder });
  const print = (out: Output) => {
    const reporter = reporterFor(paths, options, { out, err, roots });
    const task = {
      ...taskOf(paths, options, terminal),
      whole: reporter.wantsWhole === true,
      keys: reporter.wantsKeys === true || baseline !== undefined,
      baselines: known.areOfHouse,
      suppressed: options.suppressed === true,
      // What a second reader says is kept by itself.
      cache: second === null ? cache : null,
      staged: found.staged,
      unfixed: found.links,
    };
    const all = reviewsFor(drafts, task, options, terminal, second?.desk ?? null);
    const onLines = changed === null ? all : new Narrowed(all, async (outcome) => onlyChanged(changed, outcome));
    const reviews = new Narrowed(onLines, (outcome) => known.narrow(outcome));
    return new ReviewRun(drafts, { reviews, reporter, verdict: new Verdict(options), err }).run(found.errors);
  };
  const status = await (output === undefined
    ? print(terminal.out)
    : printToFile(resolve(folder, output), print, { isForSomething: format === "html" }));
  await second?.finish();
  if (cache !== null) await tidyCache(cache.folder);
  return closeBaselines(known, status, options, terminal);
}

/** True where fixes are only shown. */
function isShown({ diff, dryRun }: ReviewArguments): boolean {
  return diff === true || dryRun === true;
}

function reporterFor(paths: readonly string[], options: ReviewArguments, world: Omit<Sink, "failOn">): Reporter {
  const { format, failOn, fix } = options;
  if (isShown(options)) return diffReporter(world);
  if (fix && paths.includes(STANDARD_INPUT)) return textReporter(world);
  return REPORTERS[format]({ ...world, failOn });
}

/** Says what is new, known and gone; writes what is known from now on, and then nothing is new. */
async function closeBaselines(
  known: Baselines,
  status: number,
  { updateBaseline }: ReviewArguments,
  { err }: Terminal,
): Promise<number> {
  const summary = await known.summary();
  if (summary !== "") await err.write(`${summary}\n`);
  if (!updateBaseline) return status;
  await known.write();
  return status === FOUND ? CLEAN : status;
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
  const { profile = DEFAULT_SETTINGS.profile } = options;
  const { only, severities } = askedOf(options);
  return [
    ...(options.cacheLocation !== undefined && !options.cache ? [NO_PLACE] : []),
    ...checkFix(paths, options),
    ...(options.suppressed && options.format !== "sarif" ? [NO_SUPPRESSED] : []),
    ...checkPart(options),
    ...checkSecondReader(options),
    ...checkProfile(profile),
    ...checkSettings(RULES, {
      ...DEFAULT_SETTINGS,
      ...(only !== null && { only }),
      rules: Object.fromEntries(Object.entries(severities).map(([id, severity]) => [id, { severity }])),
    }),
  ];
}

function checkFix(paths: readonly string[], options: ReviewArguments): string[] {
  const { fix, dryRun, secondReader, requests, answers } = options;
  if (!fix) return dryRun ? [NO_DRY_RUN] : [];
  const onDisk = isShown(options) ? [] : paths.filter(isWholeDisk);
  return [
    ...(!isShown(options) && paths.includes(STANDARD_INPUT) && paths.length > 1 ? [NO_FIX] : []),
    ...onDisk.map((path) => `${path} is the whole disk. ${NO_DISK}`),
    ...(options.staged ? [NO_STAGED_FIX] : []),
    ...(options.changedSince === undefined ? [] : [NO_PART]),
    ...((secondReader ?? requests ?? answers) === undefined ? [] : [NO_SECOND_FIX]),
  ];
}

/** What needs whole drafts, beside what takes parts of them. */
function checkPart(options: ReviewArguments): string[] {
  const { changedSince, staged, format, updateBaseline } = options;
  if (updateBaseline && askedOf(options).only !== null) return [NO_KNOWN_RULE];
  if (changedSince === undefined) return [];
  return [
    ...(staged ? [NO_STAGED_PART] : []),
    ...(format === "html" ? [NO_PAGE] : []),
    ...(updateBaseline ? [NO_KNOWN_PART] : []),
  ];
}

/** As `"$FOLDER/"` and `"$FOLDER/*.md"` are where the variable is not set. */
function isWholeDisk(path: string): boolean {
  const { root, dir, base } = parse(normalize(path));
  return (
    root !== "" && (base === "" || (dir === root && /[*?{[]/.test(base)) || dir.slice(root.length).startsWith("*"))
  );
}

function taskOf(paths: readonly string[], options: ReviewArguments, { folder }: Terminal): ReviewTask {
  const { profile, strictness, stdinPath, explain, fix, config } = options;
  const { only, severities } = askedOf(options);
  return {
    ...PLAIN_REVIEW,
    folder,
    profile: profileNamed(profile) ?? null,
    strictness: strictness ?? null,
    severities,
    config: config ?? null,
    only,
    stdinPath: stdinPath ?? null,
    explain: explain === true,
    fix: fix === true || isShown(options),
    save: fix === true && !isShown(options) && !paths.includes(STANDARD_INPUT),
  };
}
