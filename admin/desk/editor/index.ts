/** The editor's pages: bundled once for each version of their code. */
export { bundleEditor, ensureEditor } from './bundle.ts';
