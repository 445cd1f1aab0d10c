import type { SampleAnswer, SampleRequest } from '../sample-portal';

export type Handler = (request: SampleRequest, query: URLSearchParams) => SampleAnswer | Promise<SampleAnswer>;

/** The addresses of one host: exact paths, made when they are asked for. */
export class Routes {
  readonly #handlers = new Map<string, Handler>();
  readonly #fallback: Handler;

  constructor(fallback: Handler) {
    this.#fallback = fallback;
  }

  /** Registers a path (no query). Throws when two pages claim one address. */
  add(path: string, handler: Handler): void {
    if (this.#handlers.has(path)) throw new Error(`two pages at ${path}`);
    this.#handlers.set(path, handler);
  }

  /** A page by its address; a directory answers with and without its index file. */
  addPage(path: string, indexFile: string, handler: Handler): void {
    this.add(path, handler);
    if (path.endsWith('/')) this.add(path + indexFile, handler);
  }

  has(path: string): boolean {
    return this.#handlers.has(path);
  }

  answer(request: SampleRequest): SampleAnswer | Promise<SampleAnswer> {
    const { pathname, searchParams } = new URL(request.path, 'http://portal');
    const handler = this.#handlers.get(decodeURIComponent(pathname)) ?? this.#fallback;
    return handler(request, searchParams);
  }
}
