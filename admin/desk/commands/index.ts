/** What an operator types: running the desk, its accounts, its content, its backups. */
export { exportAudit, verifyAudit } from './audit.ts';
export { backUp, restore } from './backup.ts';
export { withTools } from './command.ts';
export { exportContent, importContent, rollBack } from './content.ts';
export { handleMistake, listMistakes } from './mistakes.ts';
export { purge } from './purge.ts';
export { serve } from './serve.ts';
export { addUser, disableUser, listUsers, resetUser } from './users.ts';
