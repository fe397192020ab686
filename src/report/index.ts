export { type About, reportInSteps, reportOf } from "./data/report-of.js";
export type * from "./types.js";
