/** Gzip by the platform's own streams (Chromium 80, Firefox 113, Node 18 and later): no library is needed. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const piped = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, BlobPart>);
  return new Uint8Array(await new Response(piped as ReadableStream).arrayBuffer());
}

export const gzip = (text: string): Promise<Uint8Array> =>
  through(new TextEncoder().encode(text), new CompressionStream('gzip'));

export const gunzip = async (bytes: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
