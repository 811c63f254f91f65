// Workflow commands: one line each, and content cannot begin another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { github } from './github.ts';
import { hostileFinding, hostileTexts, sampleError, sampleFindings, sampleReport } from './sample.ts';

const options = { lang: 'ru', color: false } as const;
const lines = (text: string): readonly string[] => text.trimEnd().split('\n');

/** Reads a command as GitHub's runner does. */
const read = (line: string): { command: string; properties: ReadonlyMap<string, string>; data: string } => {
  const [, command = '', list = '', data = ''] = /^::([a-z]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  const plain = (text: string): string =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = new Map(
    list.split(',').map((each): [string, string] => {
      const at = each.indexOf('=');
      return [each.slice(0, at), plain(each.slice(at + 1))];
    }),
  );
  return { command, properties, data: plain(data) };
};

describe('отчёт для GitHub Actions', () => {
  it('сначала ошибки, потом предупреждения и заметки; принятые не отмечены на строках', () => {
    const commands = lines(github(sampleReport(), options)).map((line) => read(line).command);
    expect(commands).toEqual(['error', 'warning', 'notice', 'group', '', 'endgroup', '']);
  });

  it('запятая, двоеточие и процент доходят до аннотации', () => {
    const file = 'a,b:c%2C/100 %.yaml';
    const message = { ru: 'план: 25 %, а %0A — не перенос', en: '' };
    const [first = ''] = lines(github(sampleReport([{ ...sampleError, file, message }]), options));
    const { properties, data } = read(first);
    expect(properties.get('file')).toBe(file);
    expect(data.split('\n')[0]).toBe('план: 25 %, а %0A — не перенос');
  });

  it('у места на несколько строк нет столбцов: GitHub их не примет', () => {
    const [first = ''] = lines(github(sampleReport([{ ...sampleError, endLine: 5 }]), options));
    expect([...read(first).properties.keys()]).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('сказано, что GitHub покажет не всё, когда замечаний одного вида больше десяти', () => {
    const report = (count: number) => sampleReport(Array.from({ length: count }, () => sampleError));
    expect(github(report(10), options)).not.toContain('не больше 10');
    expect(github(report(11), options)).toContain('не больше 10 аннотаций');
  });

  it('последняя строка — итог', () => {
    expect(lines(github(sampleReport([]), options))).toEqual(['Замечаний нет; проверено файлов: 12']);
    expect(lines(github(sampleReport(sampleFindings), { ...options, lang: 'en' })).at(-1)).toBe(
      '1 error, 1 warning, 1 note; findings waived: 1; files checked: 12',
    );
  });

  it('содержание не может начать команду ни в начале строки, ни внутри неё', () => {
    const check = (text: string): void => {
      const open = hostileFinding(text);
      const waived = { ...open, waived: { reason: text, by: text, until: text } };
      const [first = '', group, waivedLine = '', ...rest] = lines(
        github(sampleReport([open, waived]), options),
      );
      expect(read(first).command).toBe('error');
      expect(group).toBe('::group::Принятые замечания: 1');
      expect(waivedLine).toMatch(/^- /);
      expect(waivedLine).not.toContain('##[');
      expect(rest).toHaveLength(2);
    };
    for (const text of hostileTexts) check(text);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), check));
  });
});
