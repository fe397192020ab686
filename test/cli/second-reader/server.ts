import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** What a client has asked. */
export interface Asked {
  readonly headers: IncomingMessage["headers"];
  readonly url: string;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
}

/** How the server answers the request with this number, from 1. */
export type Answer = (asked: Asked, number: number) => Reply | Promise<Reply>;

export interface Reply {
  /** 200, where it is not said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer as it is streamed. */
  readonly pieces?: readonly string[];
  /** Milliseconds between two pieces. */
  readonly pause?: number;
  /** Whether the connection is cut after the pieces. */
  readonly cut?: boolean;
}

/** A server on this machine that speaks the OpenAI-compatible protocol, for the length of one test. */
export async function serve(answer: Answer): Promise<{ address: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
      const one = { headers: request.headers, url: request.url ?? "", body };
      asked.push(one);
      await reply(response, await answer(one, asked.length));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("the server has no port");
  return { address: `http://127.0.0.1:${place.port}/v1`, asked };
}

async function reply(response: ServerResponse, { status = 200, headers = {}, pieces = [], pause = 0, cut }: Reply) {
  if (status !== 200) {
    response.writeHead(status, { "content-type": "application/json", "retry-after-ms": "5", ...headers });
    response.end('{"error":{"message":"no"}}');
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const content of pieces) {
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (cut) {
    response.destroy();
    return;
  }
  response.write(`data: ${JSON.stringify({ choices: [], usage: { prompt_tokens: 1200, completion_tokens: 34 } })}\n\n`);
  response.end("data: [DONE]\n\n");
}
