import { resolve } from "node:path";
import { markupOf } from "../../document/index.js";
import {
  excludedBy,
  type From,
  folderOf,
  type HouseContent,
  HouseLibrary,
  type HouseProblem,
  type HouseStyle,
  type InForce,
  NOTHING_SAID,
  type StyleLayer,
  settle,
} from "../../house/index.js";
import type { FileError, Strictness } from "../../review/index.js";
import { type ProfileChoice, RULES, type Severity } from "../../rules/index.js";
import type { StagedTexts } from "../git/staged.js";
import { nodeDisk, toHousePath } from "./node-disk.js";

/** What a command was told, which comes before the files. */
export interface Asked {
  readonly profile?: ProfileChoice | null;
  readonly strictness?: Strictness | null;
  /** By rule or family. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** A file that counts in place of those that lie with the drafts. */
  readonly config?: string | null | undefined;
}

/** What is in force for one draft. */
export interface DraftStyle {
  readonly inForce: InForce;
  readonly style: HouseStyle;
  /** The pattern by which the house style leaves the draft out, and where it says so; null where it does not. */
  readonly excludedBy: From<string> | null;
  /** A path of the house style as people know it. */
  nameOf(path: string): string;
  /** Mistakes in house style files that were not told before. */
  readonly errors: readonly FileError[];
}

/** The house styles of the drafts that one command is about. */
export class HouseStyles {
  private readonly library: HouseLibrary;
  private readonly settled = new Map<HouseStyle, InForce>();
  private readonly named = new Set<string>();
  private readonly asked: readonly StyleLayer[];

  /** `folder` is where the command runs; `told` what it was told, if anything; `staged` what is read as staged. */
  constructor(
    private readonly folder: string,
    private readonly told: Asked = {},
    staged: StagedTexts | null = null,
  ) {
    this.library = new HouseLibrary(nodeDisk(folder, staged), RULES);
    this.asked = commandLine(told);
  }

  /** `path` from the folder on, or from the root. */
  async forDraft(path: string): Promise<DraftStyle> {
    const place = toHousePath(resolve(this.folder, path));
    const style = await this.styleFor(folderOf(place));
    const inForce = this.settled.get(style) ?? settle([...style.layers, ...this.asked], RULES);
    this.settled.set(style, inForce);
    const { nameOf } = nodeDisk(this.folder);
    return {
      inForce: withMarkup(inForce, path),
      style,
      excludedBy: excludedBy(style, place),
      nameOf,
      errors: this.newErrors(style),
    };
  }

  private styleFor(drafts: string): Promise<HouseStyle> {
    const { config } = this.told;
    const here = toHousePath(this.folder);
    return typeof config === "string"
      ? this.library.styleOf(toHousePath(resolve(this.folder, config)), here)
      : this.library.styleFor(drafts, here);
  }

  /** Files were changed, made or deleted: they are read again when they are next asked for. */
  forget(): void {
    this.library.forget();
    this.settled.clear();
    this.named.clear();
  }

  private newErrors({ files }: HouseStyle): FileError[] {
    const { nameOf } = nodeDisk(this.folder);
    const fresh = files.filter((file) => !this.named.has(file.path));
    for (const file of fresh) this.named.add(file.path);
    return fresh.flatMap((file) =>
      file.problems.map((problem) => ({ path: nameOf(file.path), reason: inPlace(problem) })),
    );
  }
}

/** A file's ending says how it is marked up. */
function withMarkup(inForce: InForce, path: string): InForce {
  const markup = markupOf(path);
  return markup === "markdown" ? inForce : { ...inForce, settings: { ...inForce.settings, markup } };
}

function inPlace({ line, column, message }: HouseProblem): string {
  return `Line ${line}, column ${column}: ${message}`;
}

/** One layer for each option, so that each value has its origin. */
function commandLine({ profile, strictness, severities = {} }: Asked): StyleLayer[] {
  const layer = (origin: string, said: Partial<HouseContent>) => ({ origin, content: { ...NOTHING_SAID, ...said } });
  const rules = Object.entries(severities).map(([selector, severity]) => ({
    value: { selector, setting: { severity } },
    line: 0,
  }));
  return [
    ...(profile ? [layer("--profile", { profile: { value: profile, line: 0 } })] : []),
    ...(strictness ? [layer("--strictness", { strictness: { value: strictness, line: 0 } })] : []),
    ...(rules.length > 0 ? [layer("--rule", { rules })] : []),
  ];
}
