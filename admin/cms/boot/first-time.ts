/** Under this key Decap remembers which pane stands beside the form; left alone it would be the notes. */
const DECAP_PANE = 'cms.right-pane';

/** Shows the preview beside the form until the editor chooses otherwise. */
export function showPreviewAtFirst(): void {
  if (localStorage.getItem(DECAP_PANE) === null) localStorage.setItem(DECAP_PANE, 'preview');
}
