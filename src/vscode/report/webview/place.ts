/** How far below the top of the window the element is looked for that stays where it is, in pixels. */
const NEAR_TOP = 40;

/** Changes the page so that the reader keeps what they look at, what they have folded out and where the keyboard is. */
export function keepingPlace(change: () => void): void {
  const open = [...document.querySelectorAll("details[open][id]")].map(({ id }) => id);
  const focused = addressOf(document.activeElement);
  const anchor = anchorNearTop();
  change();
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused !== null) focus(focused);
  if (anchor !== null) putBack(anchor);
}

interface Anchor {
  readonly id: string;
  /** Its distance from the top of the window, in pixels. */
  readonly top: number;
}

function anchorNearTop(): Anchor | null {
  const element = document.elementFromPoint(window.innerWidth / 3, NEAR_TOP)?.closest("main [id]");
  return element ? { id: element.id, top: element.getBoundingClientRect().top } : null;
}

function putBack({ id, top }: Anchor): void {
  const element = document.getElementById(id);
  if (element !== null) window.scrollBy(0, element.getBoundingClientRect().top - top);
}

/** A selector by which an element is found again; null for one that has no name. */
function addressOf(element: Element | null): string | null {
  if (element === null || element === document.body) return null;
  const name = element.getAttribute("data-reveal");
  if (name !== null) return `${element.localName}[data-reveal="${CSS.escape(name)}"]`;
  if (element.id !== "") return `#${CSS.escape(element.id)}`;
  const parent = element.parentElement?.id ?? "";
  return parent === "" ? null : `#${CSS.escape(parent)} > ${element.localName}`;
}

function focus(address: string): void {
  const element = document.querySelector(address);
  if (element instanceof HTMLElement && element !== document.activeElement) element.focus({ preventScroll: true });
}
