import { type AnyEntry, createSite, type Settings, type Site, type Unit } from '../../../src/model/index.ts';

/** An invented city of two divisions and a zone inside the first, with what its units and a department report. */

const unit = (id: string, kind: Unit['kind']): Unit => ({
  id,
  name: { east: '东区', west: '西县', park: '河口园区' }[id] ?? id,
  kind,
  towns: [],
  target: { every: false, atLeast: 5, words: '至少5个' },
  tile: { column: 1, row: 1 },
});

export const settings = {
  units: { units: [unit('east', 'division'), unit('west', 'division'), unit('park', 'zone')] },
  towns: [],
  communities: [],
  vocabulary: { prizes: [{ id: 'best', label: '最佳项目' }] },
  standard: { items: [], source: '' },
  assessment: {
    dueDay: 5,
    source: '',
    items: [
      { id: 'p', label: '按时', weight: 60, measure: 'punctuality' },
      { id: 'n', label: '对接', weight: 40, measure: 'needsMet' },
    ],
  },
} as unknown as Settings;

export const report = (unit: string, month: number, submittedAt: string, figures = {}): AnyEntry =>
  ({
    collection: 'reports',
    slug: `${unit}-${month}`,
    data: {
      unit,
      year: 2026,
      month,
      submittedAt,
      publishedAt: submittedAt,
      title: '月报',
      figures: {
        projects: 0,
        activities: 0,
        participants: 0,
        newVolunteers: 0,
        hours: 10,
        needsCollected: 8,
        needsMet: 6,
        stationsBuilt: 0,
        ...figures,
      },
    },
  }) as unknown as AnyEntry;

export const siteOf = (...entries: AnyEntry[]): Site => createSite(entries, settings);
