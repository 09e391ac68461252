import { type CmsWidgetControlProps, DecapCmsCore, type InitOptions } from 'decap-cms-core';
import { zh_Hans } from 'decap-cms-locales';
import type { ComponentType } from 'react';
import { collectionNames, minuteAt } from '../../../src/model/index.ts';
import type { Session } from '../api/index.ts';
import { DeskBackend, formats, lists, rememberUser } from '../backend/index.ts';
import { showBar } from '../bar/index.tsx';
import { listAt } from '../bar/place.ts';
import { cmsConfig, drawnWidgets, isCollection } from '../config/index.ts';
import { chinese, merged } from '../locale/index.ts';
import { deskMediaLibrary } from '../media/index.ts';
import { EntryPreview, siteStyles } from '../preview/index.ts';
import { loadSite } from '../site/index.ts';
import { DeskControl } from '../widgets/index.ts';
import { showWorkbench } from '../workbench/index.tsx';
import { showPreviewAtFirst } from './first-time.ts';
import { onPreSave, slugs } from './pre-save.ts';
import { saveByKeyboard } from './save-key.ts';

/** Makes Decap this city's editor, and begins. */
export async function startEditor(session: Session): Promise<void> {
  const wanted = listAt(location.hash);
  if (wanted !== undefined && isCollection(wanted)) lists.askAhead(wanted);
  const site = await loadSite();
  rememberUser(session);
  DecapCmsCore.registerBackend('desk', DeskBackend);
  DecapCmsCore.registerLocale('zh_Hans', merged(zh_Hans, chinese));
  DecapCmsCore.registerMediaLibrary(deskMediaLibrary);
  for (const widget of drawnWidgets)
    DecapCmsCore.registerWidget(widget, DeskControl as unknown as ComponentType<CmsWidgetControlProps>);
  for (const { name, extension, ...format } of formats(site))
    DecapCmsCore.registerCustomFormat(name, extension, format);
  for (const name of collectionNames) DecapCmsCore.registerPreviewTemplate(name, EntryPreview);
  DecapCmsCore.registerPreviewStyle(siteStyles);
  DecapCmsCore.registerEventListener({ name: 'preSave', handler: onPreSave });
  showPreviewAtFirst();
  saveByKeyboard();
  showBar(session);
  showWorkbench(session);
  const config = cmsConfig({ name: 'desk' }, minuteAt(Date.now()));
  DecapCmsCore.init({ config } as unknown as InitOptions);
  // Now, while this version of the pages is still the one that is served.
  slugs().catch(() => undefined);
}
