import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  type ListToolsResult,
  McpError,
} from "@modelcontextprotocol/sdk/types.js";
import { version } from "../../../package.json";
import { AGENT_TOOLS, type AgentTool } from "../../agent-tools/index.js";
import { Unreadable } from "../read-draft.js";
import { reasonFor } from "../reasons.js";
import type { Desk } from "./desk.js";

/** The tools on offer, over the Model Context Protocol. What cannot be answered comes back as a sentence to the assistant. */
export function serverFor(desk: Pick<Desk, "ask">): Server {
  const server = new Server({ name: "blue-pencil", version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: listed() }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const { name } = params;
    if (!isTool(name)) throw new McpError(ErrorCode.InvalidParams, `There is no tool called ${name}.`);
    try {
      return said(JSON.stringify(await desk.ask(name, params.arguments ?? {}, signal)));
    } catch (error) {
      return { ...said(sentence(error)), isError: true };
    }
  });
  return server;
}

function listed(): ListToolsResult["tools"] {
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  return Object.entries(AGENT_TOOLS).map(([name, { description, inputSchema }]) => {
    const { properties, required, ...rest } = inputSchema;
    return {
      name,
      description,
      inputSchema: { ...rest, properties: { ...properties }, ...(required && { required: [...required] }) },
      annotations,
    };
  });
}

function isTool(name: string): name is AgentTool {
  return Object.hasOwn(AGENT_TOOLS, name);
}

function said(text: string): CallToolResult {
  return { content: [{ type: "text", text }] };
}

function sentence(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  return error instanceof Error && "code" in error
    ? reasonFor(error)
    : String(error instanceof Error ? error.message : error);
}
