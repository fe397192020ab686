import { houseSchema } from "../../../src/house/index.js";
import type { Rule } from "../../../src/rules/index.js";

/** The JSON schema by which editors complete and check `.bluepencil.yml`. */
export function houseSchemaFile(rules: readonly Rule[]): string {
  return `${JSON.stringify(houseSchema(rules), null, 2)}\n`;
}
