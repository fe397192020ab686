import { type Command, InvalidArgumentError, Option } from "commander";
import { STRICTNESSES } from "../../review/index.js";
import { PROFILE_CHOICES } from "../../rules/index.js";
import { ENDINGS } from "../find-drafts.js";
import { MOST_JOBS, REVIEW_FORMATS, type ReviewArguments } from "../review/arguments.js";
import { LEVELS, severityIn } from "../review/asked-rules.js";
import { LEAST_WINDOW, USUAL_WINDOW } from "../second-reader/options.js";
import { FAIL_LEVELS } from "../status.js";
import { type CarryOut, describe, formatOption, STAGED, takesDrafts } from "./describe.js";

const EXAMPLES = [
  ["blue-pencil review drafts", "every draft in a folder"],
  ['blue-pencil review "drafts/**/*.md"', "every draft that a pattern matches"],
  ["blue-pencil review --explain port.md", "also what each sentence rests on"],
  ['blue-pencil review --rule "loaded/*" port.md', "loaded wording only"],
  ["blue-pencil review --rule loaded/label=error drafts", "a rule that matters more than usual"],
  ["blue-pencil review --fix drafts", "take the safe fixes first"],
  ["blue-pencil review -f json -o out.json drafts", "for a program, into a file"],
  ["blue-pencil review --changed-since main drafts", "only lines that a branch has changed"],
  ["blue-pencil review --baseline known.json drafts", "only what is new since the baseline was made"],
  ["blue-pencil review --diff drafts", "what --fix would change"],
  ["cat port.md | blue-pencil review -", "a draft on standard input"],
  ["git ls-files -z '*.md' | blue-pencil review --stdin", "the drafts another program lists"],
] as const;

export function reviewCommand(carryOut: CarryOut): Command {
  return takesSecondReader(takesDrafts(describe("review", `review drafts (${ENDINGS})`, EXAMPLES)))
    .addOption(formatOption(REVIEW_FORMATS))
    .option("-o, --output <file>", "write the report to a file, which is replaced in one step; - is standard output")
    .option(
      "-r, --rule <rule>",
      'run only this rule or family ("loaded/*"); with =error, =warning, =information, =hint or =off, say how much it matters; may be given again',
      collectRules,
    )
    .option("-p, --profile <profile>", `kind of writing: ${PROFILE_CHOICES.join(", ")}`)
    .addOption(new Option("--strictness <level>", "how sure a finding must be to be shown").choices(STRICTNESSES))
    .addOption(new Option("--fail-on <level>", "what makes the exit status 1").choices(FAIL_LEVELS).default("warning"))
    .addOption(
      new Option("--max-warnings <number>", "how many warnings may stand before the exit status is 1").argParser(
        readCount,
      ),
    )
    .option("-q, --quiet", "print only what makes the exit status 1")
    .option("--baseline <file>", "findings that are known: only others are printed and count")
    .option("--update-baseline", "take all that is found now for known")
    .option("--suppressed", "with --format sarif: print what stets and the baseline let stand as well, marked as such")
    .option("--fix", "take the safe fixes, which cannot change what a sentence means, and save the drafts")
    .option("--dry-run", "with --fix: print what would change, and change nothing")
    .option("--diff", "the same, in short")
    .option(...STAGED)
    .option("--changed-since <commit>", "print only what is on lines changed since a branch, tag or commit of git")
    .addOption(
      new Option("-j, --jobs <number>", "how many drafts to review, and requests to send, at once")
        .argParser(readJobs)
        .default(1),
    )
    .option("--cache", "keep finished reviews, and do not review again what has not changed")
    .option("--cache-location <folder>", "folder to keep them in")
    .option("--explain", "print what each sentence rests on, and why")
    .action(async (paths: string[], options: ReviewArguments) => {
      const { runReview } = await import("../review/command.js");
      await carryOut((terminal) => runReview(paths, options, terminal));
    });
}

/** Adds what is said of a language model that reads the drafts as well. */
function takesSecondReader(command: Command): Command {
  return command
    .option(
      "--second-reader <address>",
      "have a language model at this address read the drafts as well (docs/second-reader.md)",
    )
    .option("--model <name>", "which model")
    .option(
      "--send-text-to <host>",
      "agree that drafts are sent to this host; none is needed for this machine",
      collect,
    )
    .option("--second-reader-optional", "go on without the second reader where it cannot be had")
    .addOption(
      new Option("--window <tokens>", "how much the model takes at once").argParser(readWindow).default(USUAL_WINDOW),
    )
    .option("--requests <file>", "write to a file what a second reader is sent, one request a line")
    .option("--answers <file>", "take a second reader's answers from a file, and connect to nothing");
}

/** Several at once may be given with commas. An empty one stays, so that it is refused. */
function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, ...value.split(",").map((part) => part.trim())];
}

function collectRules(value: string, before?: readonly string[]): string[] {
  const rules = collect(value, before);
  const wrong = rules.find((rule) => rule.includes("=") && severityIn(rule) === null);
  if (wrong !== undefined)
    throw new InvalidArgumentError(`After the = use ${LEVELS.slice(0, -1).join(", ")} or ${LEVELS.at(-1)}.`);
  return rules;
}

function readWindow(value: string): number {
  const tokens = Number(value);
  if (!/^\d{1,8}$/.test(value) || tokens < LEAST_WINDOW)
    throw new InvalidArgumentError(`Give ${LEAST_WINDOW} or more.`);
  return tokens;
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Give a whole number, 0 or more.");
  return Number(value);
}

function readJobs(value: string): number {
  const jobs = Number(value);
  if (!/^\d+$/.test(value) || jobs < 1 || jobs > MOST_JOBS) throw new InvalidArgumentError(`Give 1 to ${MOST_JOBS}.`);
  return jobs;
}
