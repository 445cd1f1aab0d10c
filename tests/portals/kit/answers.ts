import type { SampleAnswer } from '../sample-portal';

const answer = (status: number, type: string, body: Uint8Array | string): SampleAnswer => ({
  status,
  headers: { 'content-type': type },
  body,
});

export const html = (body: Uint8Array | string, status = 200): SampleAnswer =>
  answer(status, 'text/html; charset=utf-8', body);

/** A page whose server names no charset: the reader must find it in the page. */
export const htmlWithoutCharset = (body: Uint8Array | string): SampleAnswer => answer(200, 'text/html', body);

export const json = (body: unknown): SampleAnswer =>
  answer(200, 'application/json; charset=utf-8', JSON.stringify(body));

export const xml = (body: string): SampleAnswer => answer(200, 'text/xml; charset=utf-8', body);

export const script = (body: string): SampleAnswer => answer(200, 'application/javascript; charset=utf-8', body);

export const style = (body: string): SampleAnswer => answer(200, 'text/css; charset=utf-8', body);

export const svg = (body: string): SampleAnswer => answer(200, 'image/svg+xml', body);

export const text = (body: string): SampleAnswer => answer(200, 'text/plain; charset=utf-8', body);

export const redirect = (to: string): SampleAnswer => ({ status: 302, headers: { location: to }, body: '' });

/** A one-page file as attachments are. */
export const pdf = (): SampleAnswer =>
  answer(200, 'application/pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%%EOF\n');

/** The connection is cut. */
export const hangUp: SampleAnswer = { status: 0, headers: {}, body: '', hangUp: true };
