import type { Grade } from './judge.ts';

/** A grade set by hand: the person's story says more than their form. What they cannot do stays at 0. */
export interface Exception {
  volunteer: string;
  /** Kinds of need, or single needs by id. */
  kinds: readonly string[];
  grade: Grade;
  why: string;
}

export const exceptions: readonly Exception[] = [
  {
    volunteer: 'afraid-of-water',
    kinds: ['river-bank', 'river-watch'],
    grade: 0,
    why: '一到河边就心慌，不叫她去',
  },
  { volunteer: 'angler', kinds: ['sorting'], grade: 1, why: '嫌人多，投放点早晚最吵' },
  {
    volunteer: 'angler',
    kinds: ['river-watch'],
    grade: 3,
    why: '天天在河边，没有谁比他更合适，远一点也肯去',
  },
  { volunteer: 'footballer', kinds: ['football'], grade: 2, why: '腿上有旧伤，只能带基本功，先问他' },
  { volunteer: 'footballer', kinds: ['child-weekend'], grade: 3, why: '不用跑，孩子又喜欢他' },
  {
    volunteer: 'letter-writer',
    kinds: ['child-weekend', 'tutor-homework', 'child-video'],
    grade: 1,
    why: '不爱见人',
  },
  { volunteer: 'letter-writer', kinds: ['listen-letters'], grade: 3, why: '写信正是他要的' },
  {
    volunteer: 'librarian',
    kinds: ['banquet', 'dance', 'first-aid-class'],
    grade: 0,
    why: '喜静，热闹地方不叫',
  },
  { volunteer: 'librarian', kinds: ['library', 'tutor-books'], grade: 3, why: '老本行' },
  { volunteer: 'eighty', kinds: ['hardship-visit', 'grid'], grade: 0, why: '耳背，上门走访听不清' },
  { volunteer: 'eighty', kinds: ['law-stall'], grade: 0, why: '耳背，答不了问' },
  { volunteer: 'retired-nurse', kinds: ['service-day'], grade: 1, why: '摊位上一定叫她量血压，她不愿再碰' },
  { volunteer: 'retired-nurse', kinds: ['elder-bath'], grade: 0, why: '不愿再做护理' },
  { volunteer: 'doctor-old', kinds: ['elder-meals', 'elder-clinic'], grade: 0, why: '腿脚慢，送餐陪诊不行' },
  { volunteer: 'doctor-old', kinds: ['elder-visit'], grade: 3, why: '坐着说话，老人都认他' },
  { volunteer: 'teacher-he', kinds: ['tutor-english'], grade: 1, why: '教数学的，英语口语不是他的活' },
  { volunteer: 'lab-teacher', kinds: ['tutor-english'], grade: 1, why: '教物理的，口语不是他的活' },
  { volunteer: 'english-teacher', kinds: ['tutor-maths'], grade: 1, why: '英语好，数学没把握' },
  { volunteer: 'english-teacher', kinds: ['tutor-english'], grade: 3, why: '正找这样的人，远也值得' },
  { volunteer: 'student-wu', kinds: ['tutor-english', 'tutor-maths'], grade: 2, why: '没经验，先从小学带起' },
  { volunteer: 'wheelchair-friend', kinds: ['disabled-wheelchair'], grade: 3, why: '家里就有，最懂' },
  { volunteer: 'wheelchair-friend', kinds: ['stores'], grade: 2, why: '力气大，搬得动' },
  { volunteer: 'party-group', kinds: ['fire-drill', 'stores'], grade: 3, why: '人多好安排' },
  { volunteer: 'school-mum', kinds: ['school-gate'], grade: 3, why: '天天在校门口' },
  { volunteer: 'school-mum', kinds: ['elder-clinic', 'elder-meals'], grade: 0, why: '要接孩子，离不开' },
  { volunteer: 'weaver-daughter', kinds: ['elder-visit-1', 'elder-phone-1'], grade: 3, why: '回娘家顺路' },
  {
    volunteer: 'far-west',
    kinds: ['elder-phone', 'elder-visit'],
    grade: 3,
    why: '山里少有人会教，远一点她也坐班车去',
  },
  { volunteer: 'barber-two', kinds: ['elder-haircut'], grade: 1, why: '学徒，上门剪还不放心' },
  {
    volunteer: 'migrant-back',
    kinds: ['child-video', 'child-weekend', 'listen-letters'],
    grade: 3,
    why: '当过留守儿童，最知道他们要什么',
  },
  { volunteer: 'dorm-room', kinds: ['stores', 'trees'], grade: 3, why: '就想出力' },
  { volunteer: 'dorm-room', kinds: ['sorting'], grade: 1, why: '站着劝人，四个男生坐不住' },
  { volunteer: 'soldier', kinds: ['stores', 'fire-drill'], grade: 3, why: '正是他的长处' },
  { volunteer: 'courier', kinds: ['stores'], grade: 2, why: '年轻力壮，手脚快' },
  { volunteer: 'widow-qu', kinds: ['elder-choir'], grade: 3, why: '爱唱，也需要个伴' },
  { volunteer: 'widow-qu', kinds: ['listen-elders'], grade: 0, why: '自己还没走出来' },
  { volunteer: 'guide-song', kinds: ['disabled-film'], grade: 2, why: '会讲，值得一问' },
  { volunteer: 'calligrapher', kinds: ['tutor-books', 'library'], grade: 2, why: '书卷气，孩子服他' },
];
