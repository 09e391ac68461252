import type { pageSections } from '../../model/page.ts';

interface PageWords {
  title: string;
  section: keyof typeof pageSections;
  summary: string;
  body: readonly string[];
}

/** The pages of the invented city, in the order of the site map. */
export const pages: readonly PageWords[] = [
  {
    title: '关于本站',
    section: 'about',
    summary: '这是一座虚构城市的示例网站，全部内容由程序写成。',
    body: [
      '这里的城市、单位、人物和数字都是虚构的，用来检验网站在内容很多时是否好用。',
      '站里有什么：先进典型、服务站点、服务需求、活动、组织队伍、评选表彰和每月的工作公开。',
    ],
  },
  {
    title: '年度工作方案',
    section: 'plan',
    summary: '全年做什么、谁来做、怎么考核。',
    body: [
      '## 做什么',
      '每月一个主题，每季一次通报，每年一次评选。主题见[主题月](/themes/)。',
      '## 怎么考核',
      '| 项目 | 看什么 |\n|---|---|\n| 月报 | 是否按时 |\n| 站点 | 是否达到目标 |\n| 需求 | 对接了多少 |',
    ],
  },
  {
    title: '怎样成为志愿者',
    section: 'join',
    summary: '登记、培训、上岗三步。',
    body: [
      '1. 到最近的[站点](/stations/)登记，或在国家平台注册。',
      '2. 参加一次通用课程，涉及风险的岗位另有岗前培训。',
      '3. 看[服务需求](/needs/)，挑一件力所能及的事。',
    ],
  },
  {
    title: '怎样发布一条需求',
    section: 'join',
    summary: '写清一类人、一个地方、一件事和可能的风险。',
    body: [
      '需求由社区或村提出，站点核实后公布。**只写一类人，不写某个人。**服务对象的姓名、住址和身体情况一律不写。',
      '风险要写完整，需要保险的写明由谁购买。',
    ],
  },
  {
    title: '组织怎样登记',
    section: 'organizations',
    summary: '成立队伍要有什么，登记以后要做什么。',
    body: ['队伍要有名称、负责人岗位、服务领域和联系电话。登记以后每月报送一次情况。'],
  },
  {
    title: '志愿者的权益',
    section: 'rights',
    summary: '知情、保险、培训和证明。',
    body: [
      '- 知道要做什么、有什么风险；\n- 有风险的服务先买保险；\n- 需要技能的服务先培训；\n- 服务时长当天记录，需要时出具证明。',
    ],
  },
  {
    title: '隐私说明',
    section: 'site',
    summary: '本站不收集访客的信息。',
    body: ['找站点和配需求都在您自己的设备上完成，本站不接收您的位置，也不使用统计脚本。'],
  },
  {
    title: '无障碍声明',
    section: 'site',
    summary: '不用鼠标、放大字号、读屏都能用。',
    body: ['每一页都能只用键盘浏览，图片都有替代文字。遇到读不了的地方，请告诉我们。'],
  },
];
