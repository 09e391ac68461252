import { tiers } from '../../model/organization.ts';
import type { CheckedEntry, Content } from '../content.ts';
import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Organization = CheckedEntry<'organizations'>;

/** How high a tier stands: a parent stands higher than its children; departments may stand under each other. */
const height: Record<keyof typeof tiers, number> = {
  department: 5,
  headquarters: 4,
  detachment: 3,
  alliance: 2,
  brigade: 2,
  professional: 1,
  association: 1,
};

export const organizationTree: Rule = {
  id: 'organization-tree',
  title: '组织的上下级成一棵树：总队、支队、大队',
  source: '内容模型：组织体系',
  *check(content) {
    for (const organization of content.of('organizations')) {
      const parent = content.find('organizations', organization.data.parent);
      if (!parent) continue;
      if (leadsBack(content, organization)) {
        yield at(organization, ['parent'], '上级绕了一圈又回到自己', '改正这一圈里写错的上级组织');
        continue;
      }
      const own = organization.data.tier;
      const above = parent.data.tier;
      if (own === undefined || above === undefined) continue;
      if (height[above] <= height[own] && !(own === 'department' && above === 'department'))
        yield at(
          organization,
          ['parent'],
          `${tiers[own]}的上级不能是${tiers[above]}`,
          '选更高一级的组织作上级，或改正“层级”',
        );
    }
  },
};

function leadsBack(content: Content, start: Organization): boolean {
  const met = new Set<string>();
  for (let slug = start.data.parent; slug !== undefined && !met.has(slug); ) {
    if (slug === start.slug) return true;
    met.add(slug);
    slug = content.find('organizations', slug)?.data.parent;
  }
  return false;
}
