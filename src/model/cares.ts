/** The three cares that colour the year of service. Knows no package, so that islands stay small. */
export const cares = { others: '关爱他人', nature: '关爱自然', society: '关爱社会' } as const;
export type Care = keyof typeof cares;
