/** 找错: readers report mistakes in a plain form; the staff see them and say when they are handled. */
export { createMistakes } from './migration.ts';
export { type Mistake, Mistakes } from './mistakes.ts';
export { mistakeRoutes } from './routes.ts';
