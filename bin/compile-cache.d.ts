// The types of compile-cache.js, which is plain enough to run before any types can be stripped.
export const cacheFolder: (
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
) => string | null;
export const keepCompiled: () => void;
