// A made-up act as Word writes one, with everything that such a file may have: for the tests of the readers, and to be measured.
import { abstract, cell, docxOf, item, level, num, p, row, run, table } from './testing.ts';

const across = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;

const head = (repeated: string): string =>
  row([cell('№'), cell('Мероприятие'), cell('Срок'), cell('Ответственные'), cell('Результат')], repeated);

/** Rows of a roadmap under directions of ten measures; the responsible body of each five stands once, merged down. */
const measures = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const direction =
      index % 10 === 0 ? [row([cell(`Направление ${index / 10 + 1}. Работа с педагогами`, across(5))])] : [];
    const again = index > 0 && index % 25 === 0 ? [head('')] : [];
    const responsible =
      index % 5 === 0
        ? cell('Министерство образования', '<w:vMerge w:val="restart"/>')
        : cell('', '<w:vMerge/>');
    return [
      ...direction,
      ...again,
      row([
        cell(item('', 3)),
        cell(`Семинар для методистов и наставников, занятие ${index + 1}`),
        cell(p(run('до 1 ') + run('мая 2026 года', '<w:b/>'))),
        responsible,
        cell(`Справка № ${index + 1}`),
      ]),
    ].join('');
  });

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
].join('');

const numbering = [
  abstract(1, [
    level(0, 'upperRoman', '%1.', '<w:pStyle w:val="1"/>'),
    level(1, 'decimal', '%1.%2.', '<w:isLgl/>'),
    level(2, 'russianLower', '%3)'),
  ]),
  abstract(2, [
    level(0, 'bullet', '\uf0b7').replace(
      '</w:lvl>',
      '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>',
    ),
  ]),
  abstract(3, [level(0, 'decimal', '%1.')]),
  num(1, 1),
  num(2, 2),
  num(3, 3),
].join('');

const t = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const sub = (a: string, b: string): string => `<m:sSub><m:e>${t(a)}</m:e><m:sub>${t(b)}</m:sub></m:sSub>`;
const formula = `<m:oMath>${sub('D', 'м')}${t('=')}<m:f><m:num>${sub('K', 'м')}</m:num><m:den>${sub('K', 'п')}</m:den></m:f>${t('·100%')}</m:oMath>`;

const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="600000"/><wp:wrapNone/><wp:docPr id="1" name="Надпись"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${p('УТВЕРЖДЕНО приказом')}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('УТВЕРЖДЕНО приказом')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const date = 'w:author="Иванова" w:date="2026-01-01T00:00:00Z"';

/** The bytes of the act with so many measures in its roadmap. */
export const madeUpAct = (count: number): Uint8Array =>
  docxOf({
    styles,
    numbering,
    footnotes: `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${run(' Здесь и далее – организации Примерной области.')}`)}</w:footnote>`,
    comments: `<w:comment w:id="1" ${date} w:initials="И">${p('Уточнить срок')}</w:comment>`,
    body: [
      p(`${run('Положение')}${box}`, '<w:jc w:val="center"/>'),
      p('Общие положения', '<w:pStyle w:val="1"/>'),
      item('Положение определяет порядок работы', 1, 1),
      p(
        `${run('методической ')}<w:del w:id="11" ${date}><w:r><w:delText xml:space="preserve">старой </w:delText></w:r></w:del><w:ins w:id="12" ${date}>${run('новой ')}</w:ins>${run('службы')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1"/></w:r>${run(':')}`,
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
      ),
      item('сбор заявок;', 1, 2),
      item('выбор наставников.', 1, 2),
      item('первый пункт списка', 2),
      p('Показатели', '<w:pStyle w:val="1"/>'),
      item('Доля методистов считается по формуле', 1, 1),
      p(`${formula}${run(', где считаются все.')}${run('скрытое примечание', '<w:vanish/>')}`),
      p(
        `<w:commentRangeStart w:id="1"/>${run('Срок – май.')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      p('Дорожная карта', '<w:pStyle w:val="1"/><w:pageBreakBefore/>'),
      table([head('<w:tblHeader/>'), ...measures(count)], 5),
      p('Приложение напечатано на двух листах.'),
      '<w:sectPr/>',
    ].join(''),
  });
