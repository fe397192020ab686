import { relative, resolve } from "node:path";
import { Baseline } from "./baseline.js";
import type { ReviewOutcome } from "./task.js";

/** What is known, and what a run is to do with it. */
export interface BaselinesAsked {
  /** The file named on the command line, which counts for every draft; null where house style says which. */
  readonly file: string | null;
  /** True where all that is found now is to be known from now on. */
  readonly isUpdate: boolean;
  /** Where relative paths count from. */
  readonly folder: string;
}

/** The baselines of one run: that of the command line, or those that house style names, each read when it is needed. */
export class Baselines {
  private readonly files = new Map<string, Promise<Baseline | Error>>();

  private constructor(private readonly asked: BaselinesAsked) {}

  /** Throws an Error with a plain message where the file named on the command line cannot be used. */
  static async open(asked: BaselinesAsked): Promise<Baselines> {
    const baselines = new Baselines(asked);
    if (asked.file !== null) await baselines.inUse(resolve(asked.folder, asked.file));
    return baselines;
  }

  /** True where a draft is asked which baseline its house style names. */
  get areOfHouse(): boolean {
    return this.asked.file === null;
  }

  /** The outcome with what is new alone; a baseline of house style that cannot be used is a mistake in it. */
  async narrow(outcome: ReviewOutcome): Promise<ReviewOutcome> {
    const { file } = outcome;
    const { file: named, folder } = this.asked;
    const place = named === null ? file?.baseline : resolve(folder, named);
    if (file === null || place === undefined) return outcome;
    const baseline = await this.read(place);
    if (!(baseline instanceof Error)) return { ...outcome, file: baseline.take(file, resolve(folder, file.path)) };
    return { ...outcome, mistakes: [...outcome.mistakes, { path: this.nameOf(place), reason: baseline.message }] };
  }

  /** What is new, known and gone, as one line; empty where no baseline was used. */
  async summary(): Promise<string> {
    const all = await this.all();
    const sum = (what: "fresh" | "known" | "gone") => all.reduce((total, { counts }) => total + counts[what], 0);
    return all.length === 0
      ? ""
      : `Against the baseline: ${sum("fresh")} new, ${sum("known")} known, ${sum("gone")} gone.`;
  }

  /** Writes what is known from now on. Throws an Error with a plain message, as where there is no baseline at all. */
  async write(): Promise<void> {
    const all = await this.all();
    if (all.length === 0)
      throw new Error("No house style names a baseline for these drafts. Name one with --baseline.");
    for (const baseline of all) await baseline.write();
  }

  private async all(): Promise<Baseline[]> {
    const all = await Promise.all(this.files.values());
    return all.flatMap((one) => (one instanceof Error ? [] : [one]));
  }

  private async inUse(place: string): Promise<void> {
    const baseline = await this.read(place);
    if (baseline instanceof Error) throw new Error(`The baseline ${this.nameOf(place)}: ${baseline.message}`);
  }

  private read(place: string): Promise<Baseline | Error> {
    const known =
      this.files.get(place) ?? Baseline.read(place, this.asked.isUpdate).catch((error: unknown) => asError(error));
    this.files.set(place, known);
    return known;
  }

  private nameOf(place: string): string {
    return this.asked.file ?? relative(this.asked.folder, place);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
