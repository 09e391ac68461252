/** Samples of any size: invents a city from a seed and writes it as a valid content root, for tests and benchmarks. */
export { makeCity, type SampleCity } from './city.ts';
export { planOf, type SamplePlan, usage } from './plan.ts';
export { writeCity } from './write.ts';
