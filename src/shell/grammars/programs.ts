import type { ProgramGrammar } from '../grammar.ts';
import { readAuthored } from './authored.ts';

/** The other programs that notes on containers use, as far as they use them. */
const text = `
= sudo · sudo 1.9 · wrapper
. : → : 관리자 권한으로 명령을 실행합니다 : 시스템
  -u --user user : 이 사용자의 권한으로 실행합니다
  -g --group string : 이 그룹의 권한으로 실행합니다
  -E --preserve-env : 지금의 환경 변수를 그대로 씁니다
  -i --login : 로그인 셸을 엽니다
  -s --shell : 셸을 엽니다
  -H --set-home : 홈 폴더를 그 사용자의 것으로 씁니다
  -n --non-interactive : 비밀번호를 묻지 않습니다
  -S --stdin : 비밀번호를 표준 입력에서 읽습니다
= winpty · Git for Windows · wrapper
. : → : Windows의 Git Bash에서 터미널을 연결해 실행합니다 : 시스템
= npm · npm 10 · getopt open
. :  : Node.js 패키지를 다룹니다 : 패키지
  -v --version : 버전을 보여 줍니다
init, create, innit : [이니셜라이저:package] : package.json을 만듭니다 : 패키지
  -y --yes : 묻지 않고 기본값을 씁니다
install, i, in, ins, add : [패키지…:package] : 패키지를 설치합니다 : 패키지
  -g --global : 이 컴퓨터 전체에서 쓰도록 설치합니다
  -D --save-dev : 개발할 때만 쓰는 의존성으로 적습니다
  -P --save-prod : 실행에 쓰는 의존성으로 적습니다
  -E --save-exact : 버전을 정확히 적습니다
  -O --save-optional : 없어도 되는 의존성으로 적습니다
  -S --save bool=true : 의존성으로 적습니다
  --no-save : package.json에 적지 않습니다
  --production : 개발용 의존성은 빼고 설치합니다
  --omit string* : 이 종류의 의존성은 빼고 설치합니다
    dev : 개발할 때만 쓰는 의존성
    optional : 없어도 되는 의존성
    peer : 동료 의존성
  --legacy-peer-deps : 동료 의존성의 충돌을 무시합니다
  -f --force : 강제로 설치합니다
  --prefix path : 설치할 폴더를 정합니다
ci, clean-install :  : package-lock.json대로 패키지를 깨끗하게 설치합니다 : 패키지
  --omit string* : 이 종류의 의존성은 빼고 설치합니다
    dev : 개발할 때만 쓰는 의존성
    optional : 없어도 되는 의존성
    peer : 동료 의존성
  ! node_modules 폴더를 지우고 새로 설치합니다
uninstall, remove, rm, r, un : [패키지…:package] : 패키지를 지웁니다 : 패키지
  -g --global : 이 컴퓨터 전체에서 쓰는 것을 지웁니다
  -D --save-dev : 개발용 의존성에서 지웁니다
  ! 패키지와 package.json의 항목을 지웁니다
update, up, upgrade : [패키지…:package] : 패키지를 새 버전으로 올립니다 : 패키지
  -g --global : 이 컴퓨터 전체에서 쓰는 것을 올립니다
run, run-script, rum, urn : [스크립트:name] [인자…:text>] : package.json에 적은 스크립트를 실행합니다 : 패키지
  -s --silent : npm의 출력을 줄입니다
  --if-present : 스크립트가 없으면 그냥 넘어갑니다
start, run start : [인자…:text>] : package.json에 적은 시작 스크립트를 실행합니다 : 패키지
test, t, tst, run test : [인자…:text>] : test 스크립트를 실행합니다 : 패키지
stop, run stop : [인자…:text>] : stop 스크립트를 실행합니다 : 패키지
restart, run restart : [인자…:text>] : 서버를 멈추고 다시 시작하는 스크립트를 실행합니다 : 패키지
build : [인자…:text>] : 패키지를 빌드합니다 : 패키지
publish : [폴더:path] : 패키지를 레지스트리에 올립니다 : 패키지
list, ls, ll, la : [패키지…:package] : 설치된 패키지를 보여 줍니다 : 패키지
  -g --global : 이 컴퓨터 전체에 설치된 것을 보여 줍니다
  --depth int : 의존성을 몇 단계까지 보여 줄지 정합니다
outdated : [패키지…:package] : 새 버전이 나온 패키지를 보여 줍니다 : 패키지
audit : [동작:name] : 패키지의 알려진 취약점을 찾습니다 : 패키지
exec, x : → : 패키지의 명령을 실행합니다 : 패키지
config, c : [동작:name] [값…:text>] : npm 설정을 다룹니다 : 패키지
cache : [동작:name] [값…:text>] : npm 캐시를 다룹니다 : 패키지
login, adduser :  : 레지스트리에 로그인합니다 : 패키지
version : [버전:name] : 버전을 보여 주거나 올립니다 : 패키지
view, info, show, v : 패키지:package [항목…:name] : 패키지의 정보를 보여 줍니다 : 패키지
link, ln : [패키지…:package] : 로컬 패키지를 이어 씁니다 : 패키지
= npx · npm 10 · getopt
. : → : 패키지를 설치하지 않고 그 명령을 실행합니다 : 패키지
  -y --yes : 설치할지 묻지 않습니다
  -p --package package* : 이 패키지를 설치해 씁니다
  --no : 설치된 것만 씁니다
= yarn · Yarn · getopt open
. :  : Node.js 패키지를 다룹니다 : 패키지
install :  : package.json에 적힌 패키지를 설치합니다 : 패키지
  --frozen-lockfile : 잠금 파일을 바꾸지 않습니다
add : 패키지…:package : 패키지를 더합니다 : 패키지
  -D --dev : 개발할 때만 쓰는 의존성으로 적습니다
remove : 패키지…:package : 패키지를 뺍니다 : 패키지
run : [스크립트:name] [인자…:text>] : 스크립트를 실행합니다 : 패키지
start : [인자…:text>] : package.json에 적은 시작 스크립트를 실행합니다 : 패키지
build : [인자…:text>] : build 스크립트를 실행합니다 : 패키지
= node · Node.js 24 · getopt
. : [파일:path] [인자…:text>] : 자바스크립트 파일을 실행합니다 : 런타임
  -v --version : 버전을 보여 줍니다
  -e --eval text : 코드를 바로 실행합니다
  -p --print text : 코드를 실행하고 결과를 보여 줍니다
  -r --require path* : 먼저 이 모듈을 불러옵니다
  -c --check : 실행하지 않고 문법만 검사합니다
  -i --interactive : 대화형으로 엽니다
  --watch : 파일이 바뀌면 다시 실행합니다
  --inspect : 디버거를 붙일 수 있게 엽니다
  --env-file path : 환경 변수를 파일에서 읽습니다
  --test : 테스트를 실행합니다
= nodemon · nodemon 3 · getopt
. : [파일:path] [인자…:text>] : 파일이 바뀔 때마다 Node.js 프로그램을 다시 시작합니다 : 런타임
  -L --legacy-watch : 주기적으로 확인하는 방식으로 변경을 찾습니다
  -w --watch path* : 지켜볼 폴더나 파일을 정합니다
  -e --ext string : 지켜볼 확장자를 정합니다
  -x --exec text : 이 프로그램으로 실행합니다
  -i --ignore path* : 지켜보지 않을 것을 정합니다
  -V --verbose : 자세히 출력합니다
  -q --quiet : 출력을 줄입니다
  -v --version : 버전을 보여 줍니다
= python · Python 3 · getopt
. : [파일:path] [인자…:text>] : 파이썬 파일을 실행합니다 : 런타임
  -m string : 모듈을 실행합니다
    pip : 패키지를 다루는 모듈
    venv : 가상 환경을 만드는 모듈
    http.server : 지금 폴더를 보여 주는 웹 서버 모듈
    unittest : 테스트를 실행하는 모듈
  -c text : 코드를 바로 실행합니다
  -V --version : 버전을 보여 줍니다
  -u : 출력을 모으지 않고 바로 내보냅니다
  -i : 실행한 뒤 대화형으로 남습니다
= pip · pip · getopt
. :  : 파이썬 패키지를 다룹니다 : 패키지
  -V --version : 버전을 보여 줍니다
install : [패키지…:package] : 패키지를 설치합니다 : 패키지
  -r --requirement path* : 파일에 적힌 것을 설치합니다
  -e --editable path* : 소스를 고치면 바로 반영되게 설치합니다
  -U --upgrade : 새 버전으로 올립니다
  --no-cache-dir : 내려받은 파일을 남기지 않습니다
  --user : 내 계정에만 설치합니다
uninstall : 패키지…:package : 패키지를 지웁니다 : 패키지
  -y --yes : 묻지 않습니다
list :  : 설치된 패키지를 보여 줍니다 : 패키지
freeze :  : 설치된 패키지와 버전을 적어 냅니다 : 패키지
show : [패키지…:package] : 패키지의 정보를 보여 줍니다 : 패키지
download : [패키지…:package] : 패키지를 설치하지 않고 내려받습니다 : 패키지
= php · PHP 8 · getopt
. : [파일:path] [인자…:text>] : PHP 파일을 실행합니다 : 런타임
  -v --version : 버전을 보여 줍니다
  -S string : 개발용 웹 서버를 켭니다
  -r text : 코드를 바로 실행합니다
= composer · Composer 2 · getopt open
. :  : PHP 패키지를 다룹니다 : 패키지
install :  : composer.json에 적힌 패키지를 설치합니다 : 패키지
  --no-dev : 개발용 의존성은 빼고 설치합니다
require : 패키지…:package : 패키지를 더합니다 : 패키지
update : [패키지…:package] : 패키지를 새 버전으로 올립니다 : 패키지
create-project : [패키지:package] [폴더:path] [버전:name] : 패키지로 새 프로젝트를 만듭니다 : 패키지
  --prefer-dist : 압축 파일로 내려받습니다
= java · Java 21 · loose
. : [클래스:name] [인자…:text>] : 자바 프로그램을 실행합니다 : 런타임
  -jar path : 이 jar 파일을 실행합니다
  -version : 버전을 보여 줍니다
  -cp path : 클래스를 찾을 경로를 정합니다
  --version : 버전을 보여 줍니다
= git · git 2 · getopt open
. :  : 소스 코드의 변경을 기록하고 다룹니다 : 버전 관리
  -v --version : 버전을 보여 줍니다
  -C path* : 이 폴더에서 실행합니다
  -c pair* : 설정을 이번에만 바꿉니다
clone : 저장소:name [폴더:path] : 원격 저장소를 복제합니다 : 버전 관리
  -b --branch name : 이 브랜치를 꺼냅니다
  --depth int : 최근 기록만 이 수만큼 가져옵니다
  --recurse-submodules : 서브모듈까지 복제합니다
init : [폴더:path] : 저장소를 새로 만듭니다 : 버전 관리
  -b --initial-branch name : 첫 브랜치의 이름을 정합니다
add : 경로…:path|--all|--patch|--update : 변경을 커밋할 목록에 올립니다 : 버전 관리
  -A --all : 모든 변경을 올립니다
  -p --patch : 조각마다 물어보고 올립니다
  -u --update : 이미 추적하는 파일만 올립니다
commit : [경로…:path] : 올린 변경을 기록합니다 : 버전 관리
  -m --message text* : 커밋 메시지를 적습니다
  -a --all : 추적하는 파일의 변경을 모두 올려 기록합니다
  --amend : 마지막 커밋을 고칩니다
  --no-edit : 커밋 메시지는 그대로 둡니다
push : [원격:name] [브랜치…:name] : 커밋을 원격 저장소에 올립니다 : 버전 관리
  -u --set-upstream : 앞으로 이 원격 브랜치를 따르게 합니다
  -f --force : 원격의 기록을 덮어씁니다 ! 원격의 기록을 덮어씁니다
  --tags : 태그도 올립니다
  -d --delete : 원격 브랜치를 지웁니다
pull : [원격:name] [브랜치…:name] : 원격의 변경을 가져와 합칩니다 : 버전 관리
  -r --rebase : 합치는 대신 재배치합니다
fetch : [원격:name] [브랜치…:name] : 원격의 변경을 가져오기만 합니다 : 버전 관리
  -p --prune : 원격에서 사라진 브랜치를 지웁니다
  --all : 모든 원격에서 가져옵니다
status : [경로…:path] : 작업 폴더의 상태를 보여 줍니다 : 버전 관리
  -s --short : 짧게 보여 줍니다
log : [범위…:name] : 커밋 기록을 보여 줍니다 : 버전 관리
  --oneline : 한 줄씩 보여 줍니다
  --graph : 갈래를 그림으로 보여 줍니다
  -n --max-count int : 보여 줄 수를 정합니다
diff : [범위…:name>] : 변경된 내용을 보여 줍니다 : 버전 관리
  --staged : 커밋할 목록에 올린 변경을 보여 줍니다
branch : [브랜치…:name>] : 브랜치를 보여 주거나 만듭니다 : 버전 관리
  -d --delete : 브랜치를 지웁니다
  -D : 합치지 않은 브랜치도 지웁니다
  -a --all : 원격 브랜치까지 보여 줍니다
  -m --move : 브랜치의 이름을 바꿉니다
checkout : [대상…:name>] : 브랜치를 옮기거나 파일을 되돌립니다 : 버전 관리
  -b name : 브랜치를 만들어 옮깁니다
switch : 브랜치…:name>|--create : 브랜치를 옮깁니다 : 버전 관리
  -c --create name : 브랜치를 만들어 옮깁니다
merge : [브랜치…:name] : 다른 브랜치를 합칩니다 : 버전 관리
rebase : [브랜치…:name>] : 커밋을 다른 곳 위로 옮깁니다 : 버전 관리
reset : [대상…:name>] : 커밋이나 올린 변경을 되돌립니다 : 버전 관리
  --hard : 작업 폴더의 변경까지 버립니다
  --soft : 작업 폴더와 올린 변경은 그대로 둡니다
stash : [동작…:name>] : 작업 중인 변경을 잠시 치워 둡니다 : 버전 관리
remote : [동작…:name>] : 원격 저장소를 다룹니다 : 버전 관리
  -v --verbose : 주소까지 보여 줍니다
tag : [태그…:name>] : 태그를 보여 주거나 붙입니다 : 버전 관리
config : [항목…:text>] : 설정을 보거나 바꿉니다 : 버전 관리
  --global : 이 사용자의 모든 저장소에 적용합니다
  -l --list : 모두 보여 줍니다
rm : 경로…:path : 파일을 지우고 그 변경을 올립니다 : 버전 관리
  -r : 폴더째 지웁니다
  --cached : 파일은 두고 추적만 그만둡니다
restore : 경로…:path : 파일의 변경을 되돌립니다 : 버전 관리
  -S --staged : 올린 변경을 다시 내립니다
  -s --source name : 이 커밋의 내용으로 되돌립니다
revert : 커밋…:name>|--continue|--abort|--skip : 커밋의 변경을 되돌리는 커밋을 새로 만듭니다 : 버전 관리
  --continue : 충돌을 푼 뒤 이어서 합니다
  --abort : 그만두고 시작하기 전으로 돌아갑니다
  --skip : 이 커밋은 건너뜁니다
  --no-edit : 커밋 메시지는 그대로 둡니다
show : [대상…:name>] : 커밋의 내용을 보여 줍니다 : 버전 관리
mv : 경로…:path> : 파일을 옮기고 그 변경을 올립니다 : 버전 관리
blame : 경로:path : 줄마다 마지막으로 고친 커밋을 보여 줍니다 : 버전 관리
cherry-pick : 커밋…:name>|--continue|--abort|--skip : 다른 브랜치의 커밋을 가져와 적용합니다 : 버전 관리
  --continue : 충돌을 푼 뒤 이어서 합니다
  --abort : 그만두고 시작하기 전으로 돌아갑니다
  --skip : 이 커밋은 건너뜁니다
reflog : [동작…:name>] : 브랜치가 가리켜 온 커밋을 보여 줍니다 : 버전 관리
clean : [경로…:path] : 추적하지 않는 파일을 지웁니다 : 버전 관리
  -f --force : 정말로 지웁니다
  -d : 폴더도 지웁니다
  ! 추적하지 않는 파일을 지웁니다
worktree : [동작…:name>] : 작업 폴더를 여럿 둡니다 : 버전 관리
submodule : [동작…:name>] : 저장소 안의 다른 저장소를 다룹니다 : 버전 관리
bisect : [동작…:name>] : 문제가 생긴 커밋을 둘로 나누며 찾습니다 : 버전 관리
= yum · yum 4 · getopt
. :  : 레드햇 계열 리눅스의 패키지를 다룹니다 : 패키지
  -y --assumeyes : 모든 질문에 예로 답합니다
install : 패키지…:package : 패키지를 설치합니다 : 패키지
  -y --assumeyes : 모든 질문에 예로 답합니다
update, upgrade : [패키지…:package] : 패키지를 새 버전으로 올립니다 : 패키지
  -y --assumeyes : 모든 질문에 예로 답합니다
remove, erase : 패키지…:package : 패키지를 지웁니다 : 패키지
  -y --assumeyes : 모든 질문에 예로 답합니다
  ! 패키지를 지웁니다
search : 검색어…:text : 패키지를 찾습니다 : 패키지
list : [패키지…:package] : 패키지의 목록을 보여 줍니다 : 패키지
info : [패키지…:package] : 패키지의 정보를 보여 줍니다 : 패키지
clean : [대상:name] : 캐시를 지웁니다 : 패키지
makecache : [대상:name] : 패키지 목록을 받아 둡니다 : 패키지
= amazon-linux-extras · Amazon Linux 2 · getopt
. :  : Amazon Linux 2의 추가 패키지를 다룹니다 : 패키지
  ^ dnf
install : 패키지…:package : 추가 패키지를 설치합니다 : 패키지
  -y : 모든 질문에 예로 답합니다
  ^ dnf install -y
enable : 패키지…:package : 추가 패키지를 켭니다 : 패키지
list :  : 추가 패키지의 목록을 보여 줍니다 : 패키지
= apt · apt 2 · getopt
. :  : 데비안 계열 리눅스의 패키지를 다룹니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
update :  : 패키지 목록을 새로 받습니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
  -q --quiet : 출력을 줄입니다
upgrade : [패키지…:package] : 설치된 패키지를 새 버전으로 올립니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
install : 패키지…:package : 패키지를 설치합니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
  -q --quiet : 출력을 줄입니다
  --no-install-recommends : 함께 권하는 패키지는 설치하지 않습니다
remove : 패키지…:package : 패키지를 지웁니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
  ! 패키지를 지웁니다
purge : 패키지…:package : 패키지와 설정 파일을 지웁니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
  ! 패키지와 설정 파일을 지웁니다
autoremove : [패키지…:package] : 더는 필요 없는 패키지를 지웁니다 : 패키지
  -y --yes : 모든 질문에 예로 답합니다
search : 검색어…:text : 패키지를 찾습니다 : 패키지
list : [패키지…:package] : 패키지의 목록을 보여 줍니다 : 패키지
  --installed : 설치된 것만 보여 줍니다
clean :  : 내려받은 패키지 파일을 지웁니다 : 패키지
= apt-key · apt 2 · getopt
. : [동작…:name>] : 저장소의 열쇠를 다룹니다 : 패키지
  ^ gpg --dearmor
= apk · apk 2 · getopt
. :  : 알파인 리눅스의 패키지를 다룹니다 : 패키지
add : 패키지…:package : 패키지를 설치합니다 : 패키지
  --no-cache : 패키지 목록을 남기지 않습니다
  -U --update-cache : 패키지 목록을 먼저 새로 받습니다
  -t --virtual name : 묶음 이름을 붙입니다
del : 패키지…:package : 패키지를 지웁니다 : 패키지
update :  : 패키지 목록을 새로 받습니다 : 패키지
= brew · Homebrew 4 · getopt open
. :  : macOS의 패키지를 다룹니다 : 패키지
install : 패키지…:package : 패키지를 설치합니다 : 패키지
  --cask : 앱을 설치합니다
uninstall : 패키지…:package : 패키지를 지웁니다 : 패키지
update :  : 패키지 목록을 새로 받습니다 : 패키지
upgrade : [패키지…:package] : 패키지를 새 버전으로 올립니다 : 패키지
= systemctl · systemd 255 · getopt
. :  : 리눅스의 서비스를 다룹니다 : 시스템
  --user : 내 계정의 서비스를 다룹니다
  --no-pager : 나누어 보여 주지 않고 한꺼번에 출력합니다
start : 서비스…:service : 서비스를 시작합니다 : 시스템
stop : 서비스…:service : 서비스를 멈춥니다 : 시스템
restart : 서비스…:service : 서비스를 다시 시작합니다 : 시스템
reload : 서비스…:service : 서비스의 설정을 다시 읽습니다 : 시스템
status : [서비스…:service] : 서비스의 상태를 보여 줍니다 : 시스템
  -l --full : 긴 줄을 줄이지 않습니다
  -n --lines int=10 : 보여 줄 로그의 줄 수를 정합니다
  --no-pager : 나누어 보여 주지 않고 한꺼번에 출력합니다
enable : 서비스…:service : 부팅할 때 서비스가 켜지게 합니다 : 시스템
  --now : 지금 바로 시작하기도 합니다
disable : 서비스…:service : 부팅할 때 서비스가 켜지지 않게 합니다 : 시스템
  --now : 지금 바로 멈추기도 합니다
mask : 서비스…:service : 서비스를 켤 수 없게 막습니다 : 시스템
  --now : 지금 바로 멈추기도 합니다
unmask : 서비스…:service : 막아 둔 서비스를 풉니다 : 시스템
is-active : 서비스…:service : 서비스가 도는지 알려 줍니다 : 시스템
is-enabled : 서비스…:service : 부팅할 때 켜지는지 알려 줍니다 : 시스템
cat : 서비스…:service : 서비스 설정 파일을 보여 줍니다 : 시스템
edit : 서비스…:service : 서비스 설정을 고칩니다 : 시스템
daemon-reload :  : 서비스 설정 파일을 다시 읽습니다 : 시스템
list-units : [이름…:service] : 서비스의 목록을 보여 줍니다 : 시스템
  -t --type string : 종류를 정합니다
    service : 서비스
    timer : 정해진 때에 서비스를 켜는 타이머
    socket : 연결이 오면 서비스를 켜는 소켓
    mount : 마운트
    target : 서비스의 묶음
  -a --all : 꺼진 것까지 보여 줍니다
  --state string : 이 상태인 것만 보여 줍니다
    running : 도는 중
    failed : 실패함
    active : 켜짐
    inactive : 꺼짐
    enabled : 부팅할 때 켜짐
    disabled : 부팅할 때 켜지지 않음
list-unit-files : [이름…:service] : 서비스 설정 파일의 목록을 보여 줍니다 : 시스템
  -t --type string : 종류를 정합니다
    service : 서비스
    timer : 정해진 때에 서비스를 켜는 타이머
    socket : 연결이 오면 서비스를 켜는 소켓
    mount : 마운트
    target : 서비스의 묶음
  --state string : 이 상태인 것만 보여 줍니다
    running : 도는 중
    failed : 실패함
    active : 켜짐
    inactive : 꺼짐
    enabled : 부팅할 때 켜짐
    disabled : 부팅할 때 켜지지 않음
reboot :  : 컴퓨터를 다시 켭니다 : 시스템
poweroff :  : 컴퓨터를 끕니다 : 시스템
= service · sysvinit · getopt
. : 서비스:service 동작:name : 옛 방식으로 리눅스의 서비스를 다룹니다 : 시스템
  --status-all : 모든 서비스의 상태를 보여 줍니다
= ssh · OpenSSH 9 · getopt
. : 대상:name → : 다른 컴퓨터에 안전하게 접속합니다 : 네트워크
  -i path* : 접속에 쓸 개인 키 파일을 정합니다
  -p port=22 : 접속할 포트를 정합니다
  -l user : 접속할 사용자 이름을 정합니다
  -L string* : 내 포트를 저쪽 포트에 연결합니다
  -N : 명령을 실행하지 않습니다
  -v : 자세히 출력합니다
  -o pair* : 설정을 정합니다
= scp · OpenSSH 9 · getopt
. : 원본…:path> 대상:path : 다른 컴퓨터와 파일을 안전하게 복사합니다 : 네트워크
  -i path* : 접속에 쓸 개인 키 파일을 정합니다
  -P port=22 : 접속할 포트를 정합니다
  -r : 폴더째 복사합니다
= ssh-keygen · OpenSSH 9 · getopt
. :  : SSH 열쇠를 만듭니다 : 네트워크
  -t string : 열쇠의 종류를 정합니다
    ed25519 : 짧고 안전한 요즘 방식의 열쇠
    rsa : 널리 쓰이는 옛 방식의 열쇠
    ecdsa : 타원 곡선 방식의 열쇠
  -b int : 열쇠의 길이를 정합니다
  -f path : 열쇠 파일을 정합니다
  -C text : 설명을 적습니다
= minikube · minikube 1.35 · pflag
. : * : 내 컴퓨터에 쿠버네티스 클러스터를 만들어 다룹니다 : 클러스터
  -p --profile name=minikube : 클러스터의 이름을 고릅니다
start :  : 클러스터를 시작합니다 : 클러스터
  --driver string : 클러스터를 올릴 방식을 정합니다
    docker : Docker 컨테이너 안에 올립니다
    podman : Podman 컨테이너 안에 올립니다
    virtualbox : VirtualBox 가상 머신에 올립니다
    hyperv : Windows의 Hyper-V 가상 머신에 올립니다
    hyperkit : macOS의 HyperKit 가상 머신에 올립니다
    kvm2 : 리눅스의 KVM 가상 머신에 올립니다
    qemu : QEMU 가상 머신에 올립니다
    vfkit : macOS의 가상 머신(vfkit)에 올립니다
    none : 가상 머신 없이 이 컴퓨터에 바로 올립니다
  --cpus string : CPU 수를 정합니다
  --memory bytes : 메모리 크기를 정합니다
  -n --nodes int=1 : 노드의 수를 정합니다
  --kubernetes-version string : 쿠버네티스 버전을 정합니다
  --disk-size bytes : 디스크 크기를 정합니다
  --addons words* : 함께 켤 추가 기능을 정합니다
  --container-runtime string : 컨테이너 런타임을 정합니다
    docker : Docker로 컨테이너를 실행합니다
    containerd : containerd로 컨테이너를 실행합니다
    cri-o : CRI-O로 컨테이너를 실행합니다
  -p --profile name=minikube : 클러스터의 이름을 고릅니다
  --force : 경고를 무시하고 시작합니다
stop :  : 클러스터를 멈춥니다 : 클러스터
  --all : 모든 클러스터를 멈춥니다
  -p --profile name=minikube : 클러스터의 이름을 고릅니다
delete :  : 클러스터를 지웁니다 : 클러스터
  --all : 모든 클러스터를 지웁니다
  --purge : 설정 폴더까지 지웁니다
  -p --profile name=minikube : 클러스터의 이름을 고릅니다
  ! 클러스터와 그 안의 모든 것을 지웁니다
status :  : 클러스터의 상태를 보여 줍니다 : 클러스터
dashboard :  : 웹 대시보드를 엽니다 : 클러스터
  --url : 주소만 보여 줍니다
service : [서비스:service] : 서비스의 주소를 열거나 보여 줍니다 : 클러스터
  --url : 주소만 보여 줍니다
  --all : 모든 서비스를 보여 줍니다
  -n --namespace name=default : 네임스페이스를 정합니다
tunnel :  : 로드 밸런서 서비스로 가는 길을 엽니다 : 클러스터
ip :  : 클러스터의 IP를 보여 줍니다 : 클러스터
ssh : [명령…:text>] : 노드에 접속합니다 : 클러스터
logs :  : 클러스터의 로그를 보여 줍니다 : 클러스터
addons : * : 추가 기능을 다루는 명령 모음입니다 : 클러스터
addons enable : 기능:name : 추가 기능을 켭니다 : 클러스터
addons disable : 기능:name : 추가 기능을 끕니다 : 클러스터
addons list :  : 추가 기능의 목록을 보여 줍니다 : 클러스터
image : * : 클러스터의 이미지를 다루는 명령 모음입니다 : 클러스터
image load : 이미지…:image : 내 컴퓨터의 이미지를 클러스터에 넣습니다 : 클러스터
image build : 빌드컨텍스트:context : 클러스터 안에서 이미지를 만듭니다 : 클러스터
  -t --tag image : 이미지에 이름과 태그를 붙입니다
image ls, image list :  : 클러스터의 이미지 목록을 보여 줍니다 : 클러스터
image rm : 이미지…:image : 클러스터의 이미지를 지웁니다 : 클러스터
docker-env :  : 클러스터의 Docker를 쓰게 하는 환경 변수를 출력합니다 : 클러스터
node : * : 노드를 다루는 명령 모음입니다 : 클러스터
node add :  : 노드를 더합니다 : 클러스터
node list :  : 노드의 목록을 보여 줍니다 : 클러스터
kubectl : → : 클러스터 버전에 맞는 kubectl을 실행합니다 : 클러스터
profile : [이름:name] : 쓸 클러스터를 고릅니다 : 클러스터
profile list :  : 클러스터의 목록을 보여 줍니다 : 클러스터
config : * : 설정을 다루는 명령 모음입니다 : 클러스터
config set : 항목:name 값:text : 설정을 바꿉니다 : 클러스터
config get : 항목:name : 설정을 보여 줍니다 : 클러스터
config view :  : 설정을 모두 보여 줍니다 : 클러스터
version :  : 버전을 보여 줍니다 : 클러스터
update-check :  : 새 버전이 있는지 봅니다 : 클러스터
pause :  : 쿠버네티스를 잠시 멈춥니다 : 클러스터
unpause :  : 잠시 멈춘 쿠버네티스를 다시 움직입니다 : 클러스터
cp : 원본:path 대상:path : 내 컴퓨터와 노드 사이에서 파일을 복사합니다 : 클러스터
update-context :  : kubectl의 접속 설정을 클러스터의 주소에 맞춥니다 : 클러스터
mount : 경로:name : 내 폴더를 클러스터에 연결합니다 : 클러스터
= wsl · WSL 2 · loose
. : [명령…:text>] : Windows에서 리눅스를 실행합니다 : 시스템
  --install : WSL과 기본 리눅스를 설치합니다
  -d --distribution name : 리눅스 배포판을 고릅니다
  -l --list : 설치된 배포판을 보여 줍니다
  -v --verbose : 자세히 보여 줍니다
  -o --online : 설치할 수 있는 배포판을 보여 줍니다
  -t --terminate name : 배포판을 끝냅니다
  -u --user user : 사용자를 정합니다
  --update : WSL을 새 버전으로 올립니다
  --shutdown : 모든 배포판을 끝냅니다
  --status : 상태를 보여 줍니다
  --version : 버전을 보여 줍니다
  --set-default-version int : 기본 WSL 버전을 정합니다
  --set-version string : 배포판의 WSL 버전을 바꿉니다
  --set-default name : 기본 배포판을 정합니다
  --export name : 배포판을 파일로 내보냅니다
  --import name : 파일에서 배포판을 가져옵니다
  --unregister name : 배포판을 지웁니다
  ! --unregister는 배포판과 그 안의 파일을 지웁니다
= curl · curl 8 · getopt
. : [주소…:name] : 주소에 요청을 보내고 응답을 보여 줍니다 : 네트워크
  -w --write-out text : 끝난 뒤 출력할 것을 정합니다
  -X --request string : 요청 방식을 정합니다
    GET : 가져오는 요청
    POST : 보내거나 새로 만드는 요청
    PUT : 통째로 바꾸는 요청
    PATCH : 일부만 고치는 요청
    DELETE : 지우는 요청
    HEAD : 헤더만 가져오는 요청
  -H --header string* : 헤더를 더합니다
  -d --data text* : 본문을 보냅니다
  -o --output path : 응답을 이 이름의 파일에 저장합니다
  -O --remote-name : 응답을 원래 이름의 파일로 저장합니다
  -L --location : 이동한 주소를 따라갑니다
  -s --silent : 진행 상황을 감춥니다
  -S --show-error : 감춘 중에도 오류는 보여 줍니다
  -f --fail : 오류 응답이면 실패로 끝냅니다
  -i --include : 응답 헤더도 보여 줍니다
  -I --head : 응답의 헤더만 받습니다
  -v --verbose : 자세히 보여 줍니다
  -k --insecure : 인증서를 확인하지 않습니다
  -u --user string : 사용자와 비밀번호를 보냅니다
  -F --form pair* : 양식을 보냅니다
= wget · wget 1 · getopt
. : 주소…:name : 주소의 파일을 내려받습니다 : 네트워크
  -O --output-document path : 저장할 파일을 정합니다
  -q --quiet : 출력을 줄입니다
  -c --continue : 이어서 받습니다
= ping · iputils · getopt
. : 대상:name : 신호를 보내 상대 컴퓨터가 응답하는지 확인합니다 : 네트워크
  -c int : 신호를 보낼 횟수를 정합니다
  -i decimal : 신호를 보내는 간격(초)을 정합니다
  -W decimal : 응답을 기다릴 시간(초)을 정합니다
  -t int : 지나갈 수 있는 라우터의 수를 정합니다
  -4 : IPv4로 보냅니다
  -6 : IPv6로 보냅니다
= ls · GNU coreutils · getopt
. : [경로…:path] : 폴더의 파일을 보여 줍니다 : 파일
  -a --all : 숨은 파일까지 보여 줍니다
  -l : 권한과 크기까지 자세히 보여 줍니다
  -h --human-readable : 크기를 읽기 쉽게 보여 줍니다
  -R --recursive : 아래 폴더까지 보여 줍니다
  -t : 고친 시각 순으로 보여 줍니다
  -r --reverse : 차례를 거꾸로 보여 줍니다
  -1 : 한 줄에 하나씩 보여 줍니다
  -S : 크기 순으로 보여 줍니다
  -d --directory : 폴더의 안이 아니라 폴더를 보여 줍니다
= cd · sh · getopt
. : [폴더:path] : 작업 폴더를 옮깁니다 : 파일
= pwd · sh · getopt
. :  : 지금 작업 폴더를 보여 줍니다 : 파일
= mkdir · GNU coreutils · getopt
. : 폴더…:path : 폴더를 만듭니다 : 파일
  -p --parents : 위 폴더까지 만들고, 있어도 오류를 내지 않습니다
  -m --mode string : 권한을 정합니다
  -v --verbose : 자세히 보여 줍니다
= rmdir · GNU coreutils · getopt
. : 폴더…:path : 빈 폴더를 지웁니다 : 파일
= rm · GNU coreutils · getopt
. : 경로…:path : 파일을 지웁니다 : 파일
  -r --recursive : 폴더째 지웁니다
  -R = --recursive : 폴더째 지웁니다
  -f --force : 묻지 않고, 없어도 오류를 내지 않습니다 ! 쓰기를 막은 파일도 묻지 않고 지웁니다
  -i : 지울지 하나씩 묻습니다
  -v --verbose : 자세히 보여 줍니다
  ! 파일을 되돌릴 수 없게 지웁니다
= cp · GNU coreutils · getopt
. : 원본…:path> 대상:path : 파일을 복사합니다 : 파일
  -r --recursive : 폴더째 복사합니다
  -R = --recursive : 폴더째 복사합니다
  -a --archive : 권한과 시각까지 그대로 복사합니다
  -f --force : 쓸 수 없는 파일도 지우고 덮어씁니다
  -p : 권한과 시각을 지킵니다
  -v --verbose : 자세히 보여 줍니다
= mv · GNU coreutils · getopt
. : 원본…:path> 대상:path : 파일을 옮기거나 이름을 바꿉니다 : 파일
  -f --force : 덮어씁니다
  -n --no-clobber : 덮어쓰지 않습니다
  -v --verbose : 자세히 보여 줍니다
= ln · GNU coreutils · getopt
. : 원본:path [이름:path] : 파일에 다른 이름을 잇습니다 : 파일
  -s --symbolic : 심볼릭 링크를 만듭니다
  -f --force : 덮어씁니다
= touch · GNU coreutils · getopt
. : 파일…:path : 빈 파일을 만들거나 시각을 바꿉니다 : 파일
= cat · GNU coreutils · getopt
. : [파일…:path>] : 파일의 내용을 보여 줍니다 : 파일
  -n --number : 줄 번호를 붙입니다
= less · less · getopt
. : [파일…:path>] : 긴 파일을 한 화면씩 넘기며 보여 줍니다 : 파일
= head · GNU coreutils · getopt
. : [파일…:path>] : 파일의 앞부분을 보여 줍니다 : 파일
  -n --lines int=10 : 보여 줄 줄 수를 정합니다
  -c --bytes int : 보여 줄 바이트 수를 정합니다
= tail · GNU coreutils · getopt
. : [파일…:path>] : 파일의 끝부분을 보여 줍니다 : 파일
  -n --lines string=10 : 보여 줄 줄 수를 정합니다
  -f --follow : 파일 끝에 늘어나는 내용을 계속 보여 줍니다
  -F : 파일이 바뀌어도 계속 따라갑니다
= grep · GNU grep · getopt
. : [찾을_말:text] [파일…:path] : 찾는 말이 든 줄을 보여 줍니다 : 파일
  -r --recursive : 아래 폴더까지 찾습니다
  -i --ignore-case : 대소문자를 가리지 않습니다
  -v --invert-match : 찾는 말이 들지 않은 줄을 보여 줍니다
  -n --line-number : 줄 번호를 보여 줍니다
  -c --count : 줄 수만 보여 줍니다
  -l --files-with-matches : 찾는 말이 든 파일의 이름만 보여 줍니다
  -E --extended-regexp : 확장 정규식을 씁니다
  -w --word-regexp : 낱말째 찾습니다
  -e --regexp text* : 찾을 말을 정합니다
  -o --only-matching : 맞는 부분만 보여 줍니다
  -A --after-context int : 뒤의 줄도 보여 줍니다
  -B --before-context int : 앞의 줄도 보여 줍니다
  -q --quiet : 출력하지 않습니다
= echo · sh · loose
. : [글…:text>] : 글을 출력합니다 : 파일
  -n : 줄을 바꾸지 않습니다
  -e : 역슬래시 표기를 풉니다
= printenv · GNU coreutils · getopt
. : [이름…:name] : 환경 변수를 보여 줍니다 : 시스템
= env · GNU coreutils · getopt
. : [변수…:text>] : 환경 변수를 보여 줍니다 : 시스템
= export · sh · getopt
. : [이름…:pair] : 환경 변수를 다음 명령들에 물려줍니다 : 시스템
= source · bash · getopt
. : 파일:path [인자…:text>] : 파일의 명령을 지금 셸에서 실행합니다 : 시스템
= chmod · GNU coreutils · getopt
. : 권한:text 경로…:path : 파일의 권한을 바꿉니다 : 파일
  -R --recursive : 폴더째 바꿉니다
= chown · GNU coreutils · getopt
. : 소유자:name 경로…:path : 파일의 소유자를 바꿉니다 : 파일
  -R --recursive : 폴더 안의 파일까지 모두 바꿉니다
= usermod · shadow · getopt
. : 사용자:name : 사용자의 설정을 바꿉니다 : 시스템
  -a --append : 있던 그룹에 더합니다
  -G --groups words : 딸린 그룹을 이것으로 정합니다
  -s --shell path : 로그인 셸을 정합니다
= groupadd · shadow · getopt
. : 그룹:name : 그룹을 만듭니다 : 시스템
= newgrp · shadow · getopt
. : [그룹:name] : 지금 셸의 그룹을 바꿉니다 : 시스템
= useradd · shadow · getopt
. : 사용자:name : 사용자를 만듭니다 : 시스템
  -m --create-home : 홈 폴더를 만듭니다
  -s --shell path : 로그인 셸을 정합니다
  -G --groups words : 딸린 그룹을 정합니다
= ps · procps · getopt
. : [형식…:text] : 프로세스 목록을 보여 줍니다 : 시스템
  -e : 모든 프로세스를 보여 줍니다
  -f : 자세히 보여 줍니다
  -a : 다른 사용자의 것도 보여 줍니다
  -u user : 이 사용자의 것을 보여 줍니다
  -x : 터미널이 없는 것도 보여 줍니다
= top · procps · getopt
. :  : 프로세스의 자원 사용량을 실시간으로 보여 줍니다 : 시스템
= kill · procps · loose
. : 프로세스…:name : 프로세스에 시그널을 보냅니다 : 시스템
  -9 : 프로세스를 곧바로 강제 종료합니다
  -s --signal signal=TERM : 보낼 시그널을 정합니다
= df · GNU coreutils · getopt
. : [경로…:path] : 디스크의 남은 크기를 보여 줍니다 : 파일
  -h --human-readable : 크기를 읽기 쉽게 보여 줍니다
= du · GNU coreutils · getopt
. : [경로…:path] : 파일이 쓰는 크기를 보여 줍니다 : 파일
  -s --summarize : 합만 보여 줍니다
  -h --human-readable : 크기를 읽기 쉽게 보여 줍니다
= tar · GNU tar · getopt
. : [경로…:path] : 파일을 묶거나 풉니다 : 파일
  -x --extract : 묶은 파일을 풉니다
  -c --create : 파일을 묶어 새로 만듭니다
  -t --list : 묶음에 든 파일의 목록을 보여 줍니다
  -z --gzip : gzip으로 압축하거나 풉니다
  -v --verbose : 자세히 보여 줍니다
  -f --file path : 묶음 파일의 이름을 정합니다
  -C --directory path : 이 폴더로 옮겨 가서 묶거나 풉니다
= find · GNU findutils · loose
. : [조건…:text>] : 조건에 맞는 파일을 폴더 아래에서 찾습니다 : 파일
= which · which · getopt
. : 명령…:name : 명령의 파일이 어디 있는지 보여 줍니다 : 시스템
= whoami · GNU coreutils · getopt
. :  : 지금 사용자를 보여 줍니다 : 시스템
= hostname · hostname · getopt
. : [이름:name] : 컴퓨터의 이름을 보여 줍니다 : 시스템
  -I --all-ip-addresses : 모든 IP 주소를 보여 줍니다
  -i --ip-address : IP 주소를 보여 줍니다
= uname · GNU coreutils · getopt
. :  : 운영체제의 정보를 보여 줍니다 : 시스템
  -a --all : 모두 보여 줍니다
  -r --kernel-release : 커널 버전을 보여 줍니다
  -m --machine : CPU 종류를 보여 줍니다
  -s --kernel-name : 커널 이름을 보여 줍니다
= xargs · GNU findutils · getopt
. : → : 입력을 인자로 삼아 명령을 실행합니다 : 시스템
  -n --max-args int : 한 번에 넘길 수를 정합니다
  -r --no-run-if-empty : 입력이 없으면 실행하지 않습니다
  -I string : 이 글자를 입력으로 바꿉니다
= watch · procps · getopt
. : → : 명령을 되풀이해 결과를 보여 줍니다 : 시스템
  -n --interval decimal=2 : 간격(초)을 정합니다
= time · bash · getopt
. : → : 명령에 걸린 시간을 잽니다 : 시스템
= nohup · GNU coreutils · getopt
. : → : 터미널을 닫아도 계속 도는 명령을 실행합니다 : 시스템
= sh · POSIX sh · loose
. : [파일:path] [인자…:text>] : 셸을 실행합니다 : 시스템
  -c text : 글로 적은 명령을 실행합니다
= bash · bash 5 · loose
. : [파일:path] [인자…:text>] : bash 셸을 실행합니다 : 시스템
  -c text : 글로 적은 명령을 실행합니다
  -l --login : 로그인 셸로 엽니다
= sleep · GNU coreutils · getopt
. : 시간…:text : 정한 시간만큼 기다립니다 : 시스템
= exit · sh · getopt
. : [코드:name] : 셸을 끝냅니다 : 시스템
= clear · ncurses · getopt
. :  : 화면을 지웁니다 : 시스템
= vi · vim 9 · loose
. : [파일…:path>] : 편집기로 파일을 엽니다 : 파일
= nano · nano 8 · loose
. : [파일…:path>] : 편집기로 파일을 엽니다 : 파일
= mysql · MySQL 8 · loose
. : [데이터베이스:name] : MySQL에 접속합니다 : 데이터베이스
  -u --user user : 사용자를 정합니다
  -p --password : 비밀번호를 묻습니다
  -h --host string : 서버의 주소를 정합니다
  -P --port port=3306 : 포트를 정합니다
  -e --execute text : 명령을 바로 실행합니다
= psql · PostgreSQL 16 · loose
. : [데이터베이스:name] [사용자:name] : PostgreSQL에 접속합니다 : 데이터베이스
  -U --username user : 사용자를 정합니다
  -d --dbname name : 데이터베이스를 정합니다
  -h --host string : 서버의 주소를 정합니다
  -p --port port=5432 : 포트를 정합니다
  -c --command text* : 명령을 바로 실행합니다
  -f --file path* : 파일의 명령을 실행합니다
= mongosh · mongosh 2 · loose
. : [주소:name] : MongoDB에 접속합니다 : 데이터베이스
= redis-cli · Redis 7 · loose
. : [명령…:text>] : Redis에 접속합니다 : 데이터베이스
  -h string : 서버의 주소를 정합니다
  -p port=6379 : 포트를 정합니다
  -a string : 비밀번호를 정합니다
  -n int : 데이터베이스의 번호를 고릅니다
  -u string : 서버의 URL을 정합니다
= eksctl · eksctl · loose
. : [명령…:text>] : AWS EKS 클러스터를 다룹니다 : 클러스터
= aws · AWS CLI 2 · loose
. : [명령…:text>] : 아마존 클라우드의 서비스를 다룹니다 : 클라우드
  --region string : 리전을 정합니다
  --profile name : 쓸 자격 증명의 이름을 고릅니다
  --output string : 출력 형식을 정합니다
    json : JSON으로 보여 줍니다
    yaml : YAML로 보여 줍니다
    text : 탭으로 나눈 글로 보여 줍니다
    table : 표로 보여 줍니다
  --version : 버전을 보여 줍니다
`;

export const programs: Record<string, ProgramGrammar> = readAuthored(text);
