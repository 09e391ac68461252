/** `node scripts/build-editor.ts`: bundles the editor's pages into `ADMIN_DIR`, or `dist-admin/`. */
import { bundleEditor } from '../admin/desk/editor/index.ts';

await bundleEditor(process.env.ADMIN_DIR || 'dist-admin');
