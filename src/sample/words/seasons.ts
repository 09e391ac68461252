/** Words of time that fit anywhere. */
export const weekdays = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期天'] as const;
export const seasons = ['春天', '夏天', '秋天', '冬天'] as const;
/** The season of a month, 1 to 12: spring is March to May. */
export const seasonOf = (month: number): string => seasons[Math.floor(((month + 9) % 12) / 3)] ?? '';

export const hours = ['早上七点半', '上午八点', '上午九点', '下午两点', '下午三点半', '傍晚六点'] as const;
export const slotWords = { morning: '上午', afternoon: '下午', evening: '晚上' } as const;
