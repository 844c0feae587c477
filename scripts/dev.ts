import { dev } from 'astro';
import { href } from '../src/site-url.ts';

const server = await dev({ logLevel: 'warn' });
console.log(`고치는 대로 다시 보여 줍니다: http://localhost:${server.address.port}${href('/')}`);
