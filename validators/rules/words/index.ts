// The rules on words: abbreviations, terms, spelling, marks.
import type { Rule } from '../rule.ts';
import { abbreviationExplainedHere } from './abbreviations/explained-here.ts';
import { abbreviationIntroduced } from './abbreviations/introduced.ts';
import { abbreviationIntroducedFirst } from './abbreviations/introduced-first.ts';
import { abbreviationIntroducedOnce } from './abbreviations/introduced-once.ts';
import { abbreviationKept } from './abbreviations/kept.ts';
import { abbreviationMeaning } from './abbreviations/meaning.ts';
import { abbreviationOneForm } from './abbreviations/one-form.ts';
import { abbreviationOneName } from './abbreviations/one-name.ts';
import { abbreviationSaidOnce } from './abbreviations/said-once.ts';
import { shortNameIntroduced } from './abbreviations/short-name-introduced.ts';
import { abbreviationUsed } from './abbreviations/used.ts';
import { blanksFilled } from './blanks-filled.ts';
import { bracketsAgree } from './letters/brackets-agree.ts';
import { capitalsAlike } from './letters/capitals-alike.ts';
import { caseGoverned } from './letters/case-governed.ts';
import { hyphenKept } from './letters/hyphen-kept.ts';
import { nameInFull } from './letters/name-in-full.ts';
import { noCapitals } from './letters/no-capitals.ts';
import { noCognates } from './letters/no-cognates.ts';
import { noDoubledWords } from './letters/no-doubled-words.ts';
import { noLeftovers } from './letters/no-leftovers.ts';
import { noMisprints } from './letters/no-misprints.ts';
import { numberAgrees } from './letters/number-agrees.ts';
import { oneAlphabet } from './letters/one-alphabet.ts';
import { organisationOneName } from './letters/organisation-one-name.ts';
import { personOneInitials } from './letters/person-one-initials.ts';
import { personOneName } from './letters/person-one-name.ts';
import { personOneSpacing } from './letters/person-one-spacing.ts';
import { wholeWords } from './letters/whole-words.ts';
import { wordsAgree } from './letters/words-agree.ts';
import { listsClosed } from './lists-closed.ts';
import { marksAfterJoining } from './marks/after-joining.ts';
import { datesWritten } from './marks/dates-written.ts';
import { marksInPlace } from './marks/in-place.ts';
import { marksOneForm } from './marks/one-form.ts';
import { marksPaired } from './marks/paired.ts';
import { spaces } from './marks/spaces.ts';
import { shortEnough } from './short-enough.ts';
import { termDefinedOnce } from './terms/defined-once.ts';
import { groupOneDescription } from './terms/group-one-description.ts';
import { lawWords } from './terms/law-words.ts';
import { termNotCircular } from './terms/not-circular.ts';
import { termUsed } from './terms/used.ts';
import { termWording } from './terms/wording.ts';

export const wordRules: readonly Rule[] = [
  abbreviationExplainedHere,
  abbreviationIntroduced,
  abbreviationIntroducedFirst,
  abbreviationIntroducedOnce,
  abbreviationKept,
  abbreviationMeaning,
  abbreviationOneForm,
  abbreviationOneName,
  abbreviationSaidOnce,
  abbreviationUsed,
  blanksFilled,
  bracketsAgree,
  datesWritten,
  hyphenKept,
  lawWords,
  groupOneDescription,
  marksAfterJoining,
  marksInPlace,
  marksOneForm,
  marksPaired,
  noCapitals,
  noCognates,
  noDoubledWords,
  noLeftovers,
  noMisprints,
  numberAgrees,
  wordsAgree,
  capitalsAlike,
  caseGoverned,
  nameInFull,
  oneAlphabet,
  organisationOneName,
  personOneInitials,
  personOneName,
  personOneSpacing,
  listsClosed,
  shortEnough,
  shortNameIntroduced,
  spaces,
  termDefinedOnce,
  termNotCircular,
  termUsed,
  termWording,
  wholeWords,
];
