import { ofFile, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A photograph or a film tells more than it shows: where it was taken, when, with whose camera. */
export const pictureMetadata: Rule = {
  id: 'picture-metadata',
  title: '图片和视频不带拍摄地点和相机信息',
  source: '个人信息保护法 第二十八条（行踪轨迹）',
  *check(content) {
    for (const [file, { located, described }] of content.inside) {
      if (located && FILM.test(file)) yield ofFile(file, '视频里记有拍摄地点', IN_FILM);
      else if (located && DOCUMENT.test(file)) yield ofFile(file, '里面的照片记有拍摄地点', IN_DOCUMENT);
      else if (located) yield ofFile(file, '图片里记有拍摄地点', REMEDY);
      else if (described) yield warning(ofFile(file, '图片里留有相机或软件写下的信息', REMEDY));
    }
  },
};

const FILM = /\.(?:mp4|m4v|mov|webm)$/i;
const IN_FILM = '在手机相册里去掉位置信息后再上传';
const DOCUMENT = /\.(?:pdf|docx|xlsx|pptx)$/i;
const IN_DOCUMENT = '先用看图软件把照片另存一份不带信息的，换进文件里，再上传';
const REMEDY = '从编辑台重新上传，地点和相机信息会自动去掉；或用看图软件另存一份不带信息的';
