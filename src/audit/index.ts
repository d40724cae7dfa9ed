export { audit, auditLog, duties, type AuditReport, type LogFinding, type LogReport } from "./audit.js";
export type { FateStep } from "./fates.js";
export { sensitivity, type SensitivityReport } from "./sensitivity.js";
export { nextActs, type NextAct } from "./next-acts.js";
