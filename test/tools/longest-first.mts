/**
 * The order of the test files: those that search or read hostile texts first, so that no processor is left with a long one
 * when the others are done. Where they have run before, vitest knows itself which took longest; a fresh clone does not,
 * and goes by the size of the files, which are short.
 */
import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const IS_LONG = /\bPATIENCE\b|\bLENGTH\b|\bLIMIT\b/;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const long = new Set(sorted.filter(({ moduleId }) => IS_LONG.test(readFileSync(moduleId, "utf8"))));
    return [...long, ...sorted.filter((file) => !long.has(file))];
  }
}
