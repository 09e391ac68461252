/** Who may log in, and what each may do: accounts, sessions, second factors and roles. */
export { Accounts, dueFrom, type NewAccount } from './accounts.ts';
export { Credentials } from './credentials.ts';
export {
  type Account,
  ANY,
  CITY,
  type ContentType,
  contentTypes,
  type Grant,
  holds,
  may,
  needsSecondFactor,
  type Role,
  reaches,
  roleNames,
  roles,
  type Scope,
} from './roles.ts';
export { codeAt, newSecret, secretAddress } from './second-factor.ts';
export { type Session, Sessions } from './sessions.ts';
