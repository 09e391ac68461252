import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from '../../../admin/desk/accounts/password-hash.ts';
import { checkPassword, isCommon } from '../../../admin/desk/accounts/password-rules.ts';

const li = { name: 'li-min', displayName: '李敏' };

describe('passwords', () => {
  it.each([
    'password123',
    'Password@2024',
    'P@ssw0rd1234',
    '1234567890',
    '0987654321',
    'qwertyuiop',
    '1qaz2wsx3edc',
    'aaaaaaaaaaaa',
    'abcdefghij',
    'woaini1314520',
    'zhiyuanfuwu2024',
    'admin888888',
    'adminadmin123',
    'abc1234567890',
    'asdfghjkl123',
    '13800138000',
    '20260307202603',
  ])('refuses %s, which every attacker tries', (password) => {
    expect(() => checkPassword(password, li)).toThrow('太常见');
  });

  it.each([
    '月亮走我也走2026',
    'correct horse battery',
    'k7-Trolley-Umbra',
    '今天的雨下得真大呀一起走',
    'hen-duo-lv-ya-zi',
  ])('takes %s', (password) => {
    expect(() => checkPassword(password, li)).not.toThrow();
  });

  it('counts characters, not bytes: ten to a hundred and twenty-eight', () => {
    expect(() => checkPassword('九个字的密码不够长', li)).toThrow('10 到 128');
    expect(() => checkPassword('十个字的密码刚刚好了', li)).not.toThrow();
    const long = Array.from({ length: 129 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    expect(() => checkPassword(long, li)).toThrow('10 到 128');
    expect(() => checkPassword([...long].slice(1).join(''), li)).not.toThrow();
  });

  it('refuses one’s own name with a few digits', () => {
    expect(() => checkPassword('li-min2024', li)).toThrow('自己的');
  });

  it('does not take a phrase for common because a common word stands in it', () => {
    expect(isCommon('my-dragon-eats-soup')).toBe(false);
  });

  it('are hashed with argon2id and a salt of their own', async () => {
    const [one, two] = await Promise.all([
      hashPassword('月亮走我也走2026'),
      hashPassword('月亮走我也走2026'),
    ]);
    expect(one).toMatch(/^\$argon2id\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword('月亮走我也走2026', one)).toBe(true);
    expect(await verifyPassword('月亮走我也走2027', one)).toBe(false);
  });

  it('are the same however the keyboard composed their characters', async () => {
    const hash = await hashPassword('caf\u00e9 au lait!');
    expect(await verifyPassword('cafe\u0301 au lait!', hash)).toBe(true);
  });

  it('take as long to refuse for nobody’s account as for somebody’s', async () => {
    const hash = await hashPassword('月亮走我也走2026');
    await verifyPassword('x', undefined);
    const time = async (hash: string | undefined) => {
      const from = performance.now();
      for (let round = 0; round < 5; round++)
        expect(await verifyPassword('错的错的错的错的错的', hash)).toBe(false);
      return performance.now() - from;
    };
    const [somebody, nobody] = [await time(hash), await time(undefined)];
    expect(nobody / somebody).toBeGreaterThan(0.4);
    expect(nobody / somebody).toBeLessThan(2.5);
  });
});
