/** Every rule that the site inspects itself by; a new one is a new file here and a line in this list. */
import type { InspectionRule } from '../rule.ts';
import { columnsEmpty } from './columns-empty.ts';
import { columnsFresh } from './columns-fresh.ts';
import { columnsLiving } from './columns-living.ts';
import { consent } from './consent.ts';
import { consentPaper } from './consent-paper.ts';
import { elderView } from './elder-view.ts';
import { filing } from './filing.ts';
import { footerEntries } from './footer-entries.ts';
import { footerStates } from './footer-facts.ts';
import { headingOrder } from './heading-order.ts';
import { homeFresh } from './home-fresh.ts';
import { keyboard } from './keyboard.ts';
import { labels } from './labels.ts';
import { language } from './language.ts';
import { leaving } from './leaving.ts';
import { linkWords } from './link-words.ts';
import { linksInside } from './links-inside.ts';
import { linksOutside } from './links-outside.ts';
import { metaArticle } from './meta-article.ts';
import { metaColumn } from './meta-column.ts';
import { metaSite } from './meta-site.ts';
import { needsVerified } from './needs-verified.ts';
import { noticesThere } from './notices.ts';
import { otherFindings } from './other-findings.ts';
import { ownHosts } from './own-hosts.ts';
import { pictureWords } from './picture-words.ts';
import { privacy } from './privacy.ts';
import { publicationDates } from './publication-dates.ts';
import { reachable } from './reachable.ts';
import { screenReader } from './screen-reader.ts';
import { sight } from './sight.ts';
import { skipLink } from './skip-link.ts';
import { stationsVerified } from './stations-verified.ts';
import { still } from './still.ts';
import { structure } from './structure.ts';
import { uniqueIds } from './unique-ids.ts';
import { wording } from './wording.ts';
import { wordingByPeople } from './wording-by-people.ts';
import { zoom } from './zoom.ts';

export const inspectionRules: readonly InspectionRule[] = [
  metaSite,
  metaColumn,
  metaArticle,
  homeFresh,
  columnsFresh,
  columnsLiving,
  columnsEmpty,
  publicationDates,
  wording,
  wordingByPeople,
  linksInside,
  linksOutside,
  needsVerified,
  stationsVerified,
  otherFindings,
  reachable,
  footerStates,
  filing,
  footerEntries,
  noticesThere,
  leaving,
  privacy,
  consent,
  consentPaper,
  ownHosts,
  language,
  structure,
  headingOrder,
  pictureWords,
  labels,
  linkWords,
  skipLink,
  uniqueIds,
  zoom,
  still,
  keyboard,
  sight,
  elderView,
  screenReader,
];
