// Whom a cell names: somebody, or a time, a paper, a room, an action.
import { expect, it } from 'vitest';
import { namesNobody } from './somebody.ts';

it.each([
  'методисты муниципальных служб',
  'заместитель директора ЦНППМ',
  'Управление образования',
  'методический актив',
  'детский сад № 3',
  'обучение ведут наставники',
  'Рособрнадзор',
])('«%s» кого-то называет', (text) => expect(namesNobody(text)).toBe(false));

it.each([
  'май 2024 года',
  'аналитическая справка',
  'проведение семинаров',
  '12',
  'актовый зал',
  'по графику',
])('«%s» никого не называет', (text) => expect(namesNobody(text)).toBe(true));
