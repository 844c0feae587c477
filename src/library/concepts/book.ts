import type { LexiconTerm } from '../../model/lexicon.ts';
import type { Concept } from '../../model/library.ts';
import { allNames, soundsAlike } from './names.ts';
import { type Proposal, strength } from './proposal.ts';
import { pairReadings } from './readings.ts';

/** A concept in the making: what the lexicon says of it, and where notes define it. */
export type Entry = {
  term: string;
  english: string | null;
  aliases: string[];
  kind: Concept['kind'];
  given: Concept['definition'];
  isGiven: boolean;
  proposals: (Proposal & { order: number })[];
};

/** Without blanks and hyphens, a plural's s left out: `Bind Mounts` is `bind mount`. */
export const fold = (name: string) =>
  name
    .normalize('NFC')
    .replace(/(?<=[a-z]{3}[^su\W])s$|(?<=[A-Z]{2})s$/, '')
    .toLowerCase()
    .replaceAll(/[\s\-_.]/g, '');

/** Entries by any of their names, Latin names and their readings joined. */
export class Book {
  readonly entries: Entry[] = [];
  private count = 0;
  private readonly byName = new Map<string, Entry>();

  addGiven(term: LexiconTerm, file: NonNullable<Concept['definition']>['file']): void {
    if (this.byName.has(fold(term.term))) return;
    const given = term.definition ? { text: term.definition, file, line: 1 } : null;
    this.add({
      term: term.term,
      english: term.english ?? null,
      aliases: [...term.aliases],
      kind: term.kind,
      given,
      isGiven: true,
      proposals: [],
    });
  }

  addProposal(proposal: Proposal): void {
    const { term, english } = proposal;
    const known = this.byName.get(fold(term)) ?? this.ownerOfEnglish(term, english);
    const entry =
      known ??
      this.add({
        term,
        english,
        aliases: [],
        kind: 'other',
        given: null,
        isGiven: false,
        proposals: [],
      });
    entry.proposals.push({ ...proposal, order: this.count++ });
    if (
      entry.english === null &&
      english &&
      !/^[\x20-\x7E]+$/.test(entry.term) &&
      !this.byName.has(fold(english))
    )
      entry.english = english;
    for (const name of allNames(proposal)) this.learn(entry, name);
  }

  /** A Latin name and its reading become one concept, under the Hangul term. */
  joinReadings(): void {
    const latin = this.entries.filter(
      ({ term, isGiven, proposals }) =>
        !isGiven &&
        !/[가-힣]/.test(term) &&
        proposals.some((each) => each.strength >= strength.possible),
    );
    const hangul = this.entries.filter(
      ({ term, english }) => /^[가-힣]/.test(term) && english === null,
    );
    for (const pair of pairReadings(latin, hangul)) {
      pair.hangul.proposals.push(...pair.latin.proposals);
      pair.hangul.english ??= pair.latin.term;
      pair.hangul.aliases.push(...pair.latin.aliases);
      this.entries.splice(this.entries.indexOf(pair.latin), 1);
    }
  }

  /** `도커 허브(Docker Hub)` is Docker Hub; `미리 만든 이미지(Docker Hub)` speaks of it. */
  private ownerOfEnglish(term: string, english: string | null): Entry | undefined {
    const owner = english === null ? undefined : this.byName.get(fold(english));
    if (!owner || /[가-힣]/.test(owner.term)) return owner;
    return soundsAlike(owner.term, term) ? owner : undefined;
  }

  private add(entry: Entry): Entry {
    this.entries.push(entry);
    for (const name of allNames(entry))
      if (!this.byName.has(fold(name))) this.byName.set(fold(name), entry);
    return entry;
  }

  /** A name that nobody has becomes an alias. */
  private learn(entry: Entry, name: string): void {
    const key = fold(name);
    const owner = this.byName.get(key);
    if (owner && owner !== entry) return;
    this.byName.set(key, entry);
    const same = [entry.term, entry.english, ...entry.aliases].some(
      (known) => known?.toLowerCase() === name.toLowerCase(),
    );
    if (!same) entry.aliases.push(name);
  }
}
