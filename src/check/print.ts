import type { Finding } from './finding.ts';
import type { Summary } from './summary.ts';

/** A check's result for a person at a terminal: a paragraph a finding, errors last, the sum in the last line. */
export function printFindings(summary: Summary): string {
  const paragraphs = [...summary.warnings, ...summary.findings].map(paragraph);
  return [...paragraphs, ...(summary.history ? [] : [NO_HISTORY]), conclusion(summary)].join('\n');
}

const NO_HISTORY = '这份内容没有版本历史，没有核对发布时间是否改过。';

function paragraph({ level, file, line, field, label, problem, remedy }: Finding): string {
  const mark = level === 'error' ? '✗ 错误' : '! 提醒';
  const where = line === null ? file : `${file}:${line}`;
  const named = field === null ? '' : label === field ? ` ${field}` : ` ${label}（${field}）`;
  return `${mark} ${where}${named}\n    问题：${stopped(problem)}\n    改法：${stopped(remedy)}\n`;
}

const stopped = (sentence: string): string => (/[？。]$/.test(sentence) ? sentence : `${sentence}。`);

function conclusion({ findings, warnings, counts }: Summary): string {
  const scope = `检查了 ${counts.entries} 个条目、${counts.settings} 个设置文件、${counts.media} 个媒体文件，对照 ${counts.rules} 条规则`;
  const reminders = warnings.length > 0 ? `，${warnings.length} 处提醒` : '';
  if (findings.length > 0) return `${scope}：${findings.length} 处错误${reminders}。改完错误才能发布。`;
  return `${scope}：没有错误${reminders}。`;
}
