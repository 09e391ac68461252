import { judgeOneOfEachKind } from '../support/accessible.ts';
import { ofMany } from '../support/page-kinds.ts';

judgeOneOfEachKind(ofMany);
