/** Works without a network after a visit: a service worker, and how it is built and registered. */
export { offlineWorker } from './integration.ts';
