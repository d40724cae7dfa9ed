export { audit, auditLog, duties, type AuditReport, type LogFinding, type LogReport } from "./audit.js";
export type { FateStep } from "./fates.js";
export { sensitivity, type SensitivityReport } from "./sensitivity.js";
export { nextActs, type NextAct } from "./next-acts.js";
export { account, type Account, type AccountOutcome, type AccountStep, type Delivery } from "./account.js";
