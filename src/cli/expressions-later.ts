import { setFlagsFromString } from "node:v8";

/** How often an expression is tried before machine code is made of it, instead of once. */
const TRIES = 20;

/**
 * Lets Node 20 make machine code only of expressions that are tried often. One short draft tries some 300 of them, most a few
 * times: interpreting them takes less than half of the time.
 * @param version of Node, as `process.version` has it
 */
export function compileExpressionsLater(version: string, setFlags: (flags: string) => void = setFlagsFromString): void {
  if (version.startsWith("v20.")) setFlags(`--regexp-tier-up-ticks=${TRIES}`);
}
