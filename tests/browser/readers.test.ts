// The first five minutes of each reader, from the home page by clicks alone, on a desk and on a phone.
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { sharedChromium } from '../support/chromium.ts';
import { desktop, phone, walk } from '../support/walk.ts';

const { url: start } = await builtSite();
const browser = await sharedChromium();

describe.each([desktop, phone])('первые пять минут, экран: $name', (screen) => {
  it('учитель: от вопроса своими словами до ссылки на пункт, которую можно отправить', async () => {
    await walk(browser, { reader: 'teacher', screen, start }, async ({ tab, follow, sees, stop }) => {
      await sees(tab.getByText('Кто мне поможет и что обязан сделать?'));
      await stop('home');
      await follow(tab.getByRole('link', { name: 'Выберите свой вопрос' }));
      await sees(tab.getByText('Кто отвечает за наставничество и где мне найти наставника?'));
      await stop('topics');
      await follow(tab.getByRole('link', { name: 'Найти наставника', exact: true }));
      const territories = tab.getByRole('navigation', { name: 'Территории на этой странице' });
      await sees(territories);
      await stop('topic');
      await follow(territories.getByRole('link', { name: 'Владимирская область' }));
      const answer = tab.getByRole('region', { name: 'Владимирская область' });
      await sees(answer.getByRole('link', { name: 'ЦНППМ', exact: true }));
      await stop('territory');
      await follow(answer.getByRole('link', { name: 'ЦНППМ', exact: true }).first());
      await sees(tab.getByRole('heading', { level: 1 }), tab.getByRole('heading', { name: 'Что делает' }));
      await stop('subject');
      await follow(tab.getByRole('link', { name: /функция 6 в тексте документа$/u }));
      await tab.waitForURL(/provision\/#p-4\.1\.3-6$/u);
      await sees(tab.locator(':target'));
      await stop('clause');
      await follow(tab.getByRole('button', { name: /^Скопировать ссылку: п\.\s4\.1\.3, 6/u }));
      await sees(tab.getByRole('status').filter({ hasText: 'скопирована' }));
      expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/provision\/#p-4\.1\.3-6$/u);
      await stop('copied');
    });
  });

  it('учитель: то же через поиск', async () => {
    await walk(browser, { reader: 'search', screen, start }, async ({ tab, follow, sees, stop }) => {
      await tab.getByRole('combobox', { name: 'Что найти в актах' }).fill('кто помогает молодым педагогам');
      await follow(tab.getByRole('button', { name: 'Найти' }));
      const hits = tab.locator('.search-hits > li');
      await hits.first().waitFor();
      await sees(hits);
      await stop('hits');
      // A topic may stand among them; what is a place of an act opens there.
      await follow(hits.locator('a[href*="#"]').first());
      await sees(tab.locator(':target'));
      await stop('found');
    });
  });

  it('сотрудник министерства: что проверяется, что нашли в принятом документе и как это напечатать', async () => {
    await walk(browser, { reader: 'official', screen, start }, async ({ tab, follow, sees, stop }) => {
      await sees(tab.getByText('Что не так в документе, пока он не подписан?'));
      await follow(tab.getByRole('link', { name: 'Прочтите, что проверяется' }));
      await sees(tab.getByRole('heading', { level: 1 }));
      await stop('rules');
      await follow(
        tab
          .locator('main')
          .getByRole('link', { name: /ответственн/iu })
          .first(),
      );
      await sees(
        tab.getByRole('heading', { level: 1 }),
        tab.getByRole('heading', { name: 'Так не годится' }),
      );
      await stop('rule');
      await follow(tab.getByRole('link', { name: 'Свод', exact: true }));
      await follow(tab.getByRole('link', { name: /Посмотрите, как выглядит опубликованный документ/u }));
      await sees(
        tab.getByText(/Состояние документа: период закончился/u),
        tab.getByText('Реквизиты документа'),
      );
      await follow(tab.getByText('Реквизиты документа'));
      await sees(tab.getByText('Утверждающий акт'));
      await stop('document');
      const views = tab.getByRole('navigation', { name: /^Разделы:/u });
      await follow(views.getByRole('link', { name: 'Замечания' }));
      await sees(tab.getByText(/Всего\s\d/u));
      const reported = await tab
        .getByText(/Всего\s\d/u)
        .first()
        .textContent();
      expect(Number(/Всего\s(\d+)/u.exec(reported ?? '')?.[1])).toBe(await tab.locator('.finding').count());
      await stop('findings');
      await follow(
        tab
          .getByRole('row', { name: /Дорожная карта/u })
          .getByRole('link')
          .last(),
      );
      await sees(tab.locator('.finding').filter({ hasText: 'Как исправить' }));
      await stop('finding');
      await tab.emulateMedia({ media: 'print' });
      await tab.evaluate(() => window.scrollTo(0, 0));
      await stop('paper');
    });
  });

  it('эксперт: от таблицы показателей до пункта, где сказан порог, и до замечаний', async () => {
    await walk(browser, { reader: 'reviewer', screen, start }, async ({ tab, follow, sees, stop }) => {
      await follow(tab.getByRole('link', { name: 'Сопоставьте территории по федеральным показателям' }));
      const cell = tab.getByRole('link', { name: /^65%: Показатель 1|^65%:.*Владимирская область/u }).first();
      await sees(cell, tab.getByText('План не ниже порога'));
      await stop('matrix');
      await follow(cell);
      await sees(tab.locator(':target'));
      await stop('row');
      await follow(
        tab
          .locator(':target')
          .getByRole('link', { name: /раздел|п\.\s6\.2/u })
          .last(),
      );
      await tab.waitForURL(/\/provision\/#p-/u);
      await sees(tab.locator(':target'));
      await stop('clause');
      await follow(
        tab.getByRole('navigation', { name: /^Разделы:/u }).getByRole('link', { name: 'Замечания' }),
      );
      await sees(tab.locator('.finding'));
      await stop('findings');
      await tab.emulateMedia({ media: 'print' });
      await stop('paper');
    });
  });

  it('редактор: от руководства до поля в схеме и правила с примерами', async () => {
    await walk(browser, { reader: 'editor', screen, start }, async ({ tab, follow, sees, stop }) => {
      await follow(tab.getByRole('link', { name: 'Внесите первую территорию: пять минут' }));
      await sees(tab.getByText('npx svod check'));
      await stop('guide');
      await follow(tab.getByRole('link', { name: /^«?roadmap\.yaml/u }).first());
      await sees(tab.locator(':target'), tab.getByText('Срок'));
      await stop('schema');
      const top = tab.getByRole('navigation', { name: 'Разделы', exact: true });
      await follow(top.getByRole('link', { name: 'Правила' }));
      await tab.waitForURL(/\/rules\/$/u);
      await follow(
        tab
          .locator('main')
          .getByRole('link', { name: /мероприяти.*срок/iu })
          .first(),
      );
      await sees(
        tab.getByRole('heading', { level: 1 }),
        tab.getByRole('heading', { name: 'Так не годится' }),
      );
      await stop('rule');
    });
  });
});
