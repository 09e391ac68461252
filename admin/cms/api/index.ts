/** The desk as its browser pages see it: sessions, Decap's protocol, checks, reviews and publishing. */
export * from './desk.ts';
export * from './mistakes.ts';
export * from './reviews.ts';
