// How much processor time each rule takes in a check: what several rules share is on the account of the first that asks.
import { rules } from '../../validators/index.ts';
import type { Rule } from '../../validators/rules/rule.ts';

/** A rule and its milliseconds of processor time. */
export interface RuleTime {
  readonly rule: string;
  readonly time: number;
}

const spent = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** The rule book with a clock on every rule, and what the clocks say. */
export const timedRules = (): { readonly book: readonly Rule[]; readonly slowest: () => RuleTime } => {
  const times = new Map<string, number>();
  const clocked =
    <Given extends readonly unknown[], Said>(rule: string, of: (...given: Given) => Said) =>
    (...given: Given): Said => {
      const start = spent();
      const said = of(...given);
      times.set(rule, (times.get(rule) ?? 0) + spent() - start);
      return said;
    };
  const saidAtOnce =
    <Given extends readonly unknown[], Issue>(of: (...given: Given) => Iterable<Issue>) =>
    (...given: Given): readonly Issue[] => [...of(...given)];
  const timed = (rule: Rule): Rule => {
    const { id } = rule;
    switch (rule.scope) {
      case 'territory':
        return { ...rule, check: clocked(id, saidAtOnce(rule.check)) };
      case 'files':
        return { ...rule, check: clocked(id, saidAtOnce(rule.check)) };
      case 'gathered':
        return {
          ...rule,
          gather: clocked(id, rule.gather),
          check: clocked(id, saidAtOnce(rule.check)),
        };
      case 'register':
        return { ...rule, check: clocked(id, saidAtOnce(rule.check)) };
      case 'findings':
        return { ...rule, check: clocked(id, saidAtOnce(rule.check)) };
      default:
        return { ...rule, check: clocked(id, saidAtOnce(rule.check)) };
    }
  };
  return {
    book: rules.map(timed),
    slowest: () =>
      [...times].reduce<RuleTime>(
        (slowest, [rule, time]) => (time > slowest.time ? { rule, time } : slowest),
        { rule: '', time: 0 },
      ),
  };
};
