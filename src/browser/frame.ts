import { listenForKeys } from './keys.ts';
import { listenForTheme } from './theme.ts';

listenForTheme();
listenForKeys();
