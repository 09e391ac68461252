/** `node scripts/build-editor.ts`: bundles the editor's pages into `ADMIN_DIR`, or `dist-admin/`. */
import { buildEditor } from '../admin/cms/build.ts';

await buildEditor(process.env.ADMIN_DIR || 'dist-admin');
