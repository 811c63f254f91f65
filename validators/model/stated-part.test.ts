// The federal layer names a clause of a territory; an amendment that takes it away takes nothing back.
import { describe, expect, it } from 'vitest';
import { amended } from '../rules/editions/example-editions.ts';
import { exampleBase, primer } from '../rules/example-base.ts';
import { buildCorpus } from './corpus.ts';
import { statedPart } from './stated-part.ts';

const without = primer.provision.replace(
  '1.1. Положение на 2024–2025 годы определяет субъекты региональной системы.\n\n',
  '',
);

const stated = (clause: string): string | null => {
  const files = { ...exampleBase, ...amended(['1.1. Пункт 1.1 исключить.'], { provision: without }) };
  const sources = Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [{ path, content }],
  );
  const [territory] = buildCorpus(sources, '', new Map(), { asOf: '2024-06-01' }).territories;
  const found = territory === undefined ? null : statedPart(territory, { clause });
  return found === null ? null : `${found.text.act?.from ?? 'первая'}: ${found.part.number}`;
};

describe('пункт, о котором знает федеральный слой', () => {
  it('находится в действующей редакции', () => expect(stated('1.2')).toMatch(/^2024.*: 1\.2$/u));
  it('исключённый находится в прежней', () => expect(stated('1.1')).toBe('первая: 1.1'));
  it('которого не было никогда, не находится', () => expect(stated('9.9')).toBeNull());
});
