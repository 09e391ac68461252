import '../styles/index.css';
import { onSessionEnd } from '../api/index.ts';
import { WORKBENCH } from '../bar/place.ts';
import { askToLogInAgain, demandSession } from '../login/index.tsx';

// Decap reads the address as soon as it is there, and knows no start of its own.
if (/^#?\/?$/.test(location.hash)) location.replace(WORKBENCH);

// Decap is large: it is fetched while the person types a password, and begins after the login.
const editor = import('./editor.ts');

const entrance = document.querySelector<HTMLElement>('#desk-entry');
if (entrance) {
  try {
    const session = await demandSession(entrance);
    onSessionEnd(askToLogInAgain);
    entrance.textContent = '正在读取栏目和词表……';
    await (await editor).startEditor(session);
    entrance.remove();
  } catch (error) {
    entrance.textContent = `编辑台没有打开：${error instanceof Error ? error.message : error}。请刷新页面再试。`;
  }
}
