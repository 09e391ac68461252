/**
 * The moment between bundling and drawing: all code is there, and no page is drawn yet. Whoever builds may hold
 * it back, to bundle before there is anything to draw.
 */
let hold: () => Promise<void> = async () => {};

/** Lets something happen, and be waited for, before pages are drawn. */
export const beforeDrawing = (work: () => Promise<void>): void => {
  hold = work;
};

export const mayDraw = (): Promise<void> => hold();
