import { ANY, contentTypes, type Grant, type Role, roleNames, roles } from '../accounts/index.ts';
import { Refusal } from '../refusal.ts';
import type { Tools } from './command.ts';

export interface NewUser {
  name: string;
  displayName: string;
  duty: string;
  /** `role`, `role:unit` or `role:unit:type`, each of the latter `*` by default. */
  roles: readonly string[];
}

export async function addUser({ accounts, note, print }: Tools, user: NewUser): Promise<void> {
  const { name, displayName, duty } = user;
  const password = await accounts.add({ name, displayName, duty, grants: user.roles.map(grantOf) });
  await note('account.add', name);
  print(`已添加 ${name}。一次性密码（三天内有效，首次登录后须更换）：${password}`);
}

export async function disableUser({ accounts, note, print }: Tools, name: string): Promise<void> {
  await accounts.disable(name);
  await note('account.disable', name);
  print(`已停用 ${name}，其登录已全部失效。`);
}

export async function resetUser({ accounts, note, print }: Tools, name: string): Promise<void> {
  const password = await accounts.reset(name);
  await note('account.reset', name);
  print(`已重置 ${name}，动态验证码也要重新设置。一次性密码（三天内有效）：${password}`);
}

export async function listUsers({ accounts, print }: Tools): Promise<void> {
  for (const { name, displayName, duty, grants, disabled, secondFactor } of await accounts.list()) {
    const state = [disabled ? '已停用' : '', secondFactor ? '有动态验证码' : ''].filter(Boolean).join('，');
    print([name, displayName, duty, grants.map(wordsOf).join(' '), state].filter(Boolean).join('\t'));
  }
}

/** Reads `role:unit:type`. Refuses roles and types that do not exist. */
export function grantOf(text: string): Grant {
  const [role = '', unit = ANY, collection = ANY, ...rest] = text.split(':');
  if (!roleNames.some((name) => name === role))
    throw new Refusal(
      'invalid',
      `没有角色 ${role}；可以写 ${roleNames.map((name) => `${name}（${roles[name]}）`).join('、')}`,
    );
  if (collection !== ANY && !contentTypes.some((type) => type === collection))
    throw new Refusal('invalid', `没有内容类型 ${collection}；可以写 ${contentTypes.join('、')}`);
  if (unit !== ANY && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(unit))
    throw new Refusal('invalid', `单位编号 ${unit} 不对`);
  if (rest.length > 0) throw new Refusal('invalid', `角色写成“角色:单位:类型”，例如 author:city:news`);
  return { role: role as Role, unit, collection: collection as Grant['collection'] };
}

const wordsOf = ({ role, unit, collection }: Grant) => `${roles[role]}（${unit}:${collection}）`;
