import { type CollectionName, collectionNames } from '../../../src/model/collections.ts';

/** What an account may do; a person may hold several of these, each for some units and content types. */
export const roles = {
  author: '撰稿',
  first: '初审',
  second: '复审',
  signer: '终审签发',
  administrator: '管理员',
} as const;
export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/** Content types as grants name them; settings are one of their own, which `*` does not include. */
export type ContentType = CollectionName | 'settings';
export const contentTypes: readonly ContentType[] = [...collectionNames, 'settings'];

/** Entries that belong to no unit belong to the whole city. */
export const CITY = 'city';
export const ANY = '*';

/** One thing that an account may do: a role, for one unit or any, and one content type or any. */
export interface Grant {
  role: Role;
  unit: string;
  collection: ContentType | typeof ANY;
}

/** Where something lies that a grant may or may not reach. */
export interface Scope {
  unit: string;
  collection: ContentType;
}

export interface Account {
  name: string;
  displayName: string;
  duty: string;
  grants: readonly Grant[];
  disabled: boolean;
  /** Whether a second factor is set up. */
  secondFactor: boolean;
  /** Whether the password is a one-time one that the person must replace. */
  oneTime: boolean;
}

export function may(account: Account, role: Role, { unit, collection }: Scope): boolean {
  return account.grants.some(
    (grant) =>
      grant.role === role &&
      (grant.unit === ANY || grant.unit === unit) &&
      (grant.collection === collection || (grant.collection === ANY && collection !== 'settings')),
  );
}

/** Whether an account has anything to do with a place, in whatever role. */
export const reaches = (account: Account, scope: Scope): boolean =>
  roleNames.some((role) => may(account, role, scope));

export const holds = (account: Account, role: Role): boolean =>
  account.grants.some((grant) => grant.role === role);

/** Those who sign or administer must log in with a second factor. */
export const needsSecondFactor = (account: Account): boolean =>
  holds(account, 'administrator') || holds(account, 'signer');
