export { answerInSteps, type DraftToAsk, explainRule } from "./answers.js";
export { AGENT_TOOLS, type AgentTool, type DraftInput, type DraftTool, draftInput } from "./tools.js";
