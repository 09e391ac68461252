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
