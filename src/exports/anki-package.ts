import { strToU8, zipSync } from 'fflate';
import type { Database } from 'sql.js';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import type { Section } from '../model/library.ts';
import type { Question } from '../model/question.ts';
import { hashText } from '../questions/seed.ts';
import {
  configuration,
  deckOptions,
  noteTypes,
  schema,
  toDecks,
  toModels,
} from './anki-collection.ts';
import { toAnkiFields } from './anki-fields.ts';

export type AnkiDeck = {
  title: string;
  questions: readonly Question[];
  sections: readonly Section[];
  /** Seconds since 1970; Anki takes an import for newer by it. */
  modified: number;
  /** Origin and base of the site for links back; empty for none. */
  siteUrl: string;
};

/**
 * An `.apkg` in the legacy layout (`collection.anki2` and `media`), which every Anki reads. The guid of
 * a note is its question's id, so that a second import updates it. The same input gives the same bytes.
 */
export async function buildAnkiPackage(deck: AnkiDeck): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(schema);
  database.run('begin');
  const deckId = 1_763_000_001_000 + (sumText(deck.title) % 1_000_000);
  writeCollection(database, deck, deckId);
  await writeNotes(database, deck, deckId);
  database.run('commit');
  const collection = database.export();
  database.close();
  const files = { 'collection.anki2': collection, media: strToU8('{}') };
  return new Uint8Array(zipSync(files, { mtime: '1980-01-01T00:00:00' }));
}

function writeCollection(database: Database, { title, modified }: AnkiDeck, deckId: number): void {
  const json = [
    configuration,
    toModels(deckId, modified),
    toDecks(deckId, title, modified),
    deckOptions,
    {},
  ];
  database.run('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    modified,
    modified * 1000,
    modified * 1000,
    ...json.map((value) => JSON.stringify(value)),
  ]);
}

async function writeNotes(database: Database, deck: AnkiDeck, deckId: number): Promise<void> {
  const sectionTags = new Map(deck.sections.map((section) => [section.id, tagSection(section)]));
  const note = database.prepare("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
  const card = database.prepare(
    "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  );
  // All at once: each sum alone waits for its turn among the files that are written.
  const contents = await Promise.all(
    deck.questions.map(async (question) => {
      const { noteType, fields } = toAnkiFields(question, deck.siteUrl);
      const first = (fields[0] ?? '').replaceAll(/<[^>]*>/g, '');
      return { question, noteType, fields, first, sum: await checksum(first) };
    }),
  );
  const ids = new Set<number>();
  for (const [index, { question, noteType, fields, first, sum }] of contents.entries()) {
    const id = numberNote(question, ids);
    ids.add(id);
    const type = noteTypes[noteType].id;
    const tags = ` ${[sectionTags.get(question.section), question.type].filter(Boolean).join(' ')} `;
    note.run([id, question.id, type, deck.modified, tags, fields.join('\u001f'), first, sum]);
    card.run([id, id, deckId, deck.modified, index + 1]);
  }
  note.free();
  card.free();
}

/**
 * The number of a note and its card: from its question's id, so that other notes may come and go (there
 * are readers that know cards by it). Two that fall together take the next free one.
 */
function numberNote({ id }: Question, taken: ReadonlySet<number>): number {
  let number = 1_763_000_000_000 + hashText(id);
  while (taken.has(number)) number += 1;
  return number;
}

/** A tag has no blanks. */
const tagSection = ({ number, title }: Section) =>
  number === null ? title.replaceAll(/\s+/g, '_') : `섹션${number}`;

/** Anki's: the first four bytes of the SHA-1 of the first field without HTML. */
async function checksum(text: string): Promise<number> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return new DataView(digest).getUint32(0);
}

/** A stable number for a deck's title (FNV-1a). */
function sumText(text: string): number {
  let sum = 0x81_1c_9d_c5;
  for (const byte of new TextEncoder().encode(text))
    sum = Math.imul(sum ^ byte, 0x01_00_01_93) >>> 0;
  return sum;
}
