// The registers of a territory (acts.yaml) as an import finds them, for a content that holds one act alone.
import { readYaml } from '../source/yaml.ts';
import type { ProposedAct } from './cited-acts.ts';
import { yamlText } from './write/yaml-text.ts';

const entriesIn = (text: string): readonly unknown[] => {
  const { data, problems } = readYaml('acts.yaml', text);
  const acts: unknown = problems.length > 0 ? [] : Object(data).acts;
  return Array.isArray(acts) ? acts : [];
};

/** Several registers as one, with proposed entries behind theirs; '' where there are none. */
export const oneRegister = (texts: readonly string[], proposed: readonly ProposedAct[]): string => {
  const acts = [...texts.flatMap(entriesIn), ...proposed];
  return acts.length === 0 ? '' : yamlText({ acts });
};
