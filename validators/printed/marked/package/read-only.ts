// A file that its author wants read and not changed, though nothing in it forbids that: marked as final, or to be opened for reading only.
import { attribute, child, elementsOf, textWithin } from '../../package/elements.ts';
import type { Package } from '../../package/package.ts';
import { relationsOf } from '../../package/relations.ts';
import type { Element } from '../../package/xml.ts';

const isFinal = (property: Element): boolean =>
  attribute(property, 'name') === '_MarkAsFinal' && /^\s*(?:true|1)\s*$/i.test(textWithin(property));

/** Whether a file of Word or Excel is marked as final. @throws Refused */
export const isMarkedFinal = (opened: Package): boolean =>
  relationsOf(opened, '').some(({ type, target, outside }) => {
    const root = type === 'custom-properties' && !outside ? opened.xml(target) : null;
    return root !== null && elementsOf(root).some(isFinal);
  });

const on = /^(?:1|true|on)$/i;

/** Whether settings ask that the file be opened for reading only, or have a password for changes: `name` is the element that does. */
export const asksReading = (settings: Element | null, name: string): boolean =>
  Object.entries(child(settings, name)?.attributes ?? {}).some(([key, value]) =>
    /recommended$/i.test(key) ? on.test(value) : /(?:hash|password|hashValue)$/i.test(key) && value !== '',
  );

/** Whether the settings of a file of OpenDocument ask that it be opened for reading only. @throws Refused */
export const loadsForReading = (opened: Package): boolean => {
  const root = opened.xml('settings.xml');
  const isOn = (element: Element): boolean =>
    Object.entries(element.attributes).some(
      ([name, value]) => name.endsWith('name') && value === 'LoadReadonly',
    )
      ? textWithin(element).trim() === 'true'
      : elementsOf(element).some(isOn);
  return root !== null && isOn(root);
};
