import { answerShare, askedShare, quotedShare, type Weigh } from './answer-share.ts';
import { fromIndexWord } from './index-words.ts';
import type { Fragment, Pagefind } from './pagefind.ts';
import type { Match } from './pagefind-engine.ts';
import type { EntryKind } from './format.ts';
import type { Result, ResultKind } from './result.ts';
import type { Segment } from './understanding.ts';
import { latinParts } from './tokens.ts';
import { emptyWords } from './words/question-words.ts';

/** A piece of the notes by its passage that answers best. */
export type TextHit = {
  result: Result;
  /** Address of the heading: what it is merged by. */
  key: string;
  /** All words of the record. */
  words: ReadonlySet<string>;
  /** How much of the query the passage answers, 0 to 1. */
  score: number;
  /** How well the words fit that learners ask with for it, 0 to 1. */
  asked: number;
};

type Passage = {
  text: string;
  /** Anchor on the record's page, or the address of another; empty for the page itself. */
  anchor: string;
  heading: string;
  words: ReadonlySet<string>;
  /** Its words in order, without those that say nothing. */
  said: readonly string[];
};

/** A record of the full-text index, as it is ranked. */
export type FoundRecord = {
  kind: ResultKind;
  url: string;
  title: string;
  /** Of an option how often the command is used that is used most of those that have it. */
  uses: number;
  headings: ReadonlySet<string>;
  all: ReadonlySet<string>;
  passages: Passage[];
};

/** In place of the anchor of words that learners ask with: they are no passage to be shown. */
export const askedAnchor = '?';

/** What a record tells beside its words. */
export type RecordFacts = {
  /** What has a page of its own; none for a piece of the notes. */
  kind?: EntryKind;
  title: string;
  /** Headings of the passages, a line each. */
  heading: string;
  /** Texts of the passages, a line each. */
  text: string;
  /** Of an option how often the command is used that is used most of those that have it. */
  uses?: string;
  /**
   * For each passage the place of its first word in the content, its anchor, or address on another
   * page, and the number of its heading.
   */
  places: string;
};

export type ReadRecord = (match: Match) => Promise<FoundRecord>;

/** Records stay read while a query is typed. */
const mostRead = 400;

/** Reads records once each. */
export function createReader(pagefind: Pagefind): ReadRecord {
  const read = new Map<string, FoundRecord>();
  return async (match) => {
    if (read.size > mostRead) read.clear();
    const record = read.get(match.id) ?? readRecord(await pagefind.readFragment(match));
    read.set(match.id, record);
    return record;
  };
}

function readRecord({ url, content, filters }: Fragment): FoundRecord {
  const facts = JSON.parse(filters.facts[0]) as RecordFacts;
  const lines = facts.text.split('\n');
  const headings = facts.heading.split('\n');
  const words = content.split(' ').map(fromIndexWord);
  const places = facts.places.split('\n').map((place) => {
    const [from, anchor = '', heading] = place.split(' ');
    return { from: Number(from), anchor, heading: headings[Number(heading)] ?? '' };
  });
  return {
    kind: facts.kind ?? 'text',
    url,
    title: facts.title,
    uses: Number(facts.uses),
    headings: new Set(words.slice(0, places[0]?.from ?? 0)),
    all: new Set(words),
    passages: places.map(({ from, anchor, heading }, at) => {
      const own = words.slice(from, places[at + 1]?.from);
      const said = own.filter((word) => !emptyWords.has(word));
      return { text: lines[at] ?? '', anchor, heading, words: new Set(own), said };
    }),
  };
}

/** A record by the passage that answers a query best. */
export function rankRecord(
  record: FoundRecord,
  segments: readonly Segment[],
  weigh: Weigh,
): TextHit {
  const { kind, url, title, headings, all, passages } = record;
  const quoted = listQuoted(segments);
  let score = -1;
  let asked = 0;
  let best = passages[0];
  for (const passage of passages) {
    const words = { own: passage.words, headings, record: all };
    if (passage.anchor === askedAnchor) {
      asked = Math.max(
        asked,
        askedShare(words, segments, weigh),
        quotedShare(passage.said, quoted),
      );
      continue;
    }
    const share = answerShare(words, segments, weigh) + quotedShare(passage.said, quoted);
    if (share > score) [score, best] = [share, passage];
  }
  const { text = '', anchor = '', heading = '' } = best ?? {};
  if (kind === 'option') return optionHit(record, anchor, text, score);
  const passageUrl = anchor ? `${url.replace(/#.*/, '')}#${anchor}` : url;
  const result = { kind, title, heading, text: showText(best, passages), url: passageUrl };
  return { result, key: url, words: all, score, asked };
}

/** What is said first under a heading that would only be shown twice. */
function showText(best: Passage | undefined, passages: readonly Passage[]): string {
  if (!best) return '';
  const next = passages[passages.indexOf(best) + 1];
  const isTwice = best.heading.endsWith(best.text) && next?.heading === best.heading;
  return isTwice ? next.text : best.text;
}

/** `docker run -w, --workdir: …`: what is used much is meant sooner. */
function optionHit({ uses, all }: FoundRecord, url: string, text: string, score: number): TextHit {
  const [title = '', summary = ''] = text.split(/: (.*)/s);
  const result: Result = { kind: 'option', title, heading: '', text: summary, url };
  return { result, key: url, words: all, score: score * (1 - 0.5 / (uses + 1)), asked: 0 };
}

/** Words that may be a quotation, an error message say: those of a query in Latin letters that is no command. */
function listQuoted(segments: readonly Segment[]): string[] {
  if (segments.some(({ isCommand, typed }) => isCommand || typed.startsWith('-'))) return [];
  return segments
    .flatMap(({ typed }) => latinParts(typed))
    .filter((word) => /^[a-z]/.test(word) && !emptyWords.has(word));
}
