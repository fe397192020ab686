import { setFlagsFromString } from "node:v8";

/**
 * How Node's engine is to run a program that often lives a fifth of a second, by the major version of Node. Versions that are
 * not named may not know a flag, and would say so. Each holds for a draft of 600 words and for one of 100,000.
 */
const FLAGS: Readonly<Record<string, readonly string[]>> = {
  20: [
    // What is young is thrown away in 16 MB at once, where it was 1 MB, then 2 and so on: 2 collections for a short draft
    // and not 7, after which Node went through all the rest as well (3 to 7 % of the processor time).
    "--semi-space-growth-factor=16",
    // A short draft tries some 300 expressions, most of them a few times: machine code is made of those that are tried often,
    // and what the others are interpreted from is taken as it comes (5 %).
    "--regexp-tier-up-ticks=20",
    "--no-regexp-peephole-optimization",
    // A review is many small functions, none of which takes much of the time: optimising some 850 of them was a third of
    // the time that 100,000 words took, and saved none. How much of a function, in bytes as it is compiled, is run before it
    // is optimised: sixteen times what Node 20 takes by itself. How much of others is optimised with it: a third. (As
    // against eight times and all: 7 to 10 % of 20,000 words and of 100,000, nothing of 600.)
    "--interrupt-budget=1081344",
    "--max-inlined-bytecode-size-cumulative=300",
  ],
  24: ["--semi-space-growth-factor=16", "--regexp-tier-up-ticks=20", "--no-regexp-peephole-optimization"],
};

/**
 * Tells Node's engine how to run the program. To be called before anything is compiled that is kept (cache/code-cache.ts):
 * the engine takes only what was compiled as it has been told.
 * @param version of Node, as `process.version` has it
 */
export function tuneNode(version: string, setFlags: (flags: string) => void = setFlagsFromString): void {
  const major = version.slice(1, version.indexOf("."));
  for (const flag of FLAGS[major] ?? []) setFlags(flag);
}
