export { version as VERSION } from "../../package.json";

/** The options that ask for the version, as the help names them. */
export const VERSION_OPTIONS = "-v, --version";

/** Some say it with a capital. */
const CAPITAL = "-V";

/** Whether an argument asks for the version. */
export function asksVersion(arg: string | undefined): boolean {
  return arg !== undefined && [...VERSION_OPTIONS.split(", "), CAPITAL].includes(arg);
}
