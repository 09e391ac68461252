import { type AnyEntry, type CollectionName, type NewsColumn, newsColumns } from '../model/index.ts';

/** A column (栏目) as the meta tags of publishing rules 1 describe it. */
export interface Column {
  name: string;
  description: string;
  keywords: string;
  /** 栏目类别, in the words of the guideline's annex. */
  type: string;
  path: string;
}

const column = (path: string, name: string, type: string, description: string, keywords: string): Column => ({
  name,
  description,
  keywords,
  type,
  path,
});

/** The columns of the site: one a content type, and one more for each kind of news. */
export const columns: Record<
  CollectionName | 'units' | 'figures' | 'data' | 'corrections' | 'inspection',
  Column
> = {
  themes: column(
    '/themes/',
    '主题月',
    '专题专栏',
    '全年每月一个主题的志愿服务安排',
    '主题月,主题活动,志愿服务',
  ),
  stories: column(
    '/stories/',
    '先进典型',
    '工作动态',
    '志愿者、队伍和项目的事迹',
    '先进典型,最美志愿者,志愿服务事迹',
  ),
  news: column(
    '/news/',
    '动态',
    '工作动态',
    '要闻、通知、通报、政策、培训和简报',
    '要闻动态,通知公告,政策制度',
  ),
  activities: column(
    '/activities/',
    '活动',
    '工作动态',
    '正在招募和已经办过的志愿服务活动',
    '志愿服务活动,招募',
  ),
  needs: column('/needs/', '服务需求', '互动交流', '各地公示的志愿服务需求', '服务需求,需求对接,志愿者招募'),
  stations: column(
    '/stations/',
    '服务站点',
    '便民服务',
    '志愿服务站点的地址、时间和服务内容',
    '服务站点,社区工作站,志愿服务站',
  ),
  organizations: column(
    '/organizations/',
    '组织队伍',
    '机构职能',
    '总队、支队、大队和专业队',
    '志愿服务组织,志愿服务队伍',
  ),
  awards: column(
    '/awards/',
    '评选表彰',
    '公示公告',
    '评选表彰的征集、评审、公示和公布',
    '评选表彰,公示,最美志愿者',
  ),
  reports: column('/reports/', '公开', '数据公开', '月报、季度通报和年度考核', '月报,通报,考核,数据公开'),
  pages: column(
    '/pages/',
    '办事指南',
    '服务指南',
    '注册、培训、记录、保障等办法',
    '志愿者注册,服务记录,权益保障',
  ),
  units: column('/units/', '各地', '工作动态', '各填报单位的站点、需求和报送', '区市县,园区,志愿服务'),
  figures: column(
    '/figures/',
    '公开数据',
    '数据公开',
    '可以引用的数字，附时间、来源和口径',
    '统计数据,志愿者人数',
  ),
  data: column(
    '/data/',
    '开放数据',
    '数据开放',
    '站点、需求、活动、月报等公开数据的下载和订阅',
    '开放数据,数据下载,日历订阅,消息订阅',
  ),
  corrections: column(
    '/corrections/',
    '更正',
    '公示公告',
    '登出以后更正过的错处，原文和现文',
    '更正,找错,勘误',
  ),
  inspection: column(
    '/inspection/',
    '网站体检',
    '数据公开',
    '按政府网站和志愿服务的检查标准，给本站逐条打分',
    '网站体检,自查,政府网站检查',
  ),
};

const newsTypes: Record<NewsColumn, [type: string, description: string]> = {
  headlines: ['工作动态', '全市志愿服务的新鲜事'],
  notices: ['公示公告', '需要周知的通知和公告'],
  circulars: ['公示公告', '工作进展和问题的通报'],
  policies: ['政策文件', '志愿服务的政策和制度'],
  training: ['服务指南', '志愿者培训的课程和资料'],
  briefs: ['工作动态', '各地各单位报送的简报'],
};

/** The column of one kind of news. */
export function newsColumn(id: NewsColumn): Column {
  const [type, description] = newsTypes[id];
  return column(`/news/column/${id}/`, newsColumns[id], type, description, `${newsColumns[id]},志愿服务`);
}

/** The column that an entry stands in. */
export const columnOf = (entry: AnyEntry): Column =>
  entry.collection === 'news' ? newsColumn(entry.data.column) : columns[entry.collection];
