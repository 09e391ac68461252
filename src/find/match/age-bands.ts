/** The age bands that the form asks for: whole years, both ends included. */
export const ageBands = {
  'under-14': { label: '不满 14 周岁', from: 0, to: 13 },
  '14-15': { label: '14 至 15 周岁', from: 14, to: 15 },
  '16-17': { label: '16 至 17 周岁', from: 16, to: 17 },
  '18-44': { label: '18 至 44 周岁', from: 18, to: 44 },
  '45-59': { label: '45 至 59 周岁', from: 45, to: 59 },
  '60-69': { label: '60 至 69 周岁', from: 60, to: 69 },
  '70-up': { label: '70 周岁以上', from: 70, to: 120 },
} as const;
export type AgeBand = keyof typeof ageBands;
