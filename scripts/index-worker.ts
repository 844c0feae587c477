import { workerData } from 'node:worker_threads';
import { type IndexTask, indexText } from './index-text.ts';

await indexText(workerData as IndexTask);
