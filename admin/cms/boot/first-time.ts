/** Under this key Decap remembers which pane stands beside the form; left alone it would be the notes. */
const DECAP_PANE = 'cms.right-pane';

/** A phone has room for one pane, as `styles/decap.css` says: there it is the form. */
const PHONE = '(max-width: 50rem)';

/** Shows the preview beside the form until the editor chooses otherwise. */
export function showPreviewAtFirst(): void {
  if (localStorage.getItem(DECAP_PANE) === null)
    localStorage.setItem(DECAP_PANE, matchMedia(PHONE).matches ? 'none' : 'preview');
}
