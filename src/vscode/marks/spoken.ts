import type { LedgerSource, LedgerStatement, SourceLedger } from "../../review/index.js";

/** So many sources have a colour of their own; all others share one more. */
const OWN_COLOURS = 7;

/** Number of the style for sources without a colour of their own, and of that for sources nobody can know. */
export const OTHERS = OWN_COLOURS;
export const UNNAMED = OWN_COLOURS + 1;

/** How many styles there are. */
export const STYLES = OWN_COLOURS + 2;

/** Something a source is on record for, and the style in which it is to be shown. */
export interface Spoken {
  readonly style: number;
  readonly source: LedgerSource;
  readonly statement: LedgerStatement;
}

/** All that is on record in a draft: a style of their own for the named sources that are given the most words. */
export function spokenIn({ sources }: SourceLedger): Spoken[] {
  const named = sources.filter(({ unnamed }) => !unnamed);
  return sources.flatMap((source) => {
    const style = source.unnamed ? UNNAMED : Math.min(named.indexOf(source), OTHERS);
    return source.statements.map((statement) => ({ style, source, statement }));
  });
}
