/**
 * Rolldown's allocator takes memory in huge pages, of which a build fills less than half: 120 MB of them
 * would stay. It reads this when Rolldown is loaded.
 */
process.env['MIMALLOC_ALLOW_THP'] = '0';
