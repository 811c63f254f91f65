// What the MDX parser's errors mean to somebody who copies an act into a file.
import type { Text } from '../rule.ts';

interface Words {
  readonly message: Text;
  readonly hint: Text;
}

const escapeIt: Text = {
  ru: 'Если это знак «меньше» или скобка из текста, поставьте перед ним обратную черту: \\< или \\{.',
  en: 'If it is a sign of the text, put a backslash before it: \\< or \\{.',
};

const byReason: Readonly<Record<string, Words>> = {
  'front-matter-none': {
    message: {
      ru: 'В начале файла нет реквизитов документа между строками ---',
      en: 'The file does not begin with the requisites between lines ---',
    },
    hint: {
      ru: 'Начните файл строкой ---, затем впишите kind, title и order, закройте строкой --- и продолжайте текстом.',
      en: 'Begin with a line ---, then kind, title and order, close with a line ---, then the text.',
    },
  },
  'front-matter-not-closed': {
    message: {
      ru: 'Реквизиты в начале файла не закрыты строкой ---',
      en: 'The requisites are not closed by a line ---',
    },
    hint: {
      ru: 'Поставьте строку --- после последнего реквизита, перед текстом.',
      en: 'Put a line --- between the requisites and the text.',
    },
  },
  'front-matter-empty': {
    message: {
      ru: 'Реквизиты документа между строками --- пусты',
      en: 'The requisites between the lines --- are empty',
    },
    hint: { ru: 'Впишите kind, title и order.', en: 'Fill in kind, title and order.' },
  },
  'body-empty': {
    message: {
      ru: 'Под реквизитами нет текста документа',
      en: 'There is no text below the requisites',
    },
    hint: {
      ru: 'Впишите его под последней строкой ---: сначала приказ между строками <Order> и </Order>, затем документ, пункт за пунктом.',
      en: 'Write it below the last line ---: first the order between the lines <Order> and </Order>, then the document, clause by clause.',
    },
  },
  'body-only-stamps': {
    message: {
      ru: 'Под реквизитами нет текста документа: там только гриф и подписи',
      en: 'There is no text below the requisites but stamps and signatures',
    },
    hint: {
      ru: 'Впишите его под грифом, пункт за пунктом; вместо таблицы, которая лежит рядом, пишется её метка: <Roadmap/>, <Indicators/>.',
      en: 'Write it below the stamp, clause by clause; the mark of a table that lies beside, <Roadmap/> or <Indicators/>, stands for it.',
    },
  },
  'unexpected-lazy': {
    message: {
      ru: 'Компонент начат внутри списка, а продолжен вне его',
      en: 'A component begins inside a list and goes on outside',
    },
    hint: {
      ru: 'Поставьте компонент на отдельной строке, с пустыми строками до и после.',
      en: 'Put the component on a line of its own.',
    },
  },
};

const plainWords = (reason: string, detail: string): Words => {
  const known = Object.hasOwn(byReason, reason) ? byReason[reason] : undefined;
  if (known !== undefined) return known;
  const tag = /`(<[^`]*>)`/.exec(detail)?.[1] ?? '';
  if (/closing tag|closing slash/.test(detail)) {
    const message = detail.startsWith('Expected')
      ? { ru: `Тег ${tag} открыт, но не закрыт`, en: `The tag ${tag} is not closed` }
      : { ru: 'Закрывающий тег не отвечает открытому', en: 'A closing tag answers no open one' };
    const hint = {
      ru: 'У каждого тега, например <Order>, должен быть парный </Order> на отдельной строке; тег без содержания пишется <Terms/>.',
      en: 'Every tag such as <Order> needs its </Order> on a line of its own; a tag without content is written <Terms/>.',
    };
    return { message, hint };
  }
  if (/before attribute value|in attribute value/.test(detail))
    return {
      message: {
        ru: 'Значение в теге стоит без кавычек',
        en: 'A value in a tag has no quotes',
      },
      hint: {
        ru: 'Возьмите его в двойные кавычки: <Functions of="ministry"/>.',
        en: 'Put it in double quotes: <Functions of="ministry"/>.',
      },
    };
  if (/in expression|brace/.test(detail))
    return {
      message: { ru: 'Фигурная скобка открыта, но не закрыта', en: 'A curly bracket is not closed' },
      hint: escapeIt,
    };
  return {
    message: {
      ru: 'Знак «<» начинает тег, но дальше стоит не тег',
      en: '“<” begins a tag, but what follows is no tag',
    },
    hint: escapeIt,
  };
};

/** The words for an error of the MDX parser, with the line as its author wrote it; '' where the whole file is meant. */
export const syntaxWords = (reason: string, detail: string, line: string): Words => {
  const { message, hint } = plainWords(reason, detail);
  if (line === '' || message.ru.includes(line)) return { message, hint };
  return { message: { ru: `${message.ru}: «${line}»`, en: `${message.en}: “${line}”` }, hint };
};
