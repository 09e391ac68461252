import { z } from 'zod';

/** 镇街 and 村社区, by their statistical codes. */
export const towns = z.array(
  z.strictObject({
    code: z.string().regex(/^\d{9}$/, '应为 9 位数字'),
    name: z.string().min(1),
    areaCode: z.string().regex(/^\d{6}$/, '应为 6 位数字'),
  }),
);
export const communities = z.array(
  z.strictObject({
    code: z.string().regex(/^\d{12}$/, '应为 12 位数字'),
    name: z.string().min(1),
    townCode: z.string().regex(/^\d{9}$/, '应为 9 位数字'),
  }),
);
