/** What is wrong with the entry in the form: known by the model at once, by the desk soon after. */
export { checkForm } from './check-form.ts';
export {
  allFindings,
  type FormFinding,
  findingsAt,
  showFindings,
  watchFindings,
} from './store.ts';
export { type FormEntry, formChanged, formMounted } from './watch-form.ts';
