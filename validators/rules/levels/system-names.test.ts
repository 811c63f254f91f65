import { describe, expect, it } from 'vitest';
import { namesSystem, worksInSystem, worksOnSystem } from './system-names.ts';

describe('система уровня в тексте', () => {
  it.each([
    ['развитие РС НМС', 'region', 'РС НМС'],
    [
      'в рамках единой федеральной системы научно-методического сопровождения',
      'federal',
      'единой федеральной',
    ],
  ] as const)('«%s» называет её', (text, level, words) =>
    expect(namesSystem(text, level)?.printed).toContain(words),
  );
  it('создание чужой системы — работа над ней, участие в её создании — нет', () => {
    expect(worksOnSystem('цель создания ЕФС', 'federal', 'region')?.printed).toBe('создания ЕФС');
    expect(worksOnSystem('участие в создании ЕФС', 'federal', 'region')).toBeNull();
  });
  it('структуры ищут в системе образования, и о сопровождении речи не идёт', () =>
    expect(
      worksInSystem('структуры, создаваемые в региональной системе образования', 'region')?.printed,
    ).toBe('создаваемые в региональной системе образования'));
});
