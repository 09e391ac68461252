import { readSettings } from '../../../src/content/read.ts';
import { type SettingsName, settingsFiles } from '../../../src/model/settings/index.ts';
import type { CityTerms } from './widgets.ts';

/** The words of a content root that a stock form is made with. Throws where its settings are wrong. */
export async function cityTerms(root: string): Promise<CityTerms> {
  const { items } = settingsFiles.standard.schema.parse(await fieldsOf(root, 'standard'));
  const { skills } = settingsFiles.vocabulary.schema.parse(await fieldsOf(root, 'vocabulary'));
  const option = ({ id, label }: { id: string; label: string }) => ({ value: id, label });
  return {
    checklist: items.map(option),
    skills: skills.flatMap((skill) => [option(skill), ...skill.children.map(option)]),
  };
}

const fieldsOf = async (root: string, name: SettingsName) => (await readSettings(root, name)).data;
