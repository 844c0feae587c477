import type { CommandGrammar } from '../grammar.ts';
import { readAuthored } from './authored.ts';

/** `docker buildx` as its documentation has it: the plugin is seldom where the facts are generated. */
const text = `= buildx · docker buildx (documented) · pflag
. : * : 여러 플랫폼의 이미지를 만들고 빌더를 다룹니다 : 이미지
  --builder name : 사용할 빌더를 고릅니다
  -D --debug : 디버그 정보를 출력합니다
bake : [대상…:name] : 파일에 적어 둔 빌드를 한꺼번에 합니다 : 이미지
  --allow string* : 빌드에 주는 권한을 정합니다
  --builder name : 사용할 빌더를 고릅니다
  --call string : 빌드 대신 확인만 합니다
  --check : 빌드하지 않고 설정만 확인합니다
  -D --debug : 디버그 정보를 출력합니다
  -f --file path* : 빌드를 적은 파일을 정합니다
  --list string : 대상이나 변수의 목록을 보여 줍니다
  --load : 만든 이미지를 내 컴퓨터의 이미지 목록에 넣습니다
  --metadata-file path : 빌드 결과의 정보를 이 파일에 적습니다
  --no-cache : 캐시를 쓰지 않습니다
  --print : 빌드하지 않고 설정만 보여 줍니다
  --progress string=auto : 빌드 과정을 보여 주는 방식을 정합니다
    auto : 터미널이면 tty, 아니면 plain으로 보여 줍니다
    plain : 과정을 줄마다 모두 출력합니다
    tty : 진행 상황을 제자리에서 고쳐 그립니다
  --provenance string : 출처 증명을 붙입니다
  --pull : 기반 이미지의 최신 판을 늘 내려받습니다
  --push : 만든 이미지를 레지스트리에 올립니다
  --sbom string : 구성 요소 목록을 붙입니다
  --set string* : 대상의 설정을 바꿉니다
create : [컨텍스트:name] : 새 빌더를 만듭니다 : 이미지
  --append : 있는 빌더에 노드를 더합니다
  --bootstrap : 만든 뒤 바로 켭니다
  --builder name : 사용할 빌더를 고릅니다
  --buildkitd-config path : BuildKit 설정 파일을 정합니다
  --buildkitd-flags string : BuildKit을 켤 때의 옵션을 정합니다
  -D --debug : 디버그 정보를 출력합니다
  --driver string : 빌더를 돌릴 방식을 정합니다
    docker : Docker에 든 BuildKit을 씁니다
    docker-container : BuildKit을 컨테이너로 띄워 씁니다
    kubernetes : BuildKit을 쿠버네티스 파드로 띄워 씁니다
    remote : 따로 띄운 BuildKit에 연결합니다
  --driver-opt string* : 드라이버의 설정을 정합니다
  --leave : 빌더에서 노드를 뺍니다
  --name name : 빌더에 이름을 붙입니다
  --node name : 노드의 이름을 정합니다
  --platform words* : 이 노드가 만들 플랫폼을 정합니다
  --use : 만든 빌더를 바로 씁니다
du :  : 빌드 캐시가 쓰는 디스크 크기를 보여 줍니다 : 이미지
  --builder name : 사용할 빌더를 고릅니다
  --filter string* : 조건에 맞는 것만 고릅니다
  --format format : 출력 형식을 정합니다
  --verbose : 자세히 보여 줍니다
imagetools : * : 레지스트리에 있는 이미지를 다루는 명령 모음입니다 : 이미지
imagetools create : [이미지…:image] : 레지스트리의 이미지들을 하나로 묶습니다 : 이미지
  --annotation string* : 메타데이터를 붙입니다
  --append : 있는 묶음에 더합니다
  --builder name : 사용할 빌더를 고릅니다
  --dry-run : 올리지 않고 결과만 보여 줍니다
  -f --file path* : 이미지를 적은 파일을 정합니다
  --prefer-index bool=true : 하나뿐이어도 묶음으로 만듭니다
  --progress string=auto : 과정을 보여 주는 방식을 정합니다
    auto : 터미널이면 tty, 아니면 plain으로 보여 줍니다
    plain : 과정을 줄마다 모두 출력합니다
    tty : 진행 상황을 제자리에서 고쳐 그립니다
  -t --tag image* : 묶음에 이름과 태그를 붙입니다
imagetools inspect : 이미지:image : 레지스트리에 있는 이미지의 정보를 보여 줍니다 : 이미지
  --builder name : 사용할 빌더를 고릅니다
  --format format : 출력 형식을 정합니다
  --raw : 매니페스트를 그대로 보여 줍니다
inspect : [빌더:name] : 빌더의 정보를 보여 줍니다 : 이미지
  --bootstrap : 먼저 빌더를 켭니다
  --builder name : 사용할 빌더를 고릅니다
  -D --debug : 디버그 정보를 출력합니다
ls :  : 빌더의 목록을 보여 줍니다 : 이미지
  --format format : 출력 형식을 정합니다
  --no-trunc : 긴 값을 줄이지 않고 모두 보여 줍니다
prune :  : 쓰지 않는 빌드 캐시를 지웁니다 : 이미지
  -a --all : 빌더가 스스로 쓰는 캐시까지 지웁니다
  --builder name : 사용할 빌더를 고릅니다
  --filter string* : 조건에 맞는 것만 고릅니다
  -f --force : 묻지 않고 지웁니다
  --keep-storage bytes : 남겨 둘 캐시의 크기를 정합니다
  --max-used-space bytes : 캐시가 쓸 수 있는 크기를 정합니다
  --min-free-space bytes : 남겨 둘 빈 자리를 정합니다
  --reserved-space bytes : 늘 남겨 둘 캐시의 크기를 정합니다
  --verbose : 자세히 보여 줍니다
  ! 쓰지 않는 빌드 캐시를 지웁니다
rm : [빌더…:name] : 빌더를 지웁니다 : 이미지
  --all-inactive : 꺼져 있는 빌더를 모두 지웁니다
  --builder name : 사용할 빌더를 고릅니다
  -f --force : 묻지 않고 지웁니다
  --keep-daemon : 빌더의 컨테이너는 남깁니다
  --keep-state : 빌드 캐시는 남깁니다
  ! 빌더와 그 캐시를 지웁니다
stop : [빌더:name] : 빌더를 멈춥니다 : 이미지
  --builder name : 사용할 빌더를 고릅니다
use : 빌더:name : 앞으로 쓸 빌더를 고릅니다 : 이미지
  --builder name : 사용할 빌더를 고릅니다
  --default : 이 컨텍스트의 기본 빌더로 정합니다
  --global : 컨텍스트를 바꿔도 이 빌더를 씁니다
version :  : buildx의 버전을 보여 줍니다 : 이미지
`;

const buildx = (readAuthored(text).buildx?.commands ?? []).map((command) => ({
  ...command,
  path: ['buildx', ...command.path],
}));

const outline = (path: string): CommandGrammar => ({
  path: path.split(' '),
  aliases: [],
  options: [],
  operands: [],
  outline: true,
});

/** Plugins of Docker Desktop and others, and what notes call of them: known by name alone. */
const names =
  'ai,buildx history,cloud,debug,desktop,extension,init,mcp,model,offload,sandbox,sbom,scout,scout compare,scout cves,scout quickview,scout recommendations';

export const dockerPlugins: CommandGrammar[] = [...buildx, ...names.split(',').map(outline)];

/** Plugins of kubectl that courses install: any program on the path called kubectl-NAME is one. */
export const kubectlPlugins: CommandGrammar[] =
  'cert-manager,convert,ctx,krew,krew info,krew install,krew list,krew search,krew uninstall,krew update,krew upgrade,neat,node-shell,ns,sniff,stern,tree,view-secret,who-can'
    .split(',')
    .map(outline);
