import type { HouseStyle } from "./library.js";
import type { InForce } from "./types.js";

/**
 * Where house style says that no second reader reads the drafts of a folder: "drafts/.bluepencil.yml:4"; empty where it does
 * not. A file that cannot be read may say so, and counts as if it did.
 */
export function secondReaderOffBy({ files }: HouseStyle, { secondReader }: InForce): string {
  if (secondReader?.value === "off") return secondReader.origin;
  return files.find(({ broken }) => broken)?.path ?? "";
}
