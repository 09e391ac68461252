/** Bundles the editor's pages into the folder in its argument. */
import { bundleEditor } from './bundle.ts';

await bundleEditor(process.argv[2] ?? '');
