/**
 * How long the tests search that try a property with random texts and edits. In CI they have seconds; a night's search
 * (`BLUE_PENCIL_NIGHT=1 npm run test:unit`) tries fifty times as much, with texts that no night before has tried.
 */
const { BLUE_PENCIL_NIGHT } = process.env;
const IS_NIGHT = BLUE_PENCIL_NIGHT === "1";
const NIGHTS = 50;

/** How many rounds to try: `count` in CI. */
export function rounds(count: number): number {
  return IS_NIGHT ? count * NIGHTS : count;
}

/** What random texts are made from: in CI the same each time. fast-check prints it where a property fails. */
export const SEED = IS_NIGHT ? Date.now() : 1;

/** Milliseconds that a long search may take: thousands of reviews take their time on a busy machine. */
export const PATIENCE = IS_NIGHT ? 24 * 3_600_000 : 240_000;
