/** Which code a thing was built by, so that what older code has built is built again. */
export { versionOf } from './version.ts';
