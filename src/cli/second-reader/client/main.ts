import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import type { ReaderRequest, StopSignal } from "../../../second-reader/index.js";
import type { Answering, Usage } from "../answering.js";
import { ReaderGone } from "../reader-gone.js";

/** How to reach a server. */
export interface Connection {
  readonly address: string;
  readonly model: string;
  /** Empty where the server wants none. */
  readonly key: string;
  /** Milliseconds without an answer after which it is given up. */
  readonly patience: number;
  /** How often what failed for a while is tried again, each time after a longer wait. */
  readonly retries: number;
}

/** What a request says of itself, and nothing else: not the system, not the settings of another program. */
const HEADERS = ["accept", "authorization", "content-type"];
const BAD_REQUEST = 400;

/** A reader behind the OpenAI-compatible protocol. Throws `ReaderGone`, with a plain message, where it cannot be had. */
export function openReader(connection: Connection): Answering {
  const { address, model, key, patience, retries } = connection;
  const client = new OpenAI({
    baseURL: address,
    apiKey: key || "none",
    organization: null,
    project: null,
    maxRetries: retries,
    timeout: patience,
    logLevel: "off",
    fetch: plainFetch(key !== ""),
  });
  return async function* answer(request: ReaderRequest, signal: StopSignal, used: (usage: Usage) => void) {
    const stop = new AbortController();
    const onAbort = () => stop.abort();
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) stop.abort();
    let hasBegun = false;
    try {
      const stream = await begin(client, model, request, stop.signal);
      hasBegun = true;
      yield* piecesOf(stream, used);
    } catch (error) {
      if (error instanceof APIUserAbortError || signal.aborted) return;
      throw hasBegun ? brokeOff(address) : goneBecause(error, connection);
    } finally {
      signal.removeEventListener("abort", onAbort);
      stop.abort();
    }
  };
}

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

/** The text in what comes; servers leave out what they please. */
async function* piecesOf(stream: AsyncIterable<Partial<Chunk>>, used: (usage: Usage) => void): AsyncGenerator<string> {
  for await (const { choices, usage } of stream) {
    if (usage) used({ sent: usage.prompt_tokens, received: usage.completion_tokens });
    const piece = choices?.[0]?.delta?.content;
    if (typeof piece === "string") yield piece;
  }
}

/** Some servers refuse to be told how to answer; then they are asked in the simplest way. */
async function begin(client: OpenAI, model: string, { instructions, text }: ReaderRequest, signal: AbortSignal) {
  const plain = {
    model,
    stream: true,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: text },
    ],
  } as const;
  const [first, second] = plain.messages;
  const body = { ...plain, messages: [first, second] };
  try {
    const careful = { ...body, temperature: 0, stream_options: { include_usage: true } };
    return await client.chat.completions.create(careful, { signal });
  } catch (error) {
    if (!(error instanceof APIError) || error.status !== BAD_REQUEST) throw error;
    return client.chat.completions.create(body, { signal });
  }
}

/** A redirection would take the draft where nobody has agreed to. */
function plainFetch(hasKey: boolean): typeof fetch {
  return (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers();
    for (const name of HEADERS) {
      const value = given.get(name);
      if (value !== null && (hasKey || name !== "authorization")) headers.set(name, value);
    }
    return fetch(input, { ...init, headers, redirect: "error" });
  };
}

function brokeOff(address: string): ReaderGone {
  return new ReaderGone(`The second reader at ${new URL(address).host} broke off its answer.`, true);
}

function goneBecause(error: unknown, { address, model, patience }: Connection): ReaderGone {
  const { host } = new URL(address);
  if (error instanceof APIConnectionTimeoutError) {
    return new ReaderGone(`The second reader at ${host} did not answer within ${patience / 1000} seconds.`);
  }
  if (error instanceof APIConnectionError) return new ReaderGone(`The second reader at ${host} cannot be reached.`);
  const status = error instanceof APIError ? Number(error.status) : Number.NaN;
  const why = REFUSALS.get(status) ?? `answered with error ${status}`;
  return new ReaderGone(`The second reader at ${host} ${why.replace("{model}", model)}.`);
}

const REFUSALS: ReadonlyMap<number, string> = new Map([
  [400, "does not understand the request: the model may take less at once (--window)"],
  [401, "wants another key (BLUE_PENCIL_API_KEY)"],
  [403, "does not let you use {model}"],
  [404, "has no model {model}, or nothing at this address"],
  [413, "takes less at once (--window)"],
  [429, "has had too many requests, or your quota is used up"],
]);
