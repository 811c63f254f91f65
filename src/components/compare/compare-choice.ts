// Two selects instead of the table: they lead to the page of the pair, in whatever order its territories are chosen.

class CompareChoice extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const [one, other] = this.querySelectorAll('select');
    if (form === null || one === undefined || other === undefined) return;
    const asked = new URLSearchParams(location.search);
    for (const select of [one, other]) {
      const value = asked.get(select.name);
      if ([...select.options].some((option) => option.value === value)) select.value = value ?? '';
    }
    this.hidden = false;
    const show = (): void => this.#offer(one.value, other.value);
    form.addEventListener('change', () => {
      const address = new URL(location.href);
      for (const { name, value } of [one, other])
        if (value === '') address.searchParams.delete(name);
        else address.searchParams.set(name, value);
      history.replaceState(null, '', address);
      show();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const link = this.#link(one.value, other.value);
      if (link !== null) location.assign(link.href);
    });
    show();
  }

  #link(one: string, other: string): HTMLAnchorElement | null {
    const pairs = [`${one} ${other}`, `${other} ${one}`];
    const links = document.querySelectorAll<HTMLAnchorElement>('a[data-pair]');
    return [...links].find((link) => pairs.includes(link.dataset['pair'] ?? '')) ?? null;
  }

  /** Says whether the pair can be compared. */
  #offer(one: string, other: string): void {
    const chosen = one !== '' && other !== '';
    const found = chosen && this.#link(one, other) !== null;
    const button = this.querySelector('button');
    if (button !== null) button.disabled = !found;
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = !chosen
      ? 'Выберите две территории.'
      : one === other
        ? 'Выберите две разные территории.'
        : found
          ? ''
          : 'Страницы для этой пары нет: документов уже много. Рядом они стоят на страницах «Виды субъектов», «Федеральные показатели» и «Понятия».';
  }
}

customElements.define('compare-choice', CompareChoice);
