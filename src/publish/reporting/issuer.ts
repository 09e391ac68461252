import type { BeijingDay, Settings } from '../../model/index.ts';

/** The bodies that issue a report on a day: the hosts of that day, as settings date them. */
export const issuersOn = ({ site }: Pick<Settings, 'site'>, day: BeijingDay): string[] =>
  site.bodies
    .filter(({ role, from = day, until = day }) => role === 'host' && from <= day && day <= until)
    .map(({ name }) => name);
