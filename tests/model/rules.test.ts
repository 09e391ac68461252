import { describe, expect, it } from 'vitest';
import { collections, referencesIn } from '../../src/model/index.ts';
import { isUscc } from '../../src/model/uscc.ts';
import { needData, stationData, storyData } from '../support/samples.ts';

const problemsOf = (collection: keyof typeof collections, data: object) => {
  const result = collections[collection].schema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}：${message}`);
};

describe('a need', () => {
  it('passes when all that the law asks is said', () => {
    expect(problemsOf('needs', needData())).toEqual([]);
  });

  it.each(['risks', 'verifiedBy', 'verifiedAt', 'insurance', 'conditions', 'closesAt'])(
    'is refused without %s',
    (field) => {
      const { [field]: _, ...rest } = needData();
      expect(problemsOf('needs', rest)).toHaveLength(1);
    },
  );

  it('needs a station or an organization to call', () => {
    expect(problemsOf('needs', needData({ station: undefined }))).toEqual([
      'station：联系站点和联系组织至少填一个',
    ]);
  });

  it('cannot have more people than it wants', () => {
    expect(problemsOf('needs', needData({ joined: 9 }))).toEqual(['joined：已报名人数多于需要人数']);
  });

  it('is not done before its outcome is told', () => {
    expect(problemsOf('needs', needData({ status: 'done' }))).toEqual(['outcome：状态为已完成，须写明结果']);
  });

  it('closes after it is published', () => {
    expect(problemsOf('needs', needData({ closesAt: '2026-03-01 09:00' }))).toEqual([
      'closesAt：截止时间应晚于发布时间',
    ]);
  });
});

describe('a story about a person', () => {
  it('is refused without that person’s consent', () => {
    const story = storyData();
    expect(problemsOf('stories', { ...story, subject: { type: 'person', name: '周小河' } })).toHaveLength(1);
  });

  it('is refused for a child without a guardian', () => {
    const { subject } = storyData();
    expect(problemsOf('stories', storyData({ subject: { ...subject, minor: true } }))).toEqual([
      'subject.consent.guardian：未满十四周岁，必须写明监护人',
    ]);
  });
});

describe('an unknown field', () => {
  it('is refused rather than dropped', () => {
    expect(problemsOf('stations', stationData({ adress: '写错的字段' }))).toHaveLength(1);
  });
});

describe('references', () => {
  it('are found at every depth, checklist items among them', () => {
    const found = referencesIn(collections.needs.schema, needData()).map(
      ({ path, value }) => `${path.join('.')}=${value}`,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'field=elderly',
        'schedule.slots.0=morning',
        'skills.required.0=reading',
        'station=he-jie',
      ]),
    );
    const checklist = referencesIn(collections.stations.schema, stationData()).filter(({ targets }) =>
      targets.includes('checklist'),
    );
    expect(checklist.map(({ value }) => value)).toEqual(['sign', 'phone']);
  });

  it('are found in data that does not fit the model, so that all is reported at once', () => {
    expect(
      referencesIn(collections.needs.schema, { field: 'x', schedule: { type: 'weekly', slots: ['y'] } }).map(
        ({ value }) => value,
      ),
    ).toEqual(['x', 'y']);
  });
});

describe('a social credit code', () => {
  it('passes with the right check character and fails with any other', () => {
    const body = '91350100M000100Y4';
    const passing = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].filter((last) => isUscc(body + last));
    expect(passing).toEqual(['3']);
  });
});
