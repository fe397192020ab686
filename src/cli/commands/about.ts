import { Argument, type Command, Option } from "commander";
import type { Shell } from "../completion/index.js";
import type { ConfigArguments } from "../config-command.js";
import type { InitArguments } from "../init-command.js";
import { runLsp } from "../lsp/start.js";
import { runMcp } from "../mcp/start.js";
import type { RulesArguments } from "../rules-command.js";
import { CLEAN } from "../status.js";
import { type CarryOut, CONFIG, describe, formatOption } from "./describe.js";

export function rulesCommand(carryOut: CarryOut): Command {
  const examples = [
    ["blue-pencil rules", "all of them"],
    ['blue-pencil rules "loaded/*"', "those of a family"],
    ["blue-pencil rules attribution/vague-source", "what one marks, and why"],
  ] as const;
  return describe("rules", "list the rules, or explain one", examples)
    .argument("[rule]", "a rule, such as attribution/vague-source")
    .addOption(formatOption(["pretty", "json"]))
    .action(async (id: string | undefined, options: RulesArguments) => {
      const { runRules } = await import("../rules-command.js");
      await carryOut((terminal) => runRules(id, options, terminal));
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
    .option(...CONFIG)
    .addOption(formatOption(["pretty", "json"]))
    .action(async (path: string, options: ConfigArguments) => {
      const { runConfig } = await import("../config-command.js");
      await carryOut((terminal) => runConfig(path, options, terminal));
    });
}

const SHELLS: readonly Shell[] = ["bash", "zsh", "fish"];

export function completionCommand(carryOut: CarryOut): Command {
  const examples = [
    ["source <(blue-pencil completion bash)", "in ~/.bashrc"],
    [`blue-pencil completion zsh > "\${fpath[1]}/_blue-pencil"`, "once; then start zsh again"],
    ["blue-pencil completion fish > ~/.config/fish/completions/blue-pencil.fish", "once"],
  ] as const;
  return describe("completion", "print what makes a shell complete commands, options and rules", examples)
    .addArgument(new Argument("<shell>", "your shell").choices(SHELLS))
    .action(async (shell: Shell, _options: object, command: Command) => {
      const { completionFor } = await import("../completion/index.js");
      await carryOut(async ({ out }) => {
        await out.write(completionFor(shell, command.parent ?? command));
        return CLEAN;
      });
    });
}

export function lspCommand(carryOut: CarryOut): Command {
  const examples = [["blue-pencil lsp", "what an editor is told to start (docs/editors.md)"]] as const;
  return describe(
    "lsp",
    "serve an editor that speaks the Language Server Protocol, on standard input and output",
    examples,
  )
    .addOption(new Option("--stdio", "the only way there is; some editors say it").hideHelp())
    .action(async () => {
      await carryOut(runLsp);
    });
}

export function mcpCommand(carryOut: CarryOut): Command {
  const examples = [
    ["blue-pencil mcp", "for the drafts in this folder (docs/agents.md)"],
    ["blue-pencil mcp drafts notes", "for those in two others, and nowhere else"],
  ] as const;
  return describe(
    "mcp",
    "serve an assistant that speaks the Model Context Protocol, on standard input and output",
    examples,
  )
    .argument("[folder...]", "folders whose drafts it may ask about", ["."])
    .action(async (folders: string[]) => {
      await carryOut((terminal) => runMcp(folders, terminal));
    });
}

export function initCommand(carryOut: CarryOut): Command {
  const examples = [
    ["blue-pencil init", "in this folder, after three questions"],
    ["blue-pencil init --yes drafts", "in another, with the usual answers"],
  ] as const;
  return describe("init", "start a house style: write a .bluepencil.yml", examples)
    .argument("[folder]", "where to write it", ".")
    .option("-y, --yes", "ask nothing, and take the usual answers")
    .action(async (folder: string, options: InitArguments) => {
      const { runInit } = await import("../init-command.js");
      await carryOut((terminal) => runInit(folder, options, terminal));
    });
}
