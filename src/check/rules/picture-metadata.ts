import { ofFile, warning } from '../finding.ts';
import type { Rule } from '../rule.ts';

/** A photograph tells more than it shows: where it was taken, when, with whose camera. */
export const pictureMetadata: Rule = {
  id: 'picture-metadata',
  title: '图片不带拍摄地点和相机信息',
  source: '个人信息保护法 第二十八条（行踪轨迹）',
  *check(content) {
    for (const [file, { located, described }] of content.inside) {
      if (located) yield ofFile(file, '图片里记有拍摄地点', REMEDY);
      else if (described) yield warning(ofFile(file, '图片里留有相机或软件写下的信息', REMEDY));
    }
  },
};

const REMEDY = '从编辑台重新上传，地点和相机信息会自动去掉；或用看图软件另存一份不带信息的';
