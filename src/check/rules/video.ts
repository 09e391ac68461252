import { at } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A video that a deaf reader can follow, and that a browser can play. */
export const video: Rule = {
  id: 'video',
  title: '视频能播放，带字幕',
  source: '无障碍环境建设法 第三十二条；GB/T 37668-2019',
  *check(content) {
    for (const story of content.of('stories')) {
      const { video } = story.data;
      if (!video) continue;
      if (!/^(media\/.+\.(mp4|webm|m4v)|https:\/\/.+)$/i.test(video.src))
        yield at(
          story,
          ['video', 'src'],
          '不是能播放的视频',
          '写 media/ 开头的 mp4 或 webm 文件，或 https 开头的网址',
        );
      if (!/^media\/.+\.vtt$/.test(video.captions))
        yield at(story, ['video', 'captions'], '不是字幕文件', '写 media/ 开头、.vtt 结尾的字幕文件');
    }
  },
};
