// A file is handed to the browser to be saved, without a request to anybody.
import type { NamedBytes } from '../messages.ts';

/** Offers a file for download. */
export const saveFile = ({ name, bytes }: NamedBytes): void => {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes when the click is done with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
