// Answers of the open data's addresses.

/** Data as indented JSON. */
export const jsonAnswer = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
