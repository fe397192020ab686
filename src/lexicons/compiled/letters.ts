/** Letters at a time: all of a long text would be too many arguments. */
const CHUNK = 4096;

/**
 * The text that UTF-16 units make. They are handed over as they lie: spread out as arguments, they take ten times as long while
 * the engine is cold.
 */
export function textOf(units: Uint8Array | Uint16Array): string {
  if (units.length <= CHUNK) return Reflect.apply(String.fromCharCode, null, units);
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) text += textOf(units.subarray(at, at + CHUNK));
  return text;
}
