import { describe, expect, it } from 'vitest';
import { fittingOrganizations, organizationText } from '../../../src/find/match/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { needEntry, siteOf, teamEntry } from './city.ts';

const site = siteOf();
const pairedWith = (community: string, name = '河街社区') => ({
  pairedWith: [{ kind: 'community', name, community }],
});

const fitting = (need: Entry<'needs'>, ...teams: Entry<'organizations'>[]) =>
  fittingOrganizations(need, teams, site).map(({ id }) => id);
const said = (need: Entry<'needs'>, team: Entry<'organizations'>) =>
  fittingOrganizations(need, [team], site).map(organizationText).join();

describe('the teams for a need', () => {
  it('are those that serve its field in its unit or all over the city', () => {
    const teams = [
      teamEntry('own'),
      teamEntry('city', { area: undefined }),
      teamEntry('other-unit', { area: 'baitang' }),
      teamEntry('other-field', { services: ['river'] }),
    ];
    expect(fitting(needEntry(), ...teams)).toEqual(['own', 'city']);
  });

  it('count a zone and the division around it as one ground', () => {
    expect(fitting(needEntry({ area: 'yungang' }), teamEntry('division'))).toEqual(['division']);
    expect(fitting(needEntry(), teamEntry('zone', { area: 'yungang' }))).toEqual(['zone']);
  });

  it('are first those paired with its community, whatever they usually do and wherever they are', () => {
    const paired = teamEntry('paired', {
      ...pairedWith('990102001001'),
      services: ['river'],
      area: 'baitang',
    });
    expect(fitting(needEntry(), teamEntry('own'), paired)).toEqual(['own', 'paired']);
    const both = teamEntry('both', pairedWith('990102001001'));
    expect(fitting(needEntry(), teamEntry('own'), both)).toEqual(['both', 'own']);
  });

  it('go out themselves: no department, headquarters or alliance, and not the contact again', () => {
    const tiers = ['department', 'headquarters', 'alliance', 'detachment', 'professional', 'association'];
    expect(fitting(needEntry(), ...tiers.map((tier) => teamEntry(tier, { tier })))).toEqual([
      'association',
      'detachment',
      'professional',
    ]);
    expect(fitting(needEntry({ organization: 'own' }), teamEntry('own'))).toEqual([]);
  });

  it('come first with enough people, and are not left out with too few', () => {
    const need = needEntry({ headcount: 20, joined: 5 });
    const teams = [teamEntry('few', { memberCount: 14 }), teamEntry('many', { memberCount: 15 })];
    expect(fitting(need, ...teams)).toEqual(['many', 'few']);
  });

  it('say why in a sentence', () => {
    expect(said(needEntry(), teamEntry('team', { ...pairedWith('990102001001'), memberCount: 60 }))).toBe(
      '与河街社区结对，常做为老服务，就在青石区，队员 60 人，够补还差的 3 人',
    );
    expect(
      said(needEntry(), teamEntry('team', { ...pairedWith('990102001002', '桥头社区'), area: undefined })),
    ).toBe('与同一镇街的桥头社区结对，常做为老服务，全市都去');
    expect(said(needEntry(), teamEntry('team', { memberCount: 2 }))).toBe(
      '常做为老服务，就在青石区，队员 2 人，不够还差的 3 人，可分担一部分',
    );
  });
});
