import { Cast, type NameLookUp } from "../people/cast.js";
import type { PassageReading } from "./passage.js";

/** An earlier reading: the names of its passages. */
interface EarlierCast {
  readonly details: readonly PassageReading[];
  readonly cast: Cast;
}

/**
 * The names of a draft while it is read again. As long as the same passages introduce the same names, those of the
 * earlier reading serve; from the first that does not, they are gathered anew.
 */
export class CastSoFar {
  /** Null while the earlier one serves. */
  #gathered: Cast | null = null;

  /** The first `count` passages are as they were. `serves`: none stands at another number than before. */
  constructor(
    private readonly before: EarlierCast,
    count: number,
    serves: boolean,
  ) {
    if (!serves) this.#gathered = castOf(before.details.slice(0, count));
  }

  /** Whether the names of the earlier reading serve this one. */
  get areEarlier(): boolean {
    return this.#gathered === null;
  }

  get cast(): Cast {
    return this.#gathered ?? this.before.cast;
  }

  at(passage: number): NameLookUp {
    return this.cast.at(passage);
  }

  /** Takes in passage `index`, which stands in the place of an earlier one. */
  add(passage: PassageReading, index: number, earlier: PassageReading | undefined): void {
    if (this.#gathered === null) {
      if (passage === earlier || sameIntroductions(earlier, passage)) return;
      this.#gathered = castOf(this.before.details.slice(0, index));
    }
    introduce(this.#gathered, passage, index);
  }
}

function castOf(passages: readonly PassageReading[]): Cast {
  const cast = new Cast();
  for (const [index, passage] of passages.entries()) introduce(cast, passage, index);
  return cast;
}

function introduce(cast: Cast, passage: PassageReading, index: number): void {
  for (const introduction of passage.introductions) cast.add(introduction, index);
}

/** Whether a passage introduces the same names as its earlier reading did: then the cast after it is the same. */
function sameIntroductions(before: PassageReading | undefined, after: PassageReading): boolean {
  const { introductions } = after;
  if (before?.introductions.length !== introductions.length) return false;
  return introductions.every(({ name, kind }, index) => {
    const other = before.introductions[index];
    return other?.name === name && other.kind === kind;
  });
}
