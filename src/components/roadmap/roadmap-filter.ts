// Narrows and sorts the rows of a roadmap; what is chosen stands in the address, so that it can be sent to a colleague.
import { followChoice } from '../filter/choice-in-address.ts';

/** A measure: its row, and the row with its findings, which goes with it. */
interface Row {
  readonly row: HTMLTableRowElement;
  readonly beside: HTMLTableRowElement | null;
  /** Where it stands in the roadmap. */
  readonly home: HTMLElement;
}

const facetNames = ['direction', 'subject', 'executor', 'time', 'finding'] as const;

class RoadmapFilter extends HTMLElement {
  readonly #rows: Row[] = [];
  #flat: HTMLTableSectionElement | null = null;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    for (const row of document.querySelectorAll<HTMLTableRowElement>('tr.measure')) {
      const next = row.nextElementSibling;
      const beside = next instanceof HTMLTableRowElement && next.matches('.row-findings') ? next : null;
      if (row.parentElement !== null) this.#rows.push({ row, beside, home: row.parentElement });
    }
    this.hidden = false;
    followChoice(form, () => this.#show(form));
  }

  #show(form: HTMLFormElement): void {
    const choice = new FormData(form);
    const chosen = facetNames.flatMap((name) => {
      const value = choice.get(name);
      return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
    });
    let shown = 0;
    for (const { row, beside } of this.#rows) {
      const fits = chosen.every(({ name, value }) => (row.dataset[name] ?? '').split(' ').includes(value));
      row.hidden = !fits;
      if (beside !== null) beside.hidden = !fits;
      if (fits) shown += 1;
    }
    const order = choice.get('order');
    this.#arrange(typeof order === 'string' ? order : '');
    for (const section of document.querySelectorAll<HTMLElement>('.system-measure, .direction')) {
      const any = section.querySelector('tr.measure:not([hidden])') !== null;
      section.hidden = (chosen.length > 0 || (this.#flat !== null && order !== '')) && !any;
    }
    const status = this.querySelector('[role=status]');
    if (status !== null)
      status.textContent =
        chosen.length === 0
          ? `Показаны все мероприятия: ${this.#rows.length}.`
          : `Показано мероприятий: ${shown} из ${this.#rows.length}.`;
  }

  /** Rows in another order leave their places for one table; in the roadmap's own order they go home. */
  #arrange(order: string): void {
    if (order === '') {
      for (const { row, beside, home } of this.#rows) {
        home.append(row);
        if (beside !== null) home.append(beside);
      }
      this.#flat?.closest('table')?.remove();
      this.#flat = null;
      return;
    }
    this.#flat ??= this.#table();
    const key = ({ row }: Row): string => row.dataset[order === 'time' ? 'first' : order] ?? '';
    const title = ({ row }: Row): string => row.querySelector('.row-title')?.textContent?.trim() ?? '';
    const by = order === 'title' ? title : key;
    for (const { row, beside } of this.#rows.toSorted((a, b) => by(a).localeCompare(by(b), 'ru'))) {
      this.#flat.append(row);
      if (beside !== null) this.#flat.append(beside);
    }
  }

  #table(): HTMLTableSectionElement {
    const model = document.querySelector<HTMLTableElement>('table.measures');
    const table = document.createElement('table');
    table.className = model?.className ?? '';
    table.setAttribute('role', 'table');
    table.setAttribute('aria-label', 'Мероприятия в выбранном порядке');
    const head = model?.tHead?.cloneNode(true);
    if (head !== undefined) table.append(head);
    const body = document.createElement('tbody');
    body.setAttribute('role', 'rowgroup');
    table.append(body);
    this.after(table);
    return body;
  }
}

customElements.define('roadmap-filter', RoadmapFilter);
