// An alias makes two printed names one subject. Where their words differ and the act does not say so, an editor did.
import { inner } from '../../model/excerpt.ts';
import { child } from '../../source/spot.ts';
import { normalise } from '../../text/words/words.ts';
import { edit } from '../example-base.ts';
import type { TerritoryRule } from '../rule.ts';
import { printed, sourcePath } from '../source/example-source.ts';
import { tiedByHand } from './spelling.ts';

/** The printed text of the model territory with a sentence, and another name for the centre. */
const withAlias = (sentence: string, alias: string): Readonly<Record<string, string>> => ({
  ...edit('provision', '## 3. Направления', `${sentence}\n\n## 3. Направления`),
  ...edit('subjects', 'short: ЦНППМ', `short: ЦНППМ\n    aliases: [${alias}]`),
  [sourcePath]: printed.replace('3. Направления', `${sentence}\n3. Направления`),
});

export const aliasAlike: TerritoryRule = {
  id: 'subjects/alias-alike',
  scope: 'territory',
  across: true,
  severity: 'note',
  norm: 'craft',
  about: 'data',
  yieldsTo: ['source/texts-occur'],
  title: {
    ru: 'Два названия одного субъекта роднит сам акт',
    en: 'The act itself makes two names those of one subject',
  },
  fault: {
    ru: 'Другое название субъекта не похоже на его имя',
    en: 'Another name of a subject is unlike its own',
  },
  reason: {
    ru: 'По другим названиям узнают ответственных и находят, кому что поручено. Если слова у названий разные, а акт не говорит, что это одно и то же, поручение могло достаться не тому.',
    en: 'By its other names a subject is found among the responsible. Where the words differ and the act does not say that both are one, work may go to the wrong one.',
  },
  cure: {
    ru: 'Сверьте с актом, об одном ли субъекте он говорит. Если это другой субъект, опишите его отдельно, а название уберите из aliases.',
    en: 'See whether the act speaks of one subject. Where it is another, define it by itself and take the name out of `aliases`.',
  },
  doubt: {
    ru: 'Редактор мог знать из других документов, что это один и тот же субъект: сам акт этого не говорит.',
    en: 'An editor may know from other documents that both are one; the act itself does not say so.',
  },
  *check(territory) {
    if (territory.provision === null) return;
    const isTied = tiedByHand(territory);
    // Of a responsible subject `roadmap/responsible-defined` tells it where it stands.
    const responsible = new Set(
      (territory.roadmap?.measures ?? []).flatMap((measure) =>
        (measure.responsible ?? []).map((reference) => normalise(reference.printed)),
      ),
    );
    for (const subject of territory.subjects)
      for (const [index, alias] of subject.aliases.entries()) {
        if (responsible.has(normalise(alias)) || !isTied(subject, alias)) continue;
        yield {
          at: child(subject.spot, 'aliases', index),
          message: {
            ru: `«${alias}» считается другим названием субъекта «${inner(subject.label)}», а акт этого не говорит и слова у них разные`,
            en: `“${alias}” is taken for another name of “${subject.label}”; the act does not say so, and their words differ`,
          },
          evidence: normalise(alias),
        };
      }
  },
  bad: [
    {
      title: { ru: 'Слова разные', en: 'Other words' },
      files: withAlias('Методисты области помогают школам.', 'Методисты области'),
      points: 'Методисты области',
    },
  ],
  good: [
    {
      title: { ru: 'Название с лишним словом', en: 'A name with one word more' },
      files: withAlias('ЦНППМ области помогает школам.', 'ЦНППМ области'),
    },
    {
      title: { ru: 'Акт сам называет их одним', en: 'The act itself calls both one' },
      files: withAlias('Методисты области (ЦНППМ) помогают школам.', 'Методисты области'),
    },
  ],
};
