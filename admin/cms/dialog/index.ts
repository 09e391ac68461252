/** What is asked and said over the page. */
export { askWords } from './ask-words.tsx';
export { confirmDeed } from './confirm.tsx';
export { openDialog } from './dialog.tsx';
export { notify, tell } from './notice.ts';
export { type Conflict, showConflict } from './show-conflict.tsx';
