import type { APIRoute } from 'astro';
import { needs } from '../../build/needs.ts';

/** What the needs board and the matching form work on, on the visitor's device. */
export const GET: APIRoute = () => Response.json(needs);
