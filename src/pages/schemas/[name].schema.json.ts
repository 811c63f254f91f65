// The JSON Schemas at stable addresses, byte for byte as they stand in the repository.
import type { APIRoute } from 'astro';
import { schemaTexts } from '../../lib/schema-texts.ts';

export const getStaticPaths = () =>
  schemaTexts.map(({ name, text }) => ({ params: { name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
