// The table in which rows stand that have left the tables of their groups to be sorted together.

/** Makes it after an element, with the head of the page's first table of items, and gives its body. */
export const flatTable = (after: Element): HTMLTableSectionElement => {
  const model = document.querySelector('[data-item]')?.closest('table') ?? null;
  const table = document.createElement('table');
  table.className = model?.className ?? '';
  table.setAttribute('role', 'table');
  table.setAttribute('aria-label', 'Все строки в выбранном порядке');
  const head = model?.tHead?.cloneNode(true);
  if (head !== undefined) table.append(head);
  const body = document.createElement('tbody');
  body.setAttribute('role', 'rowgroup');
  table.append(body);
  after.after(table);
  return body;
};
