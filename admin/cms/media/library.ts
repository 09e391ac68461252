import { notify } from '../dialog/index.ts';
import { pickMedia } from './media-dialog.tsx';

/**
 * The media dialog as Decap's own button opens it. Our controls open it by themselves, so nothing is
 * inserted anywhere: the path is copied for whoever writes it by hand.
 */
export const deskMediaLibrary = {
  name: 'desk',
  init: () => ({
    show: async () => {
      const path = await pickMedia(false);
      if (path === undefined) return;
      await navigator.clipboard.writeText(path).catch(() => undefined);
      notify(`已复制路径：${path}`);
    },
    enableStandalone: () => true,
  }),
};
