import type { APIRoute } from 'astro';
import { site } from '../../build/site.ts';
import { finderStations } from '../../find/stations/index.ts';

/** What the station finder works on, on the visitor's device. */
export const GET: APIRoute = () => Response.json(finderStations(site));
