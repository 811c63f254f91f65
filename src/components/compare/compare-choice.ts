// Two territories are chosen.
import { compareLink, hasPage, pairRules } from '../../lib/compare/pairs.ts';
import { type Chosen, drawPair } from './draw-pair.ts';
import { PairChoice } from './pair-choice.ts';

class CompareChoice extends PairChoice {
  protected readonly words = {
    missing: 'Выберите две территории из списка.',
    different: 'Выберите две разные территории.',
    unknown: 'Такой территории в Своде нет. Выберите две из списка.',
    loading: 'Загружаются документы двух территорий…',
  };
  protected readonly drawn = drawPair;

  protected pageOf(one: Chosen, other: Chosen): string | null {
    const rule = pairRules.find((known) => known === this.dataset['rule']);
    return rule !== undefined && hasPage(rule, one, other) ? compareLink(one, other) : null;
  }
}

customElements.define('compare-choice', CompareChoice);
