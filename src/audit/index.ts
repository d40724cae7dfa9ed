export { audit, auditLog, duties, type AuditReport, type LogFinding, type LogReport } from "./audit.js";
