// What axe says of a page: its own rules and its own findings, in a third of the time.
import type { AxeResults, RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

/**
 * axe is compiled for old browsers: each private field of its colours is a WeakMap with an entry for every colour ever read, and
 * the garbage collector walks them all. In its scope the two classes are replaced by ones that keep a value with its object.
 */
const quickMaps = `[
  class { #key = Symbol(); has(o) { return this.#key in o; } get(o) { return o[this.#key]; } set(o, value) { o[this.#key] = value; return this; } },
  class { #key = Symbol(); has(o) { return this.#key in o; } add(o) { o[this.#key] = true; return this; } },
]`;

/** A page writes its dozen colours thousands of times: each is parsed once. */
const rememberColours = `{
  const colour = axe.commons.color.Color.prototype;
  const { parseString } = colour;
  const known = new Map();
  colour.parseString = function (text) {
    if (!known.has(text)) {
      const { r, g, b, alpha } = parseString.call(this, text);
      known.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(text));
  };
}`;

const quickAxe = `((WeakMap, WeakSet) => {${axe.source}\n})(...${quickMaps});${rememberColours}`;

/** The rules on which colours have a say. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const;

/**
 * Asks axe about a page as it stands.
 * @param rules the rules to ask; all that axe has switched on where none are named
 * @returns the violations: the rule, how often, and the first place
 */
export const axeViolations = async (tab: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  if (!(await tab.evaluate(() => window.axe !== undefined))) await tab.evaluate(quickAxe);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  };
  return tab.evaluate(async (given) => {
    const results = await window.axe?.run(given);
    if (results === undefined) throw new Error('axe is not there');
    return results.violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html ?? ''}`);
  }, options);
};
