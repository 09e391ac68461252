/** The audit log: append-only, chained by hash, exportable, and free of secrets. */
export { type AuditEvent, AuditLog, type AuditRecord } from './log.ts';
