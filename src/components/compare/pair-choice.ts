// Two are chosen: their own page opens, or, where the pair has none, the comparison is drawn below the choice. The pair stands in
// the address, so that it can be cited, and gone back from. What is compared says its own words.
import { type Chosen, type Drawn, LoadError } from './draw-pair.ts';
import { type DrawnPlace, drawnPlace } from './drawn-place.ts';
import { suggest } from './suggest.ts';

const addressOf = (one: Chosen, other: Chosen): URL => {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ a: one.id, b: other.id }).toString();
  address.hash = '';
  return address;
};

/** What the choice says to the reader of what is compared. */
export interface ChoiceWords {
  /** «Выберите две территории из списка.» */
  readonly missing: string;
  readonly different: string;
  readonly unknown: string;
  readonly loading: string;
}

export abstract class PairChoice extends HTMLElement {
  protected abstract readonly words: ChoiceWords;
  /** The page of a pair; null where it has none. */
  protected abstract pageOf(one: Chosen, other: Chosen): string | null;
  /** @throws LoadError where a file cannot be had */
  protected abstract drawn(one: Chosen, other: Chosen): Promise<Drawn>;

  #selects: readonly HTMLSelectElement[] = [];
  #refresh: readonly (() => void)[] = [];
  #place: DrawnPlace | null = null;
  /** What of the address was obeyed last. */
  #followed: string | null = null;
  /** Counts what was asked for: an answer that comes late is for nobody. */
  #turn = 0;

  connectedCallback(): void {
    this.#place = drawnPlace();
    this.#selects = [...this.querySelectorAll('select')];
    const [one, other] = this.#selects;
    const names = [...(one?.options ?? [])].slice(1);
    other?.append(...names.map((option) => option.cloneNode(true)));
    if (names.length > Number(this.dataset['many'])) this.#refresh = this.#selects.map(suggest);
    this.addEventListener('change', () => this.#say(''));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    window.addEventListener('popstate', () => this.#follow());
    this.hidden = false;
    this.#follow();
  }

  #say(words: string): void {
    const status = this.querySelector('form + [role=status]');
    if (status !== null) status.textContent = words;
  }

  /** What is chosen in each of the two places; a place left empty is not among them. */
  #chosen(): readonly Chosen[] {
    return this.#selects.flatMap(({ selectedOptions: [option] }) =>
      option === undefined || option.value === '' ? [] : [{ id: option.value, name: option.text }],
    );
  }

  /** The reader wants the two that are chosen. */
  #ask(): void {
    const [one, other] = this.#chosen();
    if (one === undefined || other === undefined) {
      this.#say(this.words.missing);
      const empty = this.#selects.find(({ value }) => value === '')?.closest('label');
      empty?.querySelector<HTMLElement>(':is(input, select):not([hidden])')?.focus();
      return;
    }
    if (one.id === other.id) {
      this.#say(this.words.different);
      return;
    }
    const page = this.pageOf(one, other);
    if (page !== null) {
      location.assign(page);
      return;
    }
    const address = addressOf(one, other);
    if (address.search !== location.search) history.pushState(null, '', address);
    this.#followed = address.search;
    void this.#draw(one, other, true);
  }

  /** Shows what the address asks for. Going to a part of the page is a step in history too, with the same pair. */
  #follow(): void {
    if (this.#followed === location.search) return;
    this.#followed = location.search;
    const asked = new URLSearchParams(location.search);
    const isKnown = this.#selects.map((select) => {
      const wanted = asked.get(select.name) ?? '';
      const known = [...select.options].some(({ value }) => value === wanted);
      select.value = known ? wanted : '';
      return known;
    });
    if (location.search === '') this.#takeMine();
    for (const refresh of this.#refresh) refresh();
    const [one, other] = this.#chosen();
    if (one !== undefined && other !== undefined && one.id !== other.id) {
      void this.#draw(one, other, false);
      return;
    }
    this.#turn += 1;
    this.#place?.clear();
    this.#say(isKnown.includes(false) ? this.words.unknown : '');
  }

  /** Where nothing is asked, the reader's own territory is the first of the two. */
  #takeMine(): void {
    const { mine = '' } = document.documentElement.dataset;
    const [one] = this.#selects;
    if (one !== undefined && [...one.options].some(({ value }) => value === mine)) one.value = mine;
  }

  async #draw(one: Chosen, other: Chosen, isAsked: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#place?.clear();
    this.#say(this.words.loading);
    try {
      const { title, content } = await this.drawn(one, other);
      if (turn !== this.#turn) return;
      this.#place?.show(title, content);
      this.#say('');
      if (isAsked) this.#place?.focus();
      else if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
    } catch (error) {
      if (turn === this.#turn)
        this.#say(
          error instanceof LoadError
            ? `${error.message} Проверьте соединение и нажмите «Сравнить» ещё раз.`
            : 'Сравнение не получилось: сайт обновился, пока страница была открыта. Откройте её заново.',
        );
    }
  }
}
