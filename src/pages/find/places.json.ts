import type { APIRoute } from 'astro';
import { site } from '../../build/site.ts';
import { placeNames } from '../../find/places/index.ts';

/** Every unit, town and community, with its pinyin. */
export const GET: APIRoute = () => Response.json(placeNames(site));
