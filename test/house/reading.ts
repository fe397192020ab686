import { type HouseFile, readHouseFile } from "../../src/house/index.js";
import { RULES } from "../../src/rules/index.js";

export function read(text: string, path = "/desk/.bluepencil.yml"): HouseFile {
  return readHouseFile(text, path, RULES);
}

/** "line:column message" for each mistake. */
export function complaints({ problems }: HouseFile): string[] {
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
