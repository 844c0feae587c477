import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// For this thread, and by the environment for those that it starts.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/node');
enableCompileCache();
