import type { Command } from "commander";
import type { ConfigArguments } from "../config-command.js";
import { type CarryOut, describe, formatOption } from "./describe.js";

export function rulesCommand(carryOut: CarryOut): Command {
  const examples = [
    ["blue-pencil rules", "all of them"],
    ['blue-pencil rules "loaded/*"', "those of a family"],
    ["blue-pencil rules attribution/vague-source", "what one marks, and why"],
  ] as const;
  return describe("rules", "list the rules, or explain one", examples)
    .argument("[rule]", "a rule, such as attribution/vague-source")
    .action(async (id: string | undefined) => {
      const { runRules } = await import("../rules-command.js");
      await carryOut((terminal) => runRules(id, terminal));
    });
}

export function configCommand(carryOut: CarryOut): Command {
  const summary = "print what is in force for a draft or a folder, and where each value was said";
  const examples = [
    ["blue-pencil config port.md", "for a draft"],
    ["blue-pencil config", "for this folder"],
  ] as const;
  return describe("config", summary, examples)
    .argument("[path]", "a draft or a folder", ".")
    .addOption(formatOption(["pretty", "json"]))
    .action(async (path: string, options: ConfigArguments) => {
      const { runConfig } = await import("../config-command.js");
      await carryOut((terminal) => runConfig(path, options, terminal));
    });
}
