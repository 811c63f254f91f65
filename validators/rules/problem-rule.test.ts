import { describe, expect, it } from 'vitest';
import { problemCodes } from '../source/problem.ts';
import { fileRules } from './file/index.ts';
import { mdxRules } from './mdx/index.ts';
import { schemaRules } from './schema/index.ts';
import { yamlRules } from './yaml/index.ts';

describe('неполадки чтения', () => {
  it('у каждого вида неполадки ровно одно правило', () => {
    const owned = [...fileRules, ...yamlRules, ...mdxRules, ...schemaRules].flatMap(({ codes }) => codes);
    expect(owned.toSorted()).toEqual(problemCodes.toSorted());
  });
});
