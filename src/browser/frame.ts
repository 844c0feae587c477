import { keepOffline } from '../offline/register.ts';
import { listenForCopy } from './copy.ts';
import { fetchBoldFaces } from './faces.ts';
import { listenForKeys } from './keys.ts';
import { listenForPlaceholders } from './placeholders.ts';
import { listenForPreviews } from './previews.ts';
import { listenForSearch } from './search-open.ts';
import { listenForTheme } from './theme.ts';

listenForTheme();
listenForKeys();
listenForPlaceholders();
listenForCopy();
listenForPreviews();
listenForSearch();
fetchBoldFaces();
keepOffline(import.meta.env.BASE_URL);
