import { describe, expect, it } from 'vitest';
import { isNominative } from './nominative.ts';

describe('название стоит в именительном падеже', () => {
  it.each([
    ['Министерство образования области', true],
    ['Городское управление образования', true],
    ['Учредители школы', true],
    ['Министерства образования области', false],
    ['Собрания депутатов', false],
    ['Департаментом образования', false],
    ['Комитете по образованию', false],
    ['региональной комиссией', false],
    ['Минпросвещения России', true],
    ['ГБУ ДПО «Институт»', null],
    ['', null],
  ])('%s', (name, expected) => expect(isNominative(name)).toBe(expected));
});
