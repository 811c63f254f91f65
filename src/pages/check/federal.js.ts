// The federal layer for the page of the check, as a script: the page may ask for nothing else, and reads it before a file is there.
import type { APIRoute } from 'astro';
import { federalFiles } from '../../lib/federal-files.ts';

export const GET: APIRoute = () =>
  new Response(`export const federal = ${JSON.stringify(federalFiles)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
