// What the parser's errors mean to somebody who writes YAML without having learnt it.
import type { Text } from '../rule.ts';
import { inQuotes, type Written, withSpace } from './mended-line.ts';

interface Words {
  readonly message: Text;
  readonly hint: Text;
}

const words = (message: string, messageEn: string, hint: string, hintEn: string): Words => ({
  message: { ru: message, en: messageEn },
  hint: { ru: hint, en: hintEn },
});

const quoteIt = 'Если это часть текста, возьмите значение целиком в двойные кавычки.';
const quoteItEn = 'If it is part of a text, put the whole value in double quotes.';

const quoteAll = 'Возьмите значение целиком в кавычки.';
const quoteAllEn = 'Put the whole value in quotes.';

const unclear = words(
  'Здесь запись YAML обрывается или продолжается не так, как начата: разобрать её нельзя',
  'The YAML cannot be understood here: it breaks off or goes on in another way than it began',
  'Посмотрите на эту строку и на строку над ней: одинаковы ли отступы, стоит ли после двоеточия пробел, закрыты ли кавычки и скобки.',
  'Look at this line and the one above: indents, the space after a colon, closing quotes and brackets.',
);

const byCode: Readonly<Record<string, Words>> = {
  BAD_INDENT: words(
    'Отступ строки не совпадает с соседними: неясно, к чему она относится',
    'The indent differs from its neighbours: it is unclear what the line belongs to',
    'Поставьте столько же пробелов, сколько у строк того же уровня.',
    'Use as many spaces as the lines of the same level have.',
  ),
  BAD_SCALAR_START: words(
    'С этого знака значение без кавычек начинаться не может',
    'A value without quotes cannot begin with this character',
    quoteAll,
    quoteAllEn,
  ),
  BAD_DQ_ESCAPE: words(
    'После обратной черты \\ в двойных кавычках стоит знак, который там ничего не значит',
    'The backslash in double quotes is followed by a character that means nothing there',
    'Удвойте черту (\\\\) или возьмите текст в одинарные кавычки: в них черта — обычный знак.',
    'Double the backslash or use single quotes.',
  ),
  BLOCK_AS_IMPLICIT_KEY: words(
    'В значении без кавычек стоит двоеточие с пробелом, и оно читается как ещё один ключ',
    'A colon and a space in a value without quotes read as another key',
    quoteAll,
    quoteAllEn,
  ),
  KEY_TOO_DEEP: words(
    'Строка отступлена глубже ключа над ней, у которого уже есть значение',
    'The line is indented deeper than the key above it, which has a value already',
    'Если это ключ, поставьте его на уровень соседних ключей; если это продолжение значения, возьмите значение целиком в кавычки.',
    'If it is a key, indent it like its neighbours; if it goes on with the value, put the whole value in quotes.',
  ),
  MULTILINE_IMPLICIT_KEY: words(
    'Строка не похожа ни на «ключ: значение», ни на продолжение предыдущей',
    'The line is neither “key: value” nor a continuation of the one above',
    'Если это ключ, поставьте после него двоеточие и пробел; если продолжение значения — отступите его глубже ключа.',
    'If it is a key, put a colon and a space behind it; if it goes on with a value, indent it deeper than its key.',
  ),
  KEY_OVER_1024_CHARS: words(
    'Ключ длиннее 1024 знаков',
    'The key is longer than 1024 characters',
    'По-видимому, это текст, в котором случайно оказалось двоеточие: возьмите его в двойные кавычки.',
    'This seems to be a text that happens to have a colon: put it in double quotes.',
  ),
  BLOCK_IN_FLOW: words(
    'Внутри скобок [ ] или { } начата запись с отступами',
    'Indented notation begins inside brackets',
    'Закройте скобки или запишите весь список с отступами, каждое значение на своей строке после «- ».',
    'Close the brackets, or write the whole list with indents, each value on its own line behind “- ”.',
  ),
  MULTIPLE_DOCS: words(
    'Строка --- начинает в файле второй документ: прочитан только первый',
    'The line --- begins a second document in the file: only the first was read',
    'Уберите строку --- или перенесите то, что стоит после неё, в другой файл.',
    'Delete the line --- or move what follows it to another file.',
  ),
  COMPLEX_KEY: words(
    'На месте ключа стоит список или группа',
    'A list or a group stands in the place of a key',
    'Ключом может быть только одно слово: key: значение. Если это текст, возьмите его в двойные кавычки.',
    'A key is a single word: key: value. If this is a text, put it in double quotes.',
  ),
};

const missing = (detail: string): Words | undefined => {
  if (/closing .quote/.test(detail))
    return words(
      'Кавычка открыта, но не закрыта',
      'A quotation mark is not closed',
      'Закройте кавычку в конце значения. Кавычки внутри текста пишите «ёлочками».',
      'Close it at the end of the value.',
    );
  if (/end with a [\]}]/.test(detail))
    return words(
      'Скобка открыта, но не закрыта',
      'A bracket is not closed',
      'Поставьте в конце списка ], в конце группы }.',
      'Close a list with ] and a group with }.',
    );
  if (/Missing ,/.test(detail))
    return words(
      'Между значениями в скобках не хватает запятой',
      'A comma is missing between the values in brackets',
      `Поставьте запятую. ${quoteIt}`,
      `Put a comma. ${quoteItEn}`,
    );
  if (/Implicit map keys|followed by map values/.test(detail))
    return words(
      'После ключа нет двоеточия',
      'There is no colon behind the key',
      'Пишите «ключ: значение», с пробелом после двоеточия.',
      'Write “key: value”, with a space behind the colon.',
    );
  if (/Sequence item/.test(detail))
    return words(
      'Строка стоит на уровне списка, но без дефиса',
      'The line stands at the level of a list, but without a hyphen',
      'Если это ключ записи, поставьте столько же пробелов, сколько у соседних ключей; если новая запись — начните её с «- ».',
      'If it is a key of an entry, indent it like the other keys; if it is a new entry, begin it with “- ”.',
    );
  if (/Comments must/.test(detail))
    return words(
      'Перед знаком # нет пробела',
      'There is no space before #',
      `Поставьте пробел, если дальше комментарий. ${quoteIt}`,
      `Put a space if a comment follows. ${quoteItEn}`,
    );
  if (/space after :/.test(detail))
    return words(
      'После двоеточия нет пробела',
      'There is no space behind the colon',
      'Поставьте пробел.',
      'Put a space.',
    );
  return undefined;
};

const unexpected = (detail: string): Words | undefined => {
  if (/flow-(seq|map)-end|\] |\}/.test(detail))
    return words(
      'Закрывающая скобка стоит без открывающей',
      'A closing bracket has no opening one',
      `Уберите скобку или откройте её раньше. ${quoteIt}`,
      `Delete it or open it before. ${quoteItEn}`,
    );
  if (/Unexpected ,|empty item/.test(detail))
    return words(
      'Запятая стоит без значения',
      'A comma stands without a value',
      'Уберите лишнюю запятую.',
      'Delete it.',
    );
  if (/at node end/.test(detail))
    return words(
      'Значение здесь уже закончилось, а после него стоит ещё текст',
      'The value has ended here, and more text follows',
      `${quoteAll} Если это ключ или пункт списка, выровняйте отступ по соседним строкам.`,
      `${quoteAllEn} If this is a key or an item, indent it like its neighbours.`,
    );
  if (/block-seq-ind on same line/.test(detail))
    return words(
      'Список начат на одной строке с ключом',
      'A list begins on the line of its key',
      `Перенесите «- » на следующую строку. ${quoteIt}`,
      `Move “- ” to the next line. ${quoteItEn}`,
    );
  if (/Block scalar header|Not a YAML token/.test(detail))
    return words(
      'После знака | или > на той же строке стоит текст',
      'Text follows | or > on the same line',
      `Начните текст со следующей строки, с отступом. ${quoteIt}`,
      `Begin the text on the next line, indented. ${quoteItEn}`,
    );
  return undefined;
};

const plainWords = (code: string, detail: string): Words => {
  if (code === 'MISSING_CHAR') return missing(detail) ?? unclear;
  if (code === 'UNEXPECTED_TOKEN') return unexpected(detail) ?? unclear;
  if (code === 'BAD_INDENT') return missing(detail) ?? byCode['BAD_INDENT'] ?? unclear;
  return (Object.hasOwn(byCode, code) ? byCode[code] : undefined) ?? unclear;
};

/** How the line is to be written; '' where a person must decide. */
const mended = ({ hint }: Words, written: Written): string => {
  if (hint.ru.startsWith(quoteAll)) return inQuotes(written);
  return hint === byCode['MULTILINE_IMPLICIT_KEY']?.hint ? withSpace(written) : '';
};

/** The words for an error of the YAML parser: its code, its English sentence where the code says too little, and the line. */
export const syntaxWords = (code: string, detail: string, written: Written): Words => {
  const { message, hint } = plainWords(code, detail);
  const right = mended({ message, hint }, written);
  const shown =
    written.line === '' ? { ru: '', en: '' } : { ru: `: «${written.line}»`, en: `: “${written.line}”` };
  const write =
    right === '' ? { ru: '', en: '' } : { ru: ` Запишите так: ${right}`, en: ` Write “${right}”.` };
  return {
    message: { ru: `${message.ru}${shown.ru}`, en: `${message.en}${shown.en}` },
    hint: { ru: `${hint.ru}${write.ru}`, en: `${hint.en}${write.en}` },
  };
};
