// The content security policy: everything comes from the site's own origin, nothing is inline, nothing is evaluated.

/** Directive by directive; the search's index reader is WebAssembly, which has a word of its own. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
] as const;

/** The policy as every page carries it in a meta element. */
export const contentSecurityPolicy: string = directives.join('; ');

/** The policy as a header, which can say one thing more: that no other site may frame the pages. */
export const contentSecurityHeader: string = [...directives, "frame-ancestors 'none'"].join('; ');
