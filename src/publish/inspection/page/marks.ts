import { html, type Markup } from '../../markup.ts';
import { type State, states } from '../inspect.ts';

/** Each state has a shape of its own beside its colour and its word. */
export const shapes: Record<State, string> = { red: '■', amber: '▲', green: '●', byHand: '○' };

/** The mark of a state: shape, colour, word. */
export const mark = (state: State, word: string = states[state]): Markup =>
  html`<span class="state state-${state}"><span aria-hidden="true">${shapes[state]}</span>${word}</span>`;

/** In the footer of every page: the worst state there is, and how many rules are in it. */
export function badge(counts: Record<State, number>): Markup {
  if (counts.red > 0) return mark('red', `${counts.red}项不合格`);
  if (counts.amber > 0) return mark('amber', `${counts.amber}项注意`);
  return mark('green', `${counts.green}项合格`);
}
