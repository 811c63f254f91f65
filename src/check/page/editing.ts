// A paragraph is worded anew in its place: the words stand in a field under it until they are checked or let go.
const field = (text: string): HTMLFormElement => {
  const form = document.createElement('form');
  form.className = 'w-edit no-print';
  const label = document.createElement('label');
  label.textContent = text === '' ? 'Впишите' : 'Новый текст';
  const area = document.createElement('textarea');
  area.value = text;
  area.rows = Math.min(8, 1 + Math.ceil(text.length / 50));
  label.append(area);
  const check = document.createElement('button');
  check.textContent = 'Проверить снова';
  const leave = document.createElement('button');
  leave.type = 'button';
  leave.textContent = 'Не менять';
  form.append(label, check, leave);
  return form;
};

/** No line break may come into a paragraph: it would be another one. */
const oneLine = (text: string, before: string): string =>
  before.includes('\n') ? text : text.replace(/\s*\n\s*/gu, ' ');

/**
 * Opens the field under a paragraph and puts the focus into it.
 *
 * @param save is told the new text
 */
export const editParagraph = (paragraph: HTMLElement, text: string, save: (text: string) => void): void => {
  const beside = paragraph.nextElementSibling;
  const open = beside instanceof HTMLFormElement ? beside : null;
  const form = open ?? field(text);
  const area = form.querySelector('textarea');
  if (open === null) {
    const close = (): void => {
      form.remove();
      paragraph.focus();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      close();
      save(oneLine(area?.value ?? text, text));
    });
    form.querySelector('button[type=button]')?.addEventListener('click', close);
    form.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') close();
    });
    paragraph.after(form);
  }
  form.scrollIntoView({ block: 'center' });
  area?.focus({ preventScroll: true });
};
