import { expect, describe, test } from 'vitest';
import type { Lexicon } from '../../../model/lexicon.ts';
import { RelativeFile } from '../../../model/paths.ts';
import { parseNote } from '../../../parse/index.ts';
import { grammars } from '../../../shell/index.ts';
import { buildVocabulary, lintSpelling } from './index.ts';

function suggestionsIn(text: string, terms: Lexicon['terms'] = []) {
  const note = parseNote({ file: RelativeFile.parse('n.md'), course: 'n', text, mdx: false });
  return lintSpelling(note, buildVocabulary([note], [{ terms, asked: {} }], [], grammars)).map(
    ({ suggestion }) => suggestion,
  );
}

describe('틀린 말과 바른 말', () => {
  test.each<[string, string, string[]]>([
    ['구성 요소의 이름', '노드마다 kubelte이 돈다.', ['kubelet']],
    ['두 번 나와도', 'ngnix를 띄우고 ngnix를 멈춘다.', ['nginx', 'nginx']],
    ['밑줄과 대문자로 이은 이름', '`node_modlues`와 `?authSorce=a`', ['modules', 'Source']],
    ['겹글자를 빠뜨린 말', '`proces.env`에서 읽는다.', ['process']],
    ['노트에 자주 나오는 이름', 'Foobarine Foobarine Foobarine Foobarine, 그리고 Foobarin', []],
    ['사전에 없던 이름의 철자', 'Zumbrella Zumbrella Zumbrella Zumbrella Zumbrela', ['Zumbrella']],
    ['한글로 적은 기술 용어', '파드에 블륨을 붙이고 레지스터리에서 받는다.', ['레지스트리에서']],
    ['네 음절의 용어', '컨테이나로 띄운다.', ['컨테이너로']],
    ['받침이 넘어간 말', '설정 설정 설정 설정을 설저어로 적었다.', []],
    ['외래어 표기', '메세지를 보내고 스케쥴러가 받는다.', ['메시지', '스케줄러']],
    ['조사', '볼륨를 만들고 서버으로 보낸다.', ['볼륨을', '서버로']],
    ['되와 돼', '이제 됬다. 그러면 되요.', ['됐', '돼']],
    ['않과 안', '되지 안는다. 실행이 않 된다.', ['지 않', '안']],
    ['늘리다와 늘이다', '복제본 수를 늘이면 된다.', ['수를 늘리']],
    ['손이 미끄러진 말', '변경한느 것과 저장해던 것', ['변경하는', '저장했던']],
    ['때', '파일이 있을 대 덮어쓴다.', ['있을 때']],
    ['앞말에 어긋난 뒷말', '워커 노드 워커 노드 워커 노드 워커 노드와 워커 노트', ['노드']],
  ])('%s', (_, text, expected) => {
    expect(suggestionsIn(text)).toEqual(expected);
  });
  test('외래어는 노트마다 한 번, 몇 번인지와 함께', () => {
    expect(suggestionsIn('디렉토리를 만든다. 디렉토리에 둔다.')).toEqual(['디렉터리']);
  });
  test('용어집의 용어를 잘못 적은 말', () => {
    const terms: Lexicon['terms'] = [{ term: '쿠버스피어', aliases: [], kind: 'tool' }];
    expect(suggestionsIn('쿠베스피어를 깐다.', terms)).toEqual(['쿠버스피어를']);
  });
});

describe('틀리지 않은 말', () => {
  test.each([
    ['복수와 어미', 'Pods, containers, mounted, composer, nodemon, deployments'],
    [
      '이웃한 두 낱말',
      '테스트와 태스크, 포트와 포드, 필드와 빌드, 커널과 터널, 인스턴스와 인스턴트',
    ],
    ['제품 이름', 'Podman, Traefik, Grafana, Kyverno, Karpenter, ScyllaDB, Vercel'],
    ['주소와 해시', 'https://exmaple.org/contianer 와 sha256:9f86d0 와 web-5d9c7b6f4d'],
    ['합친 말', 'manpages, subcommand, hostname, autoscaler'],
    ['보통 말', '이 모드를 쓰면 저 코드가 돈다. 어느 것이든 마을과 가을을 지나 노을을 본다.'],
    ['이미지 안', '파일은 이미지 안은 물론 페이지 안에도 있다. 수를 세고 줄을 늘이다.'],
    [
      '다른 말과 비슷한 외래어',
      '게스트 운영체제, 게이지, 문자 스트링, 케이스, 레이스 컨디션, 이그레스',
    ],
    ['동사에 붙은 지만', '느리지만 싸다. 그리지 않는다. 버리지만 말자.'],
    ['조사가 맞는 말', '컨테이너를, 볼륨을, 서버로, 터미널로, 파일은, 노드와'],
  ])('%s', (_, text) => {
    expect(suggestionsIn(text)).toEqual([]);
  });
  test('용어집이 고른 표기', () => {
    const terms: Lexicon['terms'] = [{ term: '디렉토리', aliases: [], kind: 'other' }];
    expect(suggestionsIn('디렉토리를 만든다.', terms)).toEqual([]);
  });
});
