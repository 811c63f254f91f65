// The build has checked the content before it makes the pages: it hands its report to them, so that nothing is read and
// judged twice. Astro bundles the modules of the pages anew, so no variable of a module is shared between the two.
import type { Report } from '../../validators/index.ts';

const place = Symbol.for('svod.report');

/** Gives the pages that are made in this process the report they show. */
export const handOver = (report: Report): void => void Reflect.set(globalThis, place, report);

/** The report that the build handed over; undefined where pages are made without it, as while authoring. */
export const handedReport = (): Report | undefined => Reflect.get(globalThis, place) as Report | undefined;

/** Forgets it. */
export const takeBack = (): void => void Reflect.deleteProperty(globalThis, place);
