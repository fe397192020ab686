import { lstat } from "node:fs/promises";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder.",
  ENOTDIR: "There is no such file or folder.",
  EACCES: "Reading it is not allowed.",
  EPERM: "Reading it is not allowed.",
  EISDIR: "It is a folder.",
  ELOOP: "It is a link that leads back to itself.",
  ENAMETOOLONG: "Its name is too long.",
};

/** Why the system could not read a file, in words a writer understands. */
export function reasonFor(error: unknown): string {
  if (!(error instanceof Error)) return `It could not be read (${String(error)}).`;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? `It could not be read (${code || error.message}).`;
}

/** The same for a file at a place, where a link may lead to nothing. */
export async function reasonAt(place: string, error: unknown): Promise<string> {
  const reason = reasonFor(error);
  if (reason !== REASONS["ENOENT"]) return reason;
  const isLink = await lstat(place).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  return isLink ? "It is a link to a file that is not there." : reason;
}
