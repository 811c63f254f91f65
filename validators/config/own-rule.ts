// A rule of one's own is run as ours are, but when it breaks, the report must name it and not blame Svod.
import type {
  CorpusRule,
  FilesRule,
  FindingsRule,
  GatheringRule,
  Issue,
  RegisterRule,
  Rule,
  TerritoryRule,
  Text,
} from '../rules/rule.ts';

/** Thrown where a rule of one's own breaks or gives what is no issue; `text` names the rule. */
export class OwnRuleFailure extends Error {
  readonly text: Text;

  constructor(id: string, why: Text, cause?: unknown) {
    super(`the rule ${id} failed: ${why.en}`, { cause });
    this.name = 'OwnRuleFailure';
    this.text = { ru: `Правило ${id} сломалось: ${why.ru}`, en: `The rule ${id} failed: ${why.en}` };
  }
}

const isText = (value: Partial<Text> | undefined): boolean =>
  typeof value?.ru === 'string' && typeof value.en === 'string';

/** Whether a value, which may come from plain JavaScript, is an issue. */
const isIssue = (value: Partial<Issue> | null | undefined): boolean =>
  isText(value?.message) &&
  (value?.hint === undefined || isText(value.hint)) &&
  (value?.edit === undefined || value.edit === null || isText(value.edit)) &&
  typeof value?.at?.source?.valueRange === 'function' &&
  Array.isArray(value.at.path);

const failureOf = (id: string, error: unknown): OwnRuleFailure => {
  if (error instanceof OwnRuleFailure) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new OwnRuleFailure(id, { ru: said, en: said }, error);
};

function* guardedIssues<T extends Issue>(id: string, run: () => Iterable<T>): Generator<T> {
  try {
    for (const issue of run()) {
      if (!isIssue(issue))
        throw new OwnRuleFailure(id, {
          ru: 'check дала не замечание: нужны at и message с ru и en',
          en: '`check` gave what is no issue: it needs `at`, and `message` with `ru` and `en`',
        });
      yield issue;
    }
  } catch (error) {
    throw failureOf(id, error);
  }
}

const guardedCall = <T>(id: string, run: () => T): T => {
  try {
    return run();
  } catch (error) {
    throw failureOf(id, error);
  }
};

/** The same rule; where it breaks, it throws an `OwnRuleFailure` that names it. */
export const guarded = (rule: Rule): Rule => {
  const { id } = rule;
  switch (rule.scope) {
    case 'files': {
      const check: FilesRule['check'] = (...given) => guardedIssues(id, () => rule.check(...given));
      return { ...rule, check };
    }
    case 'federal':
    case 'corpus': {
      const check: CorpusRule['check'] = (...given) => guardedIssues(id, () => rule.check(...given));
      return { ...rule, check };
    }
    case 'territory': {
      const check: TerritoryRule['check'] = (...given) => guardedIssues(id, () => rule.check(...given));
      return { ...rule, check };
    }
    case 'register': {
      const check: RegisterRule['check'] = (...given) => guardedIssues(id, () => rule.check(...given));
      return { ...rule, check };
    }
    case 'gathered': {
      const check: GatheringRule['check'] = (...given) => guardedIssues(id, () => rule.check(...given));
      return { ...rule, gather: (...given) => guardedCall(id, () => rule.gather(...given)), check };
    }
    case 'findings': {
      const check: FindingsRule['check'] = (...given) => guardedIssues(id, () => rule.check(...given));
      return { ...rule, check };
    }
  }
};
