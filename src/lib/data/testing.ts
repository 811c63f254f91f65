// Asks every endpoint of the site for its answers in this process, without a build; a new endpoint is asked too.

interface Route {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

interface Endpoint {
  readonly getStaticPaths?: () => readonly Route[];
  readonly GET: (context: object) => Response | Promise<Response>;
}

/** An answer of the site: where from, what it says it is, and the props of its route. */
export interface Answer {
  readonly name: string;
  readonly type: string;
  readonly headers: readonly string[];
  readonly params: readonly string[];
  readonly props: object;
  readonly bytes: Uint8Array;
}

const answersOf = async (file: string, endpoint: Endpoint, site: URL): Promise<readonly Answer[]> => {
  const routes = endpoint.getStaticPaths?.() ?? [{ params: {} }];
  return Promise.all(
    routes.map(async ({ params, props = {} }) => {
      const response = await endpoint.GET({ params, props, site });
      return {
        name: `${file} ${Object.values(params).join()}`,
        type: response.headers.get('content-type') ?? '',
        headers: [...response.headers.keys()],
        params: Object.values(params).filter((param) => param !== undefined),
        props,
        bytes: new Uint8Array(await response.arrayBuffer()),
      };
    }),
  );
};

/** All answers of a site with an address of its own. */
export const allAnswers = async (site: URL): Promise<readonly Answer[]> => {
  const endpoints = import.meta.glob<Endpoint>('../../pages/**/*.ts');
  const found = Object.entries(endpoints).map(async ([file, load]) => answersOf(file, await load(), site));
  return (await Promise.all(found)).flat();
};

/** The text of an answer. @throws TypeError where it is no UTF-8 */
export const textOf = ({ bytes }: Answer): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What XML and calendars cannot hold is shown by a sign. */
export const printable = (text: string): string =>
  text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');

export const strings = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** How the page of the open data tells to take the apostrophes away. */
export const original = (text: string): string =>
  text.replaceAll(/(?<=^|[;\t\r\n])'(?=["']*[=+\-@＝＋－＠\t\r\n])/g, '');
