import { DeskError } from '../api/index.ts';

const SHOWN_MS = 8000;

/** Says something for some seconds at the foot of the page, to screen readers too. */
export function notify(text: string): void {
  const notice = document.createElement('p');
  notice.className = 'desk-notice';
  notice.setAttribute('role', 'status');
  notice.textContent = text;
  document.body.append(notice);
  setTimeout(() => notice.remove(), SHOWN_MS);
}

/** Waits for the desk and says what came of it; whether it was done. */
export async function tell(deed: Promise<unknown>, words: string): Promise<boolean> {
  try {
    await deed;
    notify(words);
    return true;
  } catch (error) {
    notify(error instanceof DeskError ? error.message : '没有办成，请再试一次');
    return false;
  }
}
