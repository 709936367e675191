import { Buffer } from 'buffer/';

// What makes fonts works on Node's buffers, also in a page.
Object.assign(globalThis, { Buffer });
