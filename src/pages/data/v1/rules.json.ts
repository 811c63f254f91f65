// The rule book as JSON.
import type { APIRoute } from 'astro';
import { rules } from '../../../../validators/index.ts';
import { normCitation } from '../../../../validators/rules/norms.ts';
import { dataAnswer } from '../../../lib/data/answer.ts';

const data = {
  version: 1,
  rules: rules.map(({ id, severity, title, fault, reason, cure, edit, norm, heldTo, doubt }) => ({
    id,
    severity,
    title: title.ru,
    fault: fault.ru,
    reason: reason.ru,
    cure: cure.ru,
    norm: norm === 'craft' ? null : normCitation(norm),
    heldTo: heldTo?.why.ru ?? null,
    doubt: doubt?.ru ?? null,
    edit: edit?.ru ?? null,
  })),
};

export const GET: APIRoute = ({ site }) => dataAnswer('rules', data, site);
