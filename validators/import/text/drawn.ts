// A text drawn a line a paragraph, for tests: `=` in the middle and bold, `*` bold, `>` at the right, `|` a row of a table, `--` between
// two tables.

const table = (rows: readonly string[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split('|')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('')}</table>`;

/** A drawn text as HTML. */
export const htmlOf = (drawn: string): string => {
  const made: string[] = [];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) made.push(table(rows));
    rows = [];
  };
  for (const line of drawn
    .trim()
    .split('\n')
    .map((each) => each.trim())) {
    if (line.startsWith('|')) {
      rows.push(line.slice(1));
      continue;
    }
    endTable();
    if (line === '--') continue;
    const words = line.replace(/^[=*>]\s*/u, '');
    made.push(
      line.startsWith('=')
        ? `<p align="center"><b>${words}</b></p>`
        : line.startsWith('*')
          ? `<p><b>${words}</b></p>`
          : `<p${line.startsWith('>') ? ' align="right"' : ''}>${words}</p>`,
    );
  }
  endTable();
  return made.join('\n');
};
