import type { z } from 'zod';
import type { settingsFiles } from '../../model/settings/index.ts';
import { storyKinds } from '../../model/story.ts';

/** The vocabulary of the invented city; the deeds in this folder speak of its ids. */
export const vocabulary = {
  fields: [
    { id: 'elderly', label: '为老服务', care: 'others', about: '上门理发、助餐、教用手机' },
    { id: 'children', label: '儿童关爱', care: 'others', about: '放学后看护、假期安全教育' },
    { id: 'disabled', label: '助残服务', care: 'others', about: '陪伴出行、手语翻译' },
    { id: 'hardship', label: '困难帮扶', care: 'others', about: '换季衣物、房前屋后的小修小补' },
    { id: 'tutoring', label: '课业辅导', care: 'others', about: '作业辅导、共读' },
    { id: 'listening', label: '倾听陪伴', care: 'others', about: '聊天、读报、写信' },
    { id: 'planting', label: '植绿护绿', care: 'nature', about: '栽树、浇水、巡山' },
    { id: 'river', label: '巡河护水', care: 'nature', about: '捡拾岸边垃圾、记录水情' },
    { id: 'tidy', label: '环境整治', care: 'nature', about: '清理楼道院坝、垃圾分类' },
    { id: 'thrift', label: '节约与循环', care: 'nature', about: '旧物修补、图书交换' },
    { id: 'traffic', label: '文明交通', care: 'society', about: '路口劝导、护送过街' },
    { id: 'tourism', label: '文明旅游', care: 'society', about: '问路引导、义务讲解' },
    { id: 'legal', label: '法律服务', care: 'society', about: '法律咨询、普法宣讲' },
    { id: 'health', label: '健康服务', care: 'society', about: '量血压、急救教学' },
    { id: 'culture', label: '文化体育', care: 'society', about: '写春联、院坝演出' },
    { id: 'science', label: '科普服务', care: 'society', about: '田间课堂、科学小实验' },
    { id: 'employment', label: '就业帮扶', care: 'society', about: '招工信息、面试辅导' },
    { id: 'rescue', label: '应急救援', care: 'society', about: '防汛演练、防火巡查' },
    { id: 'neighbour', label: '邻里互助', care: 'society', about: '家电维修、代买代办' },
  ],
  targets: [
    { id: 'old-people', label: '老年人' },
    { id: 'children', label: '儿童' },
    { id: 'disabled-people', label: '残疾人' },
    { id: 'families', label: '困难家庭' },
    { id: 'students', label: '学生' },
    { id: 'villagers', label: '村民' },
    { id: 'residents', label: '社区居民' },
    { id: 'travellers', label: '行人与游客' },
    { id: 'jobseekers', label: '求职者' },
  ],
  skills: [
    {
      id: 'teaching',
      label: '教学',
      children: [
        { id: 'homework', label: '辅导作业' },
        { id: 'reading', label: '带读讲故事' },
        { id: 'phone', label: '教用手机' },
      ],
    },
    {
      id: 'craft',
      label: '手艺',
      children: [
        { id: 'haircut', label: '理发' },
        { id: 'repair', label: '修家电' },
        { id: 'sewing', label: '缝补' },
        { id: 'cooking', label: '做饭' },
        { id: 'gardening', label: '栽种' },
      ],
    },
    {
      id: 'care',
      label: '照护',
      children: [
        { id: 'blood-pressure', label: '量血压' },
        { id: 'first-aid', label: '急救' },
        { id: 'company', label: '陪伴聊天' },
      ],
    },
    {
      id: 'expertise',
      label: '专业知识',
      children: [
        { id: 'law', label: '法律' },
        { id: 'agronomy', label: '农技' },
        { id: 'sign-language', label: '手语' },
        { id: 'guiding', label: '讲解' },
        { id: 'water-rescue', label: '水上救生' },
      ],
    },
    {
      id: 'organizing',
      label: '组织',
      children: [
        { id: 'traffic', label: '交通疏导' },
        { id: 'writing', label: '写稿摄影' },
        { id: 'calligraphy', label: '书法' },
        { id: 'driving', label: '驾驶' },
        { id: 'computer', label: '电脑办公' },
      ],
    },
  ],
  licences: [
    { id: 'nurse', label: '护士执业证书' },
    { id: 'lawyer', label: '律师执业证' },
    { id: 'lifeguard', label: '救生员证' },
    { id: 'driver', label: '机动车驾驶证' },
    { id: 'electrician', label: '电工作业操作证' },
  ],
  languages: [
    { id: 'mandarin', label: '普通话' },
    { id: 'dialect', label: '本地话' },
    { id: 'sign', label: '手语' },
  ],
  slots: [
    { id: 'morning', label: '上午', from: '08:30', to: '12:00' },
    { id: 'afternoon', label: '下午', from: '14:00', to: '17:30' },
    { id: 'evening', label: '晚上', from: '18:30', to: '20:30' },
  ],
  services: [
    { id: 'enquiry', label: '政策咨询' },
    { id: 'registration', label: '志愿者登记' },
    { id: 'need-intake', label: '需求受理' },
    { id: 'water', label: '饮水' },
    { id: 'charging', label: '手机充电' },
    { id: 'umbrella', label: '雨伞借用' },
    { id: 'wheelchair', label: '轮椅借用' },
    { id: 'first-aid-box', label: '急救药箱' },
    { id: 'blood-pressure', label: '量血压' },
    { id: 'reading-room', label: '图书阅览' },
    { id: 'homework', label: '课后看护' },
    { id: 'meals', label: '老年助餐' },
    { id: 'repair', label: '便民维修' },
    { id: 'phone-help', label: '手机教学' },
    { id: 'rest', label: '歇脚避雨' },
  ],
  professions: [
    { id: 'law', label: '法律' },
    { id: 'medicine', label: '医疗卫生' },
    { id: 'education', label: '教育' },
    { id: 'culture', label: '文体' },
    { id: 'science', label: '科技' },
    { id: 'fire', label: '消防' },
    { id: 'environment', label: '环保' },
    { id: 'agriculture', label: '农业' },
  ],
  // A prize for each kind of story, under the same id, so that an award finds the stories it may name.
  prizes: Object.entries(storyKinds).map(([id, label]) => ({ id, label, about: `每年评选一次的${label}` })),
} as const satisfies z.input<(typeof settingsFiles)['vocabulary']['schema']>;

type Id<N extends 'fields' | 'targets' | 'licences' | 'languages' | 'slots'> =
  (typeof vocabulary)[N][number]['id'];
export type FieldId = Id<'fields'>;
export type TargetId = Id<'targets'>;
export type LicenceId = Id<'licences'>;
export type LanguageId = Id<'languages'>;
export type SlotId = Id<'slots'>;
export type SkillId = (typeof vocabulary)['skills'][number]['children'][number]['id'];
