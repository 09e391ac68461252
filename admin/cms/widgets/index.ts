/** The form's controls, one for each widget that the model names. */

export { drawnWidgets } from './control-of.tsx';
export { DeskControl } from './desk-control.tsx';
