/** Every rule; a new one is a new file here and a line in this list. */
import type { Rule } from '../rule.ts';
import { activities } from './activities.ts';
import { altText } from './alt-text.ts';
import { awardNames } from './award-names.ts';
import { awardNotice } from './award-notice.ts';
import { bankCards } from './bank-cards.ts';
import { characters } from './characters.ts';
import { consent } from './consent.ts';
import { corrections } from './corrections.ts';
import { dates } from './dates.ts';
import { emails } from './emails.ts';
import { emptyBody } from './empty-body.ts';
import { entryPlace } from './entry-place.ts';
import { fields } from './fields.ts';
import { fileNames } from './file-names.ts';
import { firstDates } from './first-dates.ts';
import { footnotes } from './footnotes.ts';
import { future } from './future.ts';
import { headings } from './headings.ts';
import { homeAddresses } from './home-addresses.ts';
import { idNumbers } from './id-numbers.ts';
import { illnesses } from './illnesses.ts';
import { insides } from './insides.ts';
import { landlines } from './landlines.ts';
import { links } from './links.ts';
import { mobileNumbers } from './mobile-numbers.ts';
import { needContact } from './need-contact.ts';
import { needPersons } from './need-persons.ts';
import { needTimes } from './need-times.ts';
import { organizationRecords } from './organization-records.ts';
import { organizationTree } from './organization-tree.ts';
import { pictureMetadata } from './picture-metadata.ts';
import { pictures } from './pictures.ts';
import { plates } from './plates.ts';
import { rawHtml } from './raw-html.ts';
import { readable } from './readable.ts';
import { references } from './references.ts';
import { repeated } from './repeated.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { samples } from './samples.ts';
import { schoolClasses } from './school-classes.ts';
import { settingIds } from './setting-ids.ts';
import { settingPlaces } from './setting-places.ts';
import { settingSite } from './setting-site.ts';
import { settingTables } from './setting-tables.ts';
import { settingUnits } from './setting-units.ts';
import { settingsFilesPresent } from './settings-files.ts';
import { siteUrl } from './site-url.ts';
import { slugs } from './slugs.ts';
import { stale } from './stale.ts';
import { stationHours } from './station-hours.ts';
import { strays } from './strays.ts';
import { themes } from './themes.ts';
import { titles } from './titles.ts';
import { unfinished } from './unfinished.ts';
import { video } from './video.ts';

export const rules: readonly Rule[] = [
  readable,
  settingsFilesPresent,
  strays,
  fields,
  fileNames,
  slugs,
  references,
  repeated,
  characters,
  titles,
  unfinished,
  dates,
  future,
  firstDates,
  reviews,
  corrections,
  consent,
  samples,
  emptyBody,
  headings,
  rawHtml,
  footnotes,
  links,
  pictures,
  altText,
  video,
  entryPlace,
  needTimes,
  needContact,
  activities,
  awardNotice,
  awardNames,
  reports,
  themes,
  stationHours,
  organizationTree,
  organizationRecords,
  mobileNumbers,
  idNumbers,
  bankCards,
  plates,
  emails,
  homeAddresses,
  illnesses,
  schoolClasses,
  needPersons,
  landlines,
  insides,
  pictureMetadata,
  stale,
  settingIds,
  settingUnits,
  settingPlaces,
  settingTables,
  settingSite,
  siteUrl,
];
