// The Svod invents no duty: that an act has to be named is shown by documents, and by all of the kinds it says.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../support/content.ts';

interface Registered {
  readonly id: string;
  readonly required?: {
    readonly kinds: readonly string[];
    readonly levels: readonly string[];
    readonly statedIn: readonly string[];
  };
  readonly citations?: readonly { readonly in: string }[];
}

const path = new URL('../../content/federal/acts.yaml', import.meta.url);
const { acts } = parse(readFileSync(path, 'utf8')) as { readonly acts: readonly Registered[] };
const required = acts.flatMap((act) => (act.required === undefined ? [] : [{ ...act, duty: act.required }]));

describe.each(required.map((act) => [act.id, act] as const))('обязанность назвать акт %s', (_, act) => {
  it('показана местами, где документы его называют', () => {
    const cited = (act.citations ?? []).map((citation) => citation.in);
    for (const place of act.duty.statedIn) expect(cited).toContain(place);
  });
});

it('все положения и концепции свода называют то, что они обязаны назвать', () => {
  const { findings } = checkContent();
  expect(findings.filter(({ rule }) => rule === 'basis/required-acts-cited')).toEqual([]);
});
