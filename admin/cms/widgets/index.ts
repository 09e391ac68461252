/** The form's controls, one for each widget that the model names. */

export { DeskControl } from './desk-control.tsx';
