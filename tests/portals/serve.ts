import { parseArgs } from 'node:util';
import { samplePortal, samplePortalIds } from './index';
import { replayPortals } from './replay/replay-portals';
import { type Served, servePortals } from './server';

const usage = `usage: tsx tests/portals/serve.ts ID [--port N] [--now ISO]
       tsx tests/portals/serve.ts replay --corpus DIR [--port N]
ID: ${samplePortalIds.join(', ')}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' }, now: { type: 'string' }, corpus: { type: 'string' } },
  });
  const [id] = positionals;
  if (!id) throw new Error(usage);
  const portals = served(id, values);
  const server = await servePortals(portals, { port: Number(values.port) });
  console.log(server.address);
  for (const { host } of portals) {
    console.log(host);
    console.log(`npm run audit -- http://${host}/ --resolve ${host}=${server.address}`);
  }
}

function served(id: string, { now, corpus }: { now?: string; corpus?: string }): Served[] {
  if (id === 'replay') {
    if (!corpus) throw new Error(usage);
    return replayPortals(corpus);
  }
  const at = now ? new Date(now) : new Date();
  const chinaDay = new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  return [samplePortal(id, chinaDay)];
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
