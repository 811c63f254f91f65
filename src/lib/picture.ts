// The picture that a messenger or a social network shows beside a link to a page: drawn at build from the page's own words.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';

const require = createRequire(import.meta.url);
/** Each alphabet is a family of its own: a letter that one lacks is taken from the next. */
const font = (file: 'cyrillic' | 'latin', weight: 400 | 700) => ({
  name: `PT Serif ${file}`,
  weight,
  style: 'normal' as const,
  data: readFileSync(require.resolve(`@fontsource/pt-serif/files/pt-serif-${file}-${weight}-normal.woff`)),
});
const fonts = [font('cyrillic', 400), font('cyrillic', 700), font('latin', 400), font('latin', 700)];

/** Width and height in pixels that the networks agree on. */
export const pictureSize = { width: 1200, height: 630 } as const;

const paper = '#ffffff';
const ink = '#16202e';
const quiet = '#4a5668';
const accent = '#0b4a9e';

type Style = Readonly<Record<string, string | number>>;
const box = (style: Style, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

/** At most `most` characters, cut at a word. */
const cut = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most)).trimEnd()}…`;

/**
 * Draws the picture of a page.
 * @param heading what the page is of, in large letters
 * @param lines what it says of it, smaller, below
 * @returns a PNG of `pictureSize`
 */
export const picture = async (
  heading: string,
  lines: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> => {
  const drawing = box(
    {
      ...pictureSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '64px 72px',
      backgroundColor: paper,
      borderTop: `16px solid ${accent}`,
      color: ink,
      fontFamily: 'PT Serif cyrillic, PT Serif latin',
    },
    [
      box({ flexDirection: 'column' }, [
        box({ fontSize: 64, fontWeight: 700, lineHeight: 1.15 }, cut(heading, 70)),
        ...lines.map((line) =>
          box({ marginTop: 24, color: quiet, fontSize: 34, lineHeight: 1.3 }, cut(line, 150)),
        ),
      ]),
      box({ fontSize: 40, fontWeight: 700, color: accent }, 'Свод'),
    ],
  );
  const svg = await satori(drawing, { ...pictureSize, fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
};
