import { Feed, type Item } from 'feed';
import { plainText } from '../../markdown/index.ts';
import { addressOf, type Entry, instantOf, type NewsColumn, newsColumns } from '../../model/index.ts';
import { columns, newsColumn } from '../columns.ts';
import { changedAt } from './data-sets.ts';
import type { DataFile, OpenData } from './open-data.ts';

type Article = Entry<'news'> | Entry<'stories'>;

/** One thing to follow: a column of the news, the stories, or all of it. */
export interface Channel {
  id: string;
  title: string;
  description: string;
  /** Site path of the page that shows the same. */
  page: string;
  articles(site: OpenData['site']): Article[];
}

/** How many articles a feed holds. */
const MOST = 50;

const ofColumn = (id: NewsColumn): Channel => ({
  id,
  title: newsColumns[id],
  description: newsColumn(id).description,
  page: newsColumn(id).path,
  articles: (site) => site.all('news').filter(({ data }) => data.column === id),
});

export const channels: readonly Channel[] = [
  {
    id: 'all',
    title: '动态和典型',
    description: '全部动态和先进典型',
    page: '/',
    articles: (site) => [...site.all('news'), ...site.all('stories')],
  },
  {
    id: 'stories',
    title: columns.stories.name,
    description: columns.stories.description,
    page: columns.stories.path,
    articles: (site) => [...site.all('stories')],
  },
  ...(Object.keys(newsColumns) as NewsColumn[]).map(ofColumn),
];

export const feedPath = (channel: string, kind: 'atom' | 'rss'): string => `/data/feeds/${channel}.${kind}`;

/** A channel as an Atom (RFC 4287) or RSS 2.0 feed, newest first. */
export function channelFeed(channel: Channel, kind: 'atom' | 'rss', data: OpenData): string {
  const { name, dataLicence } = data.site.settings.site;
  const articles = channel
    .articles(data.site)
    .sort((a, b) => compare(b.data.publishedAt, a.data.publishedAt) || compare(a.slug, b.slug))
    .slice(0, MOST);
  const changes = articles.map(changedAt).sort();
  const feed = new Feed({
    id: data.absolute(feedPath(channel.id, 'atom')),
    title: `${channel.title} - ${name}`,
    description: channel.description,
    link: data.absolute(channel.page),
    feedLinks: { [kind]: data.absolute(feedPath(channel.id, kind)) },
    language: 'zh-CN',
    author: { name },
    updated: new Date(instantOf(changes.at(-1) ?? data.now)),
    generator: false,
    ...(dataLicence ? { copyright: dataLicence.name } : {}),
  });
  for (const article of articles) feed.addItem(itemOf(article, kind, data));
  return kind === 'atom' ? feed.atom1() : feed.rss2();
}

function itemOf(article: Article, kind: 'atom' | 'rss', { absolute }: OpenData): Item {
  const { title, source, publishedAt } = article.data;
  const address = absolute(addressOf(article));
  const column = article.collection === 'news' ? newsColumns[article.data.column] : columns.stories.name;
  return {
    // Atom's titles and summaries are written as HTML, RSS's as text.
    title: kind === 'atom' ? escaped(title) : title,
    description: escaped(article.data.summary ?? opening(article.body)),
    id: address,
    link: address,
    date: new Date(instantOf(changedAt(article))),
    published: new Date(instantOf(publishedAt)),
    category: [{ name: column, term: column }],
    // RSS's author is an e-mail address.
    ...(kind === 'atom' ? { author: [{ name: source }] } : {}),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const OPENING = 120;

/** The first paragraph of a body, cut where it is long. */
function opening(body: string): string {
  const first =
    plainText(body)
      .split('\n')
      .find((line) => line.trim() !== '') ?? '';
  return first.length > OPENING ? `${first.slice(0, OPENING - 1)}…` : first;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const feedFiles = (data: OpenData): DataFile[] =>
  channels.flatMap((channel) => [
    {
      path: feedPath(channel.id, 'atom'),
      title: channel.title,
      format: 'Atom',
      mediaType: 'application/atom+xml; charset=utf-8',
      write: () => channelFeed(channel, 'atom', data),
    },
    {
      path: feedPath(channel.id, 'rss'),
      title: channel.title,
      format: 'RSS',
      mediaType: 'application/rss+xml; charset=utf-8',
      write: () => channelFeed(channel, 'rss', data),
    },
  ]);
