/**
 * The fixed parts of a legacy Anki collection (schema 11). Ids and field lists are frozen: on a
 * re-import Anki matches notes by guid and note types by id, and leaves schedules alone.
 */
const css = `.card { font: 18px/1.7 sans-serif; word-break: keep-all; max-width: 40em; margin: 0 auto; padding: 1em; }
code, pre { font-family: ui-monospace, monospace; } pre { white-space: pre-wrap; text-align: left; }
.answer { font-size: 1.15em; font-weight: 600; } .why { opacity: .8; }`;

const tail =
  '<hr id="answer"><div class="answer">{{Answer}}</div><p class="why">{{Explanation}}</p>{{Source}}';

export const noteTypes = {
  recall: {
    id: 1_763_000_000_001,
    name: '되새김 떠올리기',
    type: 0,
    fields: ['Prompt', 'Answer', 'Explanation', 'Source'],
    front: '{{Prompt}}',
    back: `{{FrontSide}}${tail}`,
  },
  typed: {
    id: 1_763_000_000_004,
    name: '되새김 입력하기',
    type: 0,
    fields: ['Prompt', 'Answer', 'Explanation', 'Source'],
    front: '{{Prompt}}{{type:Answer}}',
    back: '{{Prompt}}<hr id="answer">{{type:Answer}}<p class="why">{{Explanation}}</p>{{Source}}',
  },
  choice: {
    id: 1_763_000_000_002,
    name: '되새김 고르기',
    type: 0,
    fields: ['Prompt', 'Choices', 'Answer', 'Explanation', 'Source'],
    front: '{{Prompt}}{{Choices}}',
    back: `{{FrontSide}}${tail}`,
  },
  cloze: {
    id: 1_763_000_000_003,
    name: '되새김 빈칸',
    type: 1,
    fields: ['Text', 'Explanation', 'Source'],
    front: '{{cloze:Text}}',
    back: '{{cloze:Text}}<hr id="answer"><p class="why">{{Explanation}}</p>{{Source}}',
  },
} as const;

export const schema = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

type NoteType = (typeof noteTypes)[keyof typeof noteTypes];

/** The `models` column: note types by id. `modified` in seconds since 1970. */
export const toModels = (deckId: number, modified: number) =>
  Object.fromEntries(
    Object.values(noteTypes).map((noteType) => [
      String(noteType.id),
      toModel(noteType, deckId, modified),
    ]),
  );

const toModel = ({ id, name, type, fields, front, back }: NoteType, did: number, mod: number) => ({
  id,
  name,
  type,
  mod,
  did,
  css,
  usn: 0,
  sortf: 0,
  latexPre: '\\documentclass{article}\\begin{document}',
  latexPost: '\\end{document}',
  vers: [],
  tags: [],
  req: [[0, 'any', [0]]],
  flds: fields.map((field, ord) => ({
    name: field,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  })),
  tmpls: [
    { name, ord: 0, qfmt: front, afmt: back, did: null, bqfmt: '', bafmt: '', bfont: '', bsize: 0 },
  ],
});

/** The `decks` column: Anki wants its Default deck beside ours. */
export const toDecks = (id: number, name: string, mod: number) => {
  const deck = (deckId: number, deckName: string) => ({
    id: deckId,
    name: deckName,
    mod,
    usn: 0,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 0,
    extendRev: 0,
    newToday: [0, 0],
    revToday: [0, 0],
    lrnToday: [0, 0],
    timeToday: [0, 0],
  });
  return { '1': deck(1, 'Default'), [String(id)]: deck(id, name) };
};

export const deckOptions = {
  '1': {
    id: 1,
    name: 'Default',
    mod: 0,
    usn: 0,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: {
      bury: true,
      delays: [1, 10],
      initialFactor: 2500,
      ints: [1, 4, 7],
      order: 1,
      perDay: 20,
      separate: true,
    },
    rev: {
      bury: true,
      ease4: 1.3,
      fuzz: 0.05,
      ivlFct: 1,
      maxIvl: 36_500,
      minSpace: 1,
      perDay: 200,
    },
    lapse: { delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
  },
};

export const configuration = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: null,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
};
