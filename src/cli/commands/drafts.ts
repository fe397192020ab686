import type { Command } from "commander";
import type { ListArguments } from "../list-command.js";
import type { ReadyArguments } from "../ready-command.js";
import type { SourcesArguments } from "../sources-command.js";
import { type CarryOut, describe, formatOption, STAGED, takesDrafts } from "./describe.js";

const FORMATS = ["pretty", "json"];

export function readyCommand(carryOut: CarryOut): Command {
  const summary = "say what must still be done before drafts are published; exit status 1 where something remains";
  const examples = [
    ["blue-pencil ready drafts", "every draft in a folder"],
    ["blue-pencil ready --staged", "what is about to be committed"],
  ] as const;
  return takesDrafts(describe("ready", summary, examples))
    .option(...STAGED)
    .addOption(formatOption(FORMATS))
    .action(async (paths: string[], options: ReadyArguments) => {
      const { runReady } = await import("../ready-command.js");
      await carryOut((terminal) => runReady(paths, options, terminal));
    });
}

export function placeholdersCommand(carryOut: CarryOut): Command {
  const examples = [["blue-pencil placeholders drafts", "all that drafts still wait for"]] as const;
  return takesDrafts(describe("placeholders", "list the placeholders in drafts, and what each waits for", examples))
    .addOption(formatOption(FORMATS))
    .action(async (paths: string[], options: ListArguments) => {
      const { runPlaceholders } = await import("../placeholders-command.js");
      await carryOut((terminal) => runPlaceholders(paths, options, terminal));
    });
}

export function stetsCommand(carryOut: CarryOut): Command {
  const examples = [["blue-pencil stets drafts", "all that drafts let stand"]] as const;
  return takesDrafts(describe("stets", "list what drafts let stand, why, and who said so", examples))
    .addOption(formatOption(FORMATS))
    .action(async (paths: string[], options: ListArguments) => {
      const { runStets } = await import("../stets-command.js");
      await carryOut((terminal) => runStets(paths, options, terminal));
    });
}

export function sourcesCommand(carryOut: CarryOut): Command {
  const examples = [
    ["blue-pencil sources port.md", "who is on record in a draft"],
    ["blue-pencil sources --format json drafts", "with every statement and its place, for a program"],
  ] as const;
  return takesDrafts(describe("sources", "list who is on record in drafts, how often, and for what", examples))
    .addOption(formatOption(FORMATS))
    .action(async (paths: string[], options: SourcesArguments) => {
      const { runSources } = await import("../sources-command.js");
      await carryOut((terminal) => runSources(paths, options, terminal));
    });
}
