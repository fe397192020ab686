import type { Block, ParsedDraft } from "../../document/index.js";
import type { Language } from "../../language/index.js";
import { Cast } from "../people/cast.js";
import { type GivenSources, NO_SOURCES } from "../people/given.js";
import { type Identified, identify } from "../people/identity/identify.js";
import { NameBook } from "../people/identity/name-book.js";
import { SourceBook } from "../people/identity/source-book.js";
import { isSameDetail } from "../people/identity/unchanged.js";
import { rolesAhead } from "./ahead.js";
import { CastSoFar } from "./cast-so-far.js";
import { closingAhead } from "./closing.js";
import { FIRST_CONTEXT } from "./context.js";
import { forgetLocal } from "./local.js";
import { type PassageReading, readPassage } from "./passage.js";
import { findsTheSame, NO_SETTINGS, type Settings, settingsOf, stillHolds } from "./reuse.js";

/** A draft, read: one passage for each block, in order. */
export interface Reading extends Identified {
  /** What each passage was read from; this and what follows is for `rereadDraft`. */
  readonly details: readonly PassageReading[];
  readonly settings: Settings;
  /** The names it introduces. */
  readonly cast: Cast;
}

/** Reads a whole draft. Linear in its length. `given` are the sources known beforehand. */
export function readDraft(parsed: ParsedDraft, language: Language, given: GivenSources = NO_SOURCES): Reading {
  return finish(readDraftSteps(null, parsed, language, given));
}

/**
 * Reads a draft again after an edit. The answer equals that of `readDraft`; passages whose words and surroundings
 * are unchanged are the same objects as in `previous`. `given` must be as it was then.
 */
export function rereadDraft(
  previous: Reading,
  parsed: ParsedDraft,
  language: Language,
  given: GivenSources = NO_SOURCES,
): Reading {
  return finish(readDraftSteps(previous, parsed, language, given));
}

/** Reads a draft that will not be read again, in steps: what only `rereadDraft` would ask for is not kept. */
export function* readDraftOnce(
  parsed: ParsedDraft,
  language: Language,
  given: GivenSources = NO_SOURCES,
): Generator<void, Reading> {
  // The passages behind one look at most at the blocks that come next.
  const { passages, names, about } = yield* readDraftSteps(null, parsed, language, given, forgetLocal);
  return { ...NOTHING, passages, names, about };
}

/**
 * The same as `rereadDraft` in steps, for a caller that must not block: stops after each passage that had to be read. `onRead` is
 * told each block when its passage stands.
 */
export function* readDraftSteps(
  previous: Reading | null,
  { blocks }: ParsedDraft,
  language: Language,
  given: GivenSources = NO_SOURCES,
  onRead: (block: Block) => void = () => {},
): Generator<void, Reading> {
  const before = previous ?? NOTHING;
  const { alike, settled, ...settings } = settingsOf(blocks, before.settings, language);
  const shift = before.details.length - blocks.length;
  const names = new CastSoFar(before, settled.head, shift === 0);
  let details = before.details.slice(0, settled.head);
  const changed: number[] = [];
  let context = details.at(-1)?.after ?? FIRST_CONTEXT;
  for (let index = details.length; index < blocks.length; index++) {
    const block = blocks[index];
    const quotations = settings.quotations[index];
    if (!block || !quotations) continue;
    const earlier = before.details[index < alike.head ? index : index + shift];
    const isInTail = index >= blocks.length - settled.tail;
    if (isInTail && earlier?.surroundings.context === context) {
      if (names.areEarlier) {
        details = details.concat(before.details.slice(index + shift));
        break;
      }
      // Nothing but the names can be otherwise here.
      if (findsTheSame(earlier, given.after(names.at(index)))) {
        names.add(earlier, index, earlier);
        details.push(earlier);
        context = earlier.after;
        continue;
      }
    }
    const closing = quotations.runsOn
      ? closingAhead(blocks[index + 1], settings.quotations[index + 1], language, given)
      : null;
    const surroundings = {
      quotations,
      author: settings.authors.get(index) ?? null,
      part: settings.parts[index] ?? null,
      context,
      closing,
      rolesAhead: rolesAhead(blocks, settings.quotations, index, language, given),
    };
    const held =
      earlier && stillHolds(earlier, block, surroundings, names.areEarlier ? null : given.after(names.at(index)));
    const detail = held ?? readPassage(block, surroundings, given.after(names.at(index)), language, given);
    if (!isSameDetail(earlier, detail) || (index >= alike.head && index < blocks.length - alike.tail))
      changed.push(index);
    names.add(detail, index, earlier);
    details.push(detail);
    context = detail.after;
    onRead(block);
    if (!held) yield;
  }
  return { ...(yield* identify(details, before, { ends: alike, changed })), details, settings, cast: names.cast };
}

const NO_NAMES = new NameBook([]);

const NOTHING: Reading = {
  passages: [],
  names: NO_NAMES,
  about: new Map(),
  told: {
    book: new SourceBook({ passages: [], numbers: [], names: NO_NAMES, about: new Map() }),
    numbers: [],
    passages: null,
  },
  details: [],
  settings: NO_SETTINGS,
  cast: new Cast(),
};

function finish(steps: Generator<void, Reading>): Reading {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
