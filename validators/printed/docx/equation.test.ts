import { describe, expect, it } from 'vitest';
import { docxOf, p, readOk } from './testing.ts';

/** The texts of the paragraphs, and what is told of them. */
const read = async (
  body: string,
): Promise<{ readonly texts: readonly string[]; readonly told: readonly string[] }> => {
  const { blocks, notices } = await readOk(docxOf({ body }));
  return {
    texts: blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
    told: notices.map(({ what, count }) => `${what} ${count}`),
  };
};

describe('уравнения', () => {
  const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
  const e = (name: string, inside: string): string => `<m:${name}>${inside}</m:${name}>`;
  const sub = (a: string, b: string): string => e('sSub', e('e', t(a)) + e('sub', t(b)));

  it.each([
    [
      `${sub('D', 'ср')}${t('=')}${e('f', e('num', sub('K', '1')) + e('den', sub('K', '2')))}${t('·100%')}`,
      'D_{ср}=\\frac{K_1}{K_2}\\cdot100\\%',
    ],
    [e('f', `<m:fPr><m:type m:val="lin"/></m:fPr>${e('num', t('a'))}${e('den', t('bc'))}`), 'a / {bc}'],
    [e('rad', `<m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e('e', t('x'))}`), '\\sqrt{x}'],
    [e('rad', e('deg', t('3')) + e('e', t('x'))), '\\sqrt[3]{x}'],
    [
      e(
        'nary',
        `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${e('sub', t('i=1'))}${e('sup', t('n'))}${e('e', sub('x', 'i'))}`,
      ),
      '\\sum_{i=1}^n x_i',
    ],
    [e('d', e('e', t('a+b'))), '(a+b)'],
    [
      e(
        'd',
        `<m:dPr><m:begChr m:val="{"/><m:endChr m:val=""/></m:dPr>${e('e', e('eqArr', e('e', t('a')) + e('e', t('b'))))}`,
      ),
      '\\left\\{\\begin{aligned}a \\\\ b\\end{aligned}\\right.',
    ],
    [
      e('m', e('mr', e('e', t('1')) + e('e', t('2'))) + e('mr', e('e', t('3')) + e('e', t('4')))),
      '\\begin{matrix}1 & 2 \\\\ 3 & 4\\end{matrix}',
    ],
    [e('acc', `<m:accPr><m:chr m:val="̅"/></m:accPr>${e('e', t('x'))}`), '\\overline{x}'],
    [e('func', e('fName', t('ln')) + e('e', t('x'))), '\\ln x'],
    [t('α≤𝐷β'), '\\alpha\\le D\\beta'],
    ['<m:r><m:rPr><m:nor/></m:rPr><m:t>где 5%</m:t></m:r>', '\\text{где 5\\%}'],
    [e('sSubSup', e('e', t('ab')) + e('sub', t('i')) + e('sup', t('2'))), '{ab}_i^2'],
  ])('%#', async (omml, latex) => {
    expect((await read(p(`<m:oMath>${omml}</m:oMath>`))).texts).toEqual([`$${latex}$`]);
  });
  it('незнакомая часть названа, а её текст взят; уравнение между абзацами – свой абзац', async () => {
    const { texts, told } = await read(
      `<m:oMathPara><m:oMath>${e('curl', e('e', t('x')))}</m:oMath></m:oMathPara>${p('а')}`,
    );
    expect(texts).toEqual(['$x$', 'а']);
    expect(told).toEqual(['equation 1']);
  });
});
