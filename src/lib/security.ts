// The content security policy: everything comes from the site's own origin, nothing is inline, nothing is evaluated.

/** Directive by directive. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
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

/** The policy of a page that asks nobody for anything while it works, and lets nothing of what it is given out. */
export const closedPolicy: string = contentSecurityPolicy.replace("connect-src 'self'", "connect-src 'none'");

/** The policy as a header, which can say one thing more: that no other site may frame the pages. */
export const contentSecurityHeader: string = [...directives, "frame-ancestors 'none'"].join('; ');

/** Headers that every answer of a server should carry, by name. */
const headers: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', contentSecurityHeader],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * The headers in the form of common servers.
 * @param base the path the site lies under, with a final `/`
 * @returns texts by file name: `_headers` (static hosts), `.htaccess` (Apache), `nginx-headers.conf` (to be included)
 */
export const headerFiles = (base: string): Readonly<Record<string, string>> => ({
  _headers: `${base}*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
  '.htaccess': `<IfModule mod_headers.c>\n${headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('')}</IfModule>\n`,
  'nginx-headers.conf': headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join(''),
});
