import { prepare } from './prepare.mjs';

prepare();

const { build, preview } = await import('vite');
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(`The page could not be built.\n${error.message}`);
  process.exit(1);
}
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), strictPort: false } });
console.log(`\nClaimed Ground: ${server.resolvedUrls.local[0]}\nStop it with Ctrl+C.`);
