// What the publisher of a law database puts between the words of an act: «(п. 1.4 в ред. постановления … от … № …)».

/** «(п. 1.4 в ред. постановления … от … № …)», «(введён приказом от …)». */
const NOTE =
  /\((?=[^()]*(?:в\s+ред(?:акции|\.)|введ[её]н\p{L}{0,3}|утратил\p{L}?\s+силу))(?=[^()]*от\s+["«]?\d)[^()]*\)/giu;

/** A text without the notes of the publisher, which are no words of the act. */
export const withoutPublisherNotes = (text: string): string => text.replaceAll(NOTE, ' ');

/** Whether a text is such a note and nothing else. */
export const isPublisherNote = (text: string): boolean =>
  text.trim() !== '' && withoutPublisherNotes(text).trim() === '';
