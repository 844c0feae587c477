/** https://wicg.github.io/storage-buckets/ */
interface Navigator {
  readonly storageBuckets?: {
    open: (
      name: string,
      options: { durability: 'strict' },
    ) => Promise<{ readonly indexedDB: IDBFactory }>;
  };
}
