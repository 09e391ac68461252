import type { Row } from './row.ts';

/** Files that cannot be read as fields at all. */
export const unreadableRows: readonly Row[] = [
  {
    broken: '没有配对的引号',
    in: 'news/river-day.md',
    swap: ['title: 清', 'title: "清'],
    finds: [['readable', 2, null]],
  },
  {
    broken: '列表的括号没有写完',
    in: 'stations/he-jie.md',
    swap: ['[water, enquiry]', '[water, enquiry'],
    finds: [['readable', 19, null]],
  },
  {
    broken: '同一个字段写了两次',
    in: 'news/river-day.md',
    swap: ['column:', 'source: 市文明办\ncolumn:'],
    finds: [['readable', 6, null]],
  },
  {
    broken: '缩进用了制表符',
    in: 'stations/he-jie.md',
    swap: ['  - days', '\t- days'],
    finds: [['readable', 12, null]],
  },
  {
    broken: '标题以星号开头',
    in: 'pages/about.md',
    swap: ['关于本站', '**关于本站**'],
    finds: [['readable', 2, null]],
  },
  {
    broken: '冒号后面没有空格',
    in: 'pages/about.md',
    swap: ['source: ', 'source:'],
    finds: [['readable', 4, null]],
  },
  {
    broken: '值里有冒号却没有引号',
    in: 'pages/about.md',
    swap: ['title: 关', 'title: 公告: 关'],
    finds: [['readable', 2, null]],
  },
  {
    broken: '没有字段，只有正文',
    in: 'pages/about.md',
    write: '本站公布志愿服务信息。\n',
    finds: [['readable', 1, null]],
  },
  {
    broken: '字段没有结尾的横线',
    in: 'pages/about.md',
    swap: ['order: 1\n---', 'order: 1'],
    finds: [['readable', 1, null]],
  },
  {
    broken: '字段只是一句话',
    in: 'pages/about.md',
    write: '---\n关于本站\n---\n\n正文\n',
    finds: [['fields', 2, null]],
  },
];
