import { type BeijingMinute, dayOf, type Settings } from '../model/index.ts';

/** The facts that every page's footer states (publishing rules 3), each only where it is known. */
export function footerFacts(
  { site }: Pick<Settings, 'site'>,
  now: BeijingMinute,
): [label: string, value: string][] {
  const { bodies, contact, identifiers } = site;
  const today = dayOf(now);
  const holding = (role: 'host' | 'operator') =>
    bodies
      .filter((body) => body.role === role && (body.from ?? today) <= today && (body.until ?? today) >= today)
      .map(({ name }) => name)
      .join('、');
  const facts: [string, string | undefined][] = [
    ['主办单位', holding('host')],
    ['承办单位', holding('operator')],
    ['联系方式', contact.office],
    ['电话', contact.phone],
    ['邮箱', contact.email],
    ['地址', contact.address],
    ['网站标识码', identifiers.siteIdCode],
    ['ICP备案', identifiers.icp],
    ['公安备案', identifiers.police],
  ];
  return facts.flatMap(([label, value]) => (value ? [[label, value]] : []));
}
