import { reviewSteps } from '../../model/common.ts';
import type { CheckedEntry } from '../content.ts';
import { at, type Found, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

type Review = NonNullable<CheckedEntry['data']['reviews']>[number];
const order = Object.keys(reviewSteps);

/** Three different people, none of them the author, in order, before the words they passed are public. */
export const reviews: Rule = {
  id: 'reviews',
  title: '三审由三个不同的人依次完成，作者不审自己的稿',
  source: '三审三校制度；政府网站发展指引（国办发〔2017〕47号）信息发布审核',
  *check(content) {
    for (const entry of content.entries) {
      const { reviews = [], author, publishedAt, updatedAt, corrections = [] } = entry.data;
      yield* people(entry, reviews, author);
      yield* sequence(entry, reviews);
      if (publishedAt === undefined) continue;
      const latest = [publishedAt, updatedAt ?? '', ...corrections.map(({ at }) => at)].sort().at(-1) ?? '';
      for (const [index, review] of reviews.entries())
        if (review.at > latest)
          yield at(
            entry,
            ['reviews', index, 'at'],
            `${reviewSteps[review.step]}晚于发布（${latest}）`,
            '先审后发：核对审核时间，或把发布时间（改稿则为更新时间）写在终审之后',
          );
    }
  },
};

function* people(
  entry: CheckedEntry,
  reviews: readonly Review[],
  author: string | undefined,
): Generator<Found> {
  for (const [index, { step, name }] of reviews.entries()) {
    const path = ['reviews', index, 'name'];
    if (name === author) yield at(entry, path, `${reviewSteps[step]}人就是作者`, '换作者以外的人审核');
    const before = reviews.slice(0, index).find((other) => other.name === name);
    if (before)
      yield at(
        entry,
        path,
        `${reviewSteps[step]}和${reviewSteps[before.step]}是同一个人`,
        '三审须由三个不同的人完成',
      );
  }
}

function* sequence(entry: CheckedEntry, reviews: readonly Review[]): Generator<Found> {
  for (const [index, review] of reviews.entries()) {
    const before = reviews[index - 1];
    if (!before) continue;
    const path = ['reviews', index];
    if (reviews.slice(0, index).some(({ step }) => step === review.step))
      yield at(entry, [...path, 'step'], `${reviewSteps[review.step]}写了两次`, '每个审次只写一条');
    else if (order.indexOf(review.step) < order.indexOf(before.step))
      yield at(
        entry,
        [...path, 'step'],
        `${reviewSteps[review.step]}排在${reviewSteps[before.step]}后面`,
        '按初审、复审、终审的次序写',
      );
    if (review.at < before.at)
      yield at(
        entry,
        [...path, 'at'],
        `早于前一审的时间（${before.at}）`,
        '按初审、复审、终审的先后写审核时间',
      );
  }
  const missing = order.filter((step) => !reviews.some((review) => review.step === step));
  if (reviews.length > 0 && missing.length > 0) {
    const names = missing.map((step) => reviewSteps[step as Review['step']]).join('、');
    yield warning(at(entry, ['reviews'], `三审还缺${names}`, '补上缺的审核；本单位人手不足三人的，照实写'));
  }
}
