/** Where each of several lists starts that lie one behind the other, and where the last one ends. */
export function firsts(lists: readonly (readonly unknown[])[]): number[] {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return starts;
}
