import { setFlagsFromString } from 'node:v8';

/**
 * V8 lets a heap grow to several times what lives in it before it looks for what can go, and fresh
 * memory costs a build as much time as the collections that it saves: a third less of it takes no longer.
 */
setFlagsFromString('--heap-growing-percent=40');
/** Megabytes; for the threads that are started from here on. */
setFlagsFromString('--max-semi-space-size=8');
