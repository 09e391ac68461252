import { minuteAt } from '../../../src/model/time.ts';
import { Mistakes } from '../mistakes/mistakes.ts';
import type { Tools } from './command.ts';

/** Prints what readers have reported and nobody has handled. */
export async function listMistakes({ db, print }: Tools): Promise<void> {
  const open = await new Mistakes(db).open();
  for (const { id, at, page, wrong, correct, contact } of open) {
    print(`${id}  ${minuteAt(at)}  ${page}`);
    print(`  哪里不对：${oneLine(wrong)}`);
    if (correct) print(`  应当是：${oneLine(correct)}`);
    if (contact) print(`  联系：${oneLine(contact)}`);
  }
  print(
    open.length === 0
      ? '没有待办的找错。'
      : `待办 ${open.length} 条；办完一条：npm run desk -- mistakes done 编号`,
  );
}

/** Notes that a report was handled. */
export async function handleMistake({ db, note, print }: Tools, id: string): Promise<void> {
  await new Mistakes(db).handle(id);
  await note('mistake.handle', id);
  print(`已办结 ${id}，联系方式已删去。`);
}

// What a stranger typed must not move the terminal's cursor or pass for another line.
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
