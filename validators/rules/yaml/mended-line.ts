// A line that YAML cannot read, as its author meant it.

/** A line as its author wrote it, without its indent; its key and value where it has them, '' where not. */
export interface Written {
  readonly line: string;
  readonly key: string;
  readonly value: string;
}

/** The value in the quotes that need no signs of escape: `name: "Отдел: школы"`; '' where neither kind does. */
export const inQuotes = ({ key, value }: Written): string => {
  if (key === '') return '';
  if (!/["\\]/.test(value)) return `${key}: "${value}"`;
  return value.includes("'") ? '' : `${key}: '${value}'`;
};

/** A space behind the colon of a key: `short: ЦНППМ`; '' where there is no such key. */
export const withSpace = ({ line }: Written): string => {
  const [, key, rest] = /^(?:- +)?([a-z]\w*):([^\s:].*)$/i.exec(line) ?? [];
  return key === undefined ? '' : `${key}: ${rest}`;
};
