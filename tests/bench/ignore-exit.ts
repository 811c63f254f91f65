// Runs the command line as it is, and ends with 0 where it has findings: they are not what is measured.
const [main = '', ...args] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, main, ...args);
process.on('exit', (code) => {
  if (code === 1) process.exitCode = 0;
});
await import(new URL(`../../${main}`, import.meta.url).href);
