import { resolve } from "node:path";
import {
  excludedBy,
  type From,
  folderOf,
  HouseLibrary,
  type HouseProblem,
  type HouseStyle,
  type InForce,
  NOTHING_SAID,
  type StyleLayer,
  settle,
} from "../../house/index.js";
import type { FileError, Strictness } from "../../review/index.js";
import { type ProfileChoice, RULES } from "../../rules/index.js";
import type { StagedTexts } from "../git/staged.js";
import { nodeDisk, toHousePath } from "./node-disk.js";

/** What a command was told, which comes before the files. */
export interface Asked {
  readonly profile?: ProfileChoice | null;
  readonly strictness?: Strictness | null;
}

/** What is in force for one draft. */
export interface DraftStyle {
  readonly inForce: InForce;
  readonly style: HouseStyle;
  /** The pattern by which the house style leaves the draft out, and where it says so; null where it does not. */
  readonly excludedBy: From<string> | null;
  /** Mistakes in house style files that were not told before. */
  readonly errors: readonly FileError[];
}

/** The house styles of the drafts that one command is about. */
export class HouseStyles {
  private readonly library: HouseLibrary;
  private readonly settled = new Map<HouseStyle, InForce>();
  private readonly told = new Set<string>();
  private readonly asked: readonly StyleLayer[];

  /** `folder` is where the command runs; `asked` what it was told, if anything; `staged` what is read as staged. */
  constructor(
    private readonly folder: string,
    asked: Asked = {},
    staged: StagedTexts | null = null,
  ) {
    this.library = new HouseLibrary(nodeDisk(folder, staged), RULES);
    this.asked = commandLine(asked);
  }

  /** `path` from the folder on, or from the root. */
  async forDraft(path: string): Promise<DraftStyle> {
    const place = toHousePath(resolve(this.folder, path));
    const style = await this.library.styleFor(folderOf(place), toHousePath(this.folder));
    const inForce = this.settled.get(style) ?? settle([...style.layers, ...this.asked], RULES);
    this.settled.set(style, inForce);
    return { inForce, style, excludedBy: excludedBy(style, place), errors: this.newErrors(style) };
  }

  /** Files were changed, made or deleted: they are read again when they are next asked for. */
  forget(): void {
    this.library.forget();
    this.settled.clear();
    this.told.clear();
  }

  private newErrors({ files }: HouseStyle): FileError[] {
    const { nameOf } = nodeDisk(this.folder);
    const fresh = files.filter((file) => !this.told.has(file.path));
    for (const file of fresh) this.told.add(file.path);
    return fresh.flatMap((file) =>
      file.problems.map((problem) => ({ path: nameOf(file.path), reason: told(problem) })),
    );
  }
}

function told({ line, column, message }: HouseProblem): string {
  return `Line ${line}, column ${column}: ${message}`;
}

function commandLine({ profile, strictness }: Asked): StyleLayer[] {
  const layers: StyleLayer[] = [];
  if (profile) layers.push({ origin: "--profile", content: { ...NOTHING_SAID, profile: { value: profile, line: 0 } } });
  if (strictness) {
    layers.push({ origin: "--strictness", content: { ...NOTHING_SAID, strictness: { value: strictness, line: 0 } } });
  }
  return layers;
}
