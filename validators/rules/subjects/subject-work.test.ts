import { describe, expect, it } from 'vitest';
import type { Duty } from '../../model/types.ts';
import { isTouchedOn } from './subject-work.ts';

const duty = (name: string, ...any: string[]): Pick<Duty, 'name' | 'ties'> => ({
  name,
  ties: [{ all: [], any, none: [] }],
});
const transfer = duty('перенос освоенного в педагогическую практику', 'перенос* освоенн*');
const requests = duty('изучение запросов и практическая помощь', 'изучени* запрос*');
const plans = duty('координация методической работы', 'координ* план*', 'общ* план*');
const adoption = duty('утверждение дорожной карты', 'дорожн* карт*');

const isTouched = (of: Pick<Duty, 'name' | 'ties'>, text: string): boolean =>
  isTouchedOn(of, { name: 'Муниципальная методическая служба' }, [text]);

describe('функция вида и слова субъекта', () => {
  it.each([
    [transfer, 'следят, чтобы изученное на курсах вошло в практику учителя'],
    [transfer, 'через месяц после курсов помогают применить новое'],
    [requests, 'спрашивают школы, чему педагоги хотели бы научиться'],
    [requests, 'готовы помочь советом'],
    [plans, 'следят, чтобы планы школ не мешали друг другу'],
    [adoption, 'утверждает сетевой график работ'],
  ])('может быть сказана: $0.name – «%s»', (of, text) => expect(isTouched(of, text)).toBe(true));

  it.each([
    [transfer, 'ведут список наставников'],
    [requests, 'хранят методические материалы'],
    [plans, 'ведут методическую работу со школами'],
    [adoption, 'создаёт условия для педагогов'],
  ])('ничем не сказана: $0.name – «%s»', (of, text) => expect(isTouched(of, text)).toBe(false));
});
