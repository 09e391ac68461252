import type { Finding } from '../../../src/check/index.ts';
import { BuildFailed } from './build.ts';

const SHOWN_FINDINGS = 5;

/** Content that did not pass the check before it is public. */
export class ContentRefused extends Error {
  constructor(findings: readonly Finding[]) {
    const shown = findings.slice(0, SHOWN_FINDINGS);
    const lines = shown.map(
      ({ file, label, problem, remedy }) => `${file}${label ? ` ${label}` : ''}：${problem}，${remedy}`,
    );
    const more = findings.length > shown.length ? [`……共 ${findings.length} 处`] : [];
    super(['内容没有通过检查，线上网站没有变', ...lines, ...more].join('\n'));
  }
}

/** What went wrong with a publication, for people. */
export function messageOf(error: unknown): string {
  if (error instanceof ContentRefused) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof BuildFailed)
    return `生成网站时出错，线上网站没有变。请把下面的记录交给技术人员：\n${detail}`;
  return `发布时出错，线上网站没有变。请把下面的记录交给技术人员：\n${detail}`;
}
