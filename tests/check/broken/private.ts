import type { Row } from './row.ts';

const about = '本站公布云河市';

/** Personal identifiers, each in another hiding place. */
export const privateRows: readonly Row[] = [
  {
    broken: '正文里有加粗隔开的手机号',
    in: 'pages/about.md',
    swap: [about, '第一行。\n\n找小周 138**0013**8000，本站公布云河市'],
    finds: [['mobile-numbers', 11, 'body']],
  },
  {
    broken: '手机号跨了两行',
    in: 'stories/lao-zhou.md',
    swap: ['八年\n\n详见', '八年\n\n电话一三八零零\n一三八零零零，详见'],
    finds: [['mobile-numbers', 45, 'body']],
  },
  {
    broken: '字段里手机号没有加引号，读成了数字',
    in: 'news/river-day.md',
    swap: ['title: 志愿者登记表', 'title: 13800138000'],
    finds: [
      ['fields', 11, 'attachments.0.title'],
      ['mobile-numbers', 11, 'attachments.0.title'],
    ],
  },
  {
    broken: '注释里有手机号，读者看不见，历史里抹不掉',
    in: 'pages/about.md',
    swap: ['order: 1', 'order: 1 # 问 138-0013-8000'],
    finds: [['mobile-numbers', 6, 'order']],
  },
  {
    broken: '字段名里有手机号',
    in: 'pages/about.md',
    swap: ['order: 1', 'order: 1\n"13800138000": 小周'],
    finds: [
      ['fields', 7, '138****8000'],
      ['mobile-numbers', 7, '138****8000'],
    ],
  },
  {
    broken: '文件读不出来，里面的手机号照样查',
    in: 'pages/about.md',
    swap: ['title: 关于本站', 'title: "关于本站 13800138000'],
    finds: [
      ['readable', 2, null],
      ['mobile-numbers', 2, null],
    ],
  },
  {
    broken: '文件名里有手机号，连文件名也只露一半',
    in: 'pages/about.md',
    swap: ['order: 1', 'order: 1'],
    also: [{ in: 'media/files/13800138000.vtt', write: 'WEBVTT\n' }],
    finds: [['mobile-numbers', null, null, 'media/files/138****8000.vtt']],
  },
  {
    broken: '设置里有身份证号',
    in: 'settings/site.yml',
    swap: ['office: 综合科', 'office: 综合科 11010519491231002X'],
    finds: [['id-numbers', 11, 'contact.office']],
  },
  {
    broken: '图片的替代文字里有身份证号',
    in: 'stories/lao-zhou.md',
    swap: ['老周把量杯举过头顶', '老周（110105 19491231 002x）把量杯举过头顶'],
    finds: [['id-numbers', 41, 'body']],
  },
  {
    broken: '正文里有银行卡号',
    in: 'pages/about.md',
    swap: [about, '捐款请汇 6222-0212-3456-7890-128。本站公布云河市'],
    finds: [['bank-cards', 9, 'body']],
  },
  {
    broken: '字段里有新能源车牌',
    in: 'needs/read-paper.md',
    swap: ['室内，提供饮水', '室内，乘川 A·D1234 5 前往'],
    finds: [['plates', 25, 'conditions']],
  },
  {
    broken: '链接里有没有公开的邮箱',
    in: 'pages/about.md',
    swap: [about, '[写信](mailto:zhou@yunhe.example)本站公布云河市'],
    finds: [['emails', 9, 'body']],
  },
  {
    broken: '站点地址写到了门牌',
    in: 'stations/he-jie.md',
    swap: ['河街社区便民服务厅', '河街小区三栋２单元 301 室'],
    finds: [['home-addresses', 9, 'address']],
  },
  {
    broken: '字幕文件里有门牌',
    in: 'media/files/patrol.vtt',
    write: 'WEBVTT\n\n00:00.000 --> 00:02.000\n老周住在柳湾村三组十二号\n',
    finds: [['home-addresses', 4, null]],
  },
  {
    broken: '姓名与病情写在一起',
    in: 'news/river-day.md',
    swap: ['报名见', '村民李秀英去年确诊乳腺癌。报名见'],
    finds: [['illnesses', 14, 'body']],
  },
  {
    broken: '事迹里写了当事人的病情',
    in: 'stories/lao-zhou.md',
    swap: ['八年\n\n详见', '八年\n\n这一年，周河生查出肺癌。详见'],
    finds: [['illnesses', 45, 'body']],
  },
  {
    broken: '学校与班级写在一起',
    in: 'news/river-day.md',
    swap: ['报名见', '| 学校 | 班级 |\n|---|---|\n| 青石小学 | 三（2）班 |\n\n报名见'],
    finds: [['school-classes', 16, 'body']],
  },
  {
    broken: '需求写的是某个人',
    in: 'needs/read-paper.md',
    swap: ['室内，提供饮水', '到独居老人周素芬家中'],
    finds: [['need-persons', 25, 'conditions']],
  },
  {
    broken: '座机不在公开号码里',
    in: 'pages/about.md',
    swap: [about, '问 0999-2345678。本站公布云河市'],
    finds: [['landlines', 9, 'body']],
  },
  {
    broken: '附件打不开',
    in: 'media/files/form.pdf',
    write: '%PDF-1.4 什么也没有',
    finds: [['insides', null, null]],
  },
];
