// The yardstick: Node started, and the same files parsed with the `yaml` package and remark, nothing more.
import { readdirSync, readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { parseDocument } from 'yaml';

const root = process.argv[2] ?? 'content';
const processor = remark().use(remarkMdx);
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = `${entry.parentPath}/${entry.name}`;
  if (entry.name.endsWith('.yaml')) parseDocument(readFileSync(path, 'utf8')).toJS();
  if (!entry.name.endsWith('.mdx')) continue;
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  parseDocument(front).toJS();
  try {
    processor.parse(body);
  } catch {
    // Some files are broken on purpose: there is no more to be parsed in them.
  }
}
