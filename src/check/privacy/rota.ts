/** What heads a table of who treats or teaches what. */
const TREATS = /医生|医师|专家|主讲|讲师|坐诊|授课|宣讲|科室|嘉宾/;
/** What heads one of who helps, as long as nobody helped is in it. */
const HELPS = /志愿者|获奖人|服务内容|捐赠|捐款|用途|负责人|任务|职责|内容|主题|课程|岗位/;
const HELPED = /病情|病种|疾病|诊断|健康|对象|情况|受助|求助|患者|困难|原因|备注/;

/** Whether a place stands in a table that says who treats or teaches an illness, and not who has it. */
export function isInRota(text: string, index: number): boolean {
  const line = text.lastIndexOf('\n', index - 1) + 1;
  if (text.charAt(line) !== '|') return false;
  let head = line;
  while (head > 0) {
    const above = head < 2 ? 0 : text.lastIndexOf('\n', head - 2) + 1;
    if (text.charAt(above) !== '|') break;
    head = above;
  }
  const cells = text.slice(head, text.indexOf('\n', head));
  return TREATS.test(cells) || (HELPS.test(cells) && !HELPED.test(cells));
}
