/** The script of the panel: puts the parts of a report in their places, and tells what the reader does. */
import type { PanelMessage, ShowMessage } from "../messages.js";
import { keepingPlace } from "./place.js";

/** What the editor gives to its pages (code.visualstudio.com/api/extension-guides/webview). */
declare function acquireVsCodeApi(): {
  postMessage(message: PanelMessage): void;
  getState(): unknown;
  setState(state: PanelState): void;
};

interface PanelState {
  readonly draft: string;
  /** In pixels. */
  readonly scroll: number;
}

const editor = acquireVsCodeApi();
let draft = "";
/** Where the page was scrolled to before it was hidden; used once. */
let earlier = scrollOf(editor.getState());

window.addEventListener("message", ({ data }: MessageEvent<ShowMessage>) => {
  if (data.type !== "show") return;
  draft = data.draft;
  keepingPlace(() => show(data.parts));
  if (earlier > 0) window.scrollTo(0, earlier);
  earlier = 0;
  remember();
});

function show(parts: ShowMessage["parts"]): void {
  document.getElementById("waiting")?.remove();
  for (const [name, markup] of Object.entries(parts)) {
    const place = document.getElementById(`part-${name}`);
    // Escaped where it was made; and the page's policy lets nothing in it run.
    if (place !== null) place.innerHTML = markup;
  }
}

document.addEventListener("click", ({ target }) => {
  const name = target instanceof Element ? target.closest("[data-reveal]")?.getAttribute("data-reveal") : null;
  if (name) editor.postMessage({ type: "reveal", name });
});

document.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { tick: key } = target.dataset;
  if (key !== undefined) editor.postMessage({ type: "tick", key, isOn: target.checked });
});

let later: ReturnType<typeof setTimeout> | undefined;
document.addEventListener("scroll", () => {
  clearTimeout(later);
  later = setTimeout(remember, 200);
});

function remember(): void {
  if (draft !== "") editor.setState({ draft, scroll: window.scrollY });
}

function scrollOf(state: unknown): number {
  const isState = typeof state === "object" && state !== null && "scroll" in state;
  return isState && typeof state.scroll === "number" ? state.scroll : 0;
}

editor.postMessage({ type: "ready" });
