/** Sites of one origin under different bases keep their logs apart. */
const site = `doesaegim${import.meta.env.BASE_URL.replace(/\/+$/, '')}`;

export const databaseName = site;
/** A bucket's name has no slash; its database is named as the first one. */
export const copyBucket = 'doesaegim-copy';
export const channelName = site;
export const stateLock = `${site}:state`;

export const tables = { events: 'events', meta: 'meta' } as const;

/** Goes up whenever what the cached state holds changes; the log then is replayed. */
export const stateShape = 2;

/** Names of what is remembered beside the log. */
export const bankNoteName = 'bank';
