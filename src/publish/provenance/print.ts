import { shownFingerprint } from './keys.ts';
import type { Verdict } from './verify.ts';

const KINDS = {
  differs: '与发布的不同',
  missing: '缺少',
  extra: '多出来的',
  carried: '早先发布留下的样式或脚本',
} as const;

const SIGNATURES: Record<Verdict['signature'], string> = {
  good: '签名有效，出自您信任的公钥',
  own: '签名与网站自己的公钥相符；要证明是谁发布的，请用 --key 写明从别处得到的公钥或指纹',
  none: '这次生成没有签名：只能看出文件是否与清单一致，不能证明清单是谁写的',
  bad: '清单或它的签名不可信：缺少、被改过，或不是所信任的公钥签的',
};

/** A verdict for people: one line each difference, the signature, and a last line that says it all. */
export function printVerdict(verdict: Verdict): string {
  const { ok, signature, fingerprint, builtAt, commit, files, differences } = verdict;
  const count = differences.filter(({ kind }) => kind !== 'carried').length;
  return [
    ...differences.map(({ kind, path }) => `${KINDS[kind]}：${path}`),
    ...(builtAt ? [`生成时间：${builtAt}；内容提交：${commit ?? '没有版本历史'}`] : []),
    `签名：${SIGNATURES[signature]}`,
    ...(fingerprint ? [`公钥指纹：${shownFingerprint(fingerprint)}`] : []),
    ok
      ? `核对通过：${files} 个文件与发布时一致`
      : `核对没有通过：${count} 个文件不一致（共核对 ${files} 个）`,
  ].join('\n');
}
