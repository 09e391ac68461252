/** Previews: the site's own views and styles, drawn in the editor's browser. */
import styles from './preview.css?url';

export { EntryPreview } from './entry-preview.tsx';
/** Address of the styles, for the frame that previews are drawn in. */
export const siteStyles: string = styles;
