/** A news entry that passes every check. */
export const news = (title = '河岸新添长椅', body = '长椅有十二张。', fields = ''): string => `---
title: ${title}
publishedAt: 2026-03-09 09:00
source: 云河市文明办
column: headlines
area: qingshi
${fields}---

${body}
`;
