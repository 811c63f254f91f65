// Some required keys are the subject of a rule of their own, which says more than «не заполнено». They are listed here
// and not collected from the rule book, which this folder is part of; a test holds the list against the rules.

/** Required keys (`kind:key`) whose absence another rule reports. */
export const ownedKeys: ReadonlySet<string> = new Set([
  'roadmap:deadline',
  'roadmap:executors',
  'roadmap:measures',
  'roadmap:responsible',
  'roadmap:result',
  'roadmap:systemMeasures',
]);
