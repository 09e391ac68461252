import { z } from 'zod';
import { field } from '../field.ts';
import { choice, count, day, email, group, line, list, phone, picture, text, url } from '../primitives.ts';

const body = group(
  {
    role: choice({ label: '身份', hint: '主办或承办' }, { host: '主办单位', operator: '承办单位' }),
    name: line({ label: '名称', hint: '单位全称' }, 60),
    from: day({ label: '起始日期', hint: '从哪天起主办' }).optional(),
    until: day({ label: '截止日期', hint: '到哪天止；仍在任就留空' }).optional(),
  },
  { label: '单位', hint: '名称和起止日期' },
);

/** 网站设置: name, bodies, contact, filing numbers, links. */
export const site = z.strictObject({
  name: line({ label: '网站名称', hint: '例如“某某志愿服务网”' }, 40),
  city: line({ label: '城市', hint: '城市的简称' }, 20),
  slogan: line({ label: '口号', hint: '一句话' }, 40),
  description: text({ label: '网站简介', hint: '一两句话，搜索引擎会显示' }, 200),
  url: url({ label: '网址', hint: '网站的正式地址，例如 https://zyfw.example' }),
  base: field(z.string().regex(/^\/([A-Za-z0-9_-]+\/)*$/, '应以 / 开头和结尾，例如 /zyfw/'), {
    label: '子路径',
    hint: '放在门户的哪个目录下，独立网站写 /',
    widget: 'string',
  }).default('/'),
  bodies: list(body, { label: '主办承办单位', hint: '逐条写明名称和起止日期' }, 1),
  contact: group(
    {
      office: line({ label: '联系人', hint: '例如“市文明办综合科”' }, 60),
      phone: phone({ label: '联系电话', hint: '公开座机，例如 0826-0000001' }).optional(),
      email: email({ label: '邮箱', hint: '公开邮箱' }).optional(),
      address: line({ label: '地址', hint: '办公地址' }, 100).optional(),
      note: line({ label: '说明', hint: '例如“2015年工作方案公布的联系方式”' }, 80).optional(),
    },
    { label: '联系方式', hint: '公开的电话和邮箱' },
  ),
  publicPhones: list(line({ label: '号码', hint: '允许出现在页面里的公开号码' }, 20), {
    label: '公开号码',
    hint: '隐私检查放行的号码',
  }).default([]),
  publicEmails: list(email({ label: '邮箱', hint: '允许出现在页面里的公开邮箱' }), {
    label: '公开邮箱',
    hint: '隐私检查放行的邮箱',
  }).default([]),
  identifiers: group(
    {
      siteIdCode: field(z.string().regex(/^\d{10}$/, '应为 10 位数字'), {
        label: '网站标识码',
        hint: '10 位数字；没有就不写',
        widget: 'string',
      }).optional(),
      icp: line({ label: 'ICP备案号', hint: '没有就不写' }, 40).optional(),
      police: line({ label: '公安备案号', hint: '没有就不写' }, 40).optional(),
      mapApproval: line({ label: '审图号', hint: '没有就不写；没有时不显示底图' }, 40).optional(),
    },
    { label: '备案信息', hint: '只写真实的号码，没有就不写' },
  ).default({}),
  baseMap: picture({
    label: '底图',
    hint: '经审核的地图图片；没有审图号时不显示',
  }).optional(),
  areaCode: field(z.string().regex(/^\d{6}$/, '应为 6 位数字'), {
    label: '行政区划代码',
    hint: '6 位数字，网站标识码以它开头',
    widget: 'string',
  }).optional(),
  links: list(
    group(
      {
        name: line({ label: '名称', hint: '例如“中国志愿服务网”' }, 40),
        url: url({ label: '网址', hint: 'https 开头' }).optional(),
        about: line({ label: '说明', hint: '去那里能办什么' }, 80),
      },
      { label: '外部链接', hint: '名称和网址' },
    ),
    { label: '外部链接', hint: '注册和时长记录在国家平台' },
  ).default([]),
  dataLicence: group(
    {
      name: line({ label: '许可', hint: '一句话说清怎么用，例如“公开数据可自由使用，请注明来源”' }, 80),
      url: url({ label: '许可全文', hint: '许可协议的网址；没有就不写' }).optional(),
    },
    { label: '数据许可', hint: '开放数据按什么条件使用；没有定就留空' },
  ).optional(),
  pageSize: count({ label: '每页条数', hint: '列表每页几条' }, 1, 100).default(20),
});
