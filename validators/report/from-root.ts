// Programs that gather reports know files by their paths from the root of the checkout, wherever in it the check was called.

/**
 * A path as findings print it, from the working folder, as a path from the root of the checkout; an absolute one stays.
 * @param folder the working folder's path from the root, `/` between folders; '' for the root itself
 */
export const fromRoot = (file: string, folder: string): string => {
  if (folder === '' || file.startsWith('/') || /^[A-Za-z]:\//.test(file)) return file;
  const steps: string[] = [];
  for (const step of `${folder}/${file}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};
