// The address of a pair stays good when the territories have become so many that it lost its page: /compare/a/b/ is drawn at
// /compare/?a=…&b=…, as every pair can be.
import { pairOfAddress } from '../../lib/compare/pairs.ts';
import { link } from '../../lib/links.ts';

const pair = pairOfAddress(location.pathname);
if (pair !== null) location.replace(`${link('/compare/')}?${new URLSearchParams(pair)}${location.hash}`);
