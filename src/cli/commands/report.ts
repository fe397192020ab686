import { type Command, Option } from "commander";
import type { ReportArguments } from "../report-command.js";
import { REPORT_FORMATS } from "../review/arguments.js";
import { type CarryOut, describe, takesDrafts } from "./describe.js";

const EXAMPLES = [
  ["blue-pencil report port.md -o port.html", "a page to read, print or send"],
  ["blue-pencil report -f markdown port.md", "the same in Markdown"],
] as const;

export function reportCommand(carryOut: CarryOut): Command {
  const summary = "write the review report: marked-up copy, who speaks, what is open, a fact-check sheet";
  const format = new Option("-f, --format <format>", "how to write it").choices(REPORT_FORMATS).default("html");
  return takesDrafts(describe("report", summary, EXAMPLES))
    .addOption(format)
    .option("-o, --output <file>", "write the report to a file, which is replaced in one step; - is standard output")
    .action(async (paths: string[], options: ReportArguments) => {
      const { runReport } = await import("../report-command.js");
      await carryOut((terminal) => runReport(paths, options, terminal));
    });
}
