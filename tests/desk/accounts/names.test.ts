import { describe, expect, it } from 'vitest';
import { grant, newAccounts } from '../support/accounts.ts';

const person = (name: string, displayName: string) => ({
  name,
  displayName,
  duty: '',
  grants: [grant('author')],
});

describe('the names that pages show people by', () => {
  it('are each one person’s: a second account of a name is told to tell itself apart', async () => {
    const { accounts } = await newAccounts();
    await accounts.add(person('li-min', '李敏'));
    const second = accounts.add(person('li-min-2', ' 李敏 '));
    await expect(second).rejects.toThrow('账号 li-min 也叫“李敏”');
    await accounts.add(person('li-min-2', '李敏（东岸）'));
  });

  it('are free again once their account is disabled, which then does not come back under it', async () => {
    const { accounts } = await newAccounts();
    await accounts.add(person('li-min', '李敏'));
    await accounts.disable('li-min');
    await accounts.add(person('li', '李敏'));
    await expect(accounts.reset('li-min')).rejects.toThrow('账号 li 也叫“李敏”');
    await accounts.reset('li');
  });
});
