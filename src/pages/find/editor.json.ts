import type { APIRoute } from 'astro';
import { site } from '../../build/site.ts';
import { editorData } from '../../publish/editor-data.ts';

/** What the editor's forms choose from and its previews look up. */
export const GET: APIRoute = () => Response.json(editorData(site));
