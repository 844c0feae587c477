import type { ProgramGrammar } from '../grammar.ts';
import { readAuthored } from './authored.ts';

/** Tools of servers, clouds and builds that notes speak of: what they are for, seldom their options. */
const text = `= helm · Helm 3 · pflag open
. :  : 쿠버네티스 패키지를 다룹니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
  --kube-context name : 접속할 컨텍스트를 고릅니다
  --kubeconfig path : 접속 설정 파일을 정합니다
  --debug : 디버그 정보를 출력합니다
install : [이름:name] [차트:path] : 차트를 클러스터에 설치합니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
  --create-namespace : 네임스페이스가 없으면 만듭니다
  -f --values path* : 차트의 값을 적은 파일을 정합니다
  --set pair* : 차트의 값을 바꿉니다
  --set-string pair* : 차트의 값을 글로 바꿉니다
  --version string : 차트의 버전을 정합니다
  -g --generate-name : 이름을 지어 붙입니다
  --wait : 모두 준비될 때까지 기다립니다
  --atomic : 실패하면 한 일을 되돌립니다
  --timeout duration=5m0s : 기다릴 시간을 정합니다
  --dry-run : 실제로 하지 않고 무엇을 할지 보여 줍니다
  --debug : 디버그 정보를 출력합니다
upgrade : [이름:name] [차트:path] : 설치된 릴리스를 새로 고칩니다 : 클러스터
  -i --install : 설치되어 있지 않으면 설치합니다
  -n --namespace name=default : 네임스페이스를 정합니다
  --create-namespace : 네임스페이스가 없으면 만듭니다
  -f --values path* : 차트의 값을 적은 파일을 정합니다
  --set pair* : 차트의 값을 바꿉니다
  --set-string pair* : 차트의 값을 글로 바꿉니다
  --version string : 차트의 버전을 정합니다
  --reuse-values : 앞서 쓴 값을 그대로 씁니다
  --wait : 모두 준비될 때까지 기다립니다
  --atomic : 실패하면 한 일을 되돌립니다
  --timeout duration=5m0s : 기다릴 시간을 정합니다
  --dry-run : 실제로 하지 않고 무엇을 할지 보여 줍니다
rollback : [이름:name] [리비전:number] : 릴리스를 앞의 리비전으로 되돌립니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
  --wait : 모두 준비될 때까지 기다립니다
uninstall, delete : [이름…:name] : 릴리스를 지웁니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
  --keep-history : 기록은 남깁니다
  ! 릴리스가 만든 객체도 함께 지워집니다
list, ls :  : 설치된 릴리스의 목록을 보여 줍니다 : 클러스터
  -A --all-namespaces : 모든 네임스페이스에서 찾습니다
  -a --all : 상태와 상관없이 모두 보여 줍니다
  -n --namespace name=default : 네임스페이스를 정합니다
  -q --short : 이름만 보여 줍니다
  -o --output string=table : 출력 형식을 정합니다
    table : 표로 보여 줍니다
    json : JSON으로 보여 줍니다
    yaml : YAML로 보여 줍니다
status : [이름:name] : 릴리스의 상태를 보여 줍니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
history, hist : [이름:name] : 릴리스의 리비전을 차례로 보여 줍니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
get : * : 설치된 릴리스의 내용을 보여 주는 명령 모음입니다 : 클러스터
get all : 이름:name : 릴리스에 대한 것을 모두 보여 줍니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
get values : 이름:name : 릴리스에 준 값을 보여 줍니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
  -a --all : 차트의 기본값까지 보여 줍니다
get manifest : 이름:name : 릴리스가 만든 매니페스트를 보여 줍니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
create : [이름:name] : 새 차트의 뼈대를 만듭니다 : 클러스터
template : [이름:name] [차트:path] : 차트로 만들어질 매니페스트를 보여 줍니다 : 클러스터
  -n --namespace name=default : 네임스페이스를 정합니다
  -f --values path* : 차트의 값을 적은 파일을 정합니다
  --set pair* : 차트의 값을 바꿉니다
lint : [차트:path] : 차트에 잘못이 있는지 봅니다 : 클러스터
package : [차트:path] : 차트를 파일 하나로 묶습니다 : 클러스터
  -d --destination path=. : 파일을 둘 폴더를 정합니다
pull, fetch : [차트:path] : 차트를 내려받습니다 : 클러스터
  --untar : 받은 파일을 풉니다
  --version string : 차트의 버전을 정합니다
push : [차트:path] [주소:text] : 차트를 레지스트리에 올립니다 : 클러스터
dependency, dep : * : 차트가 기대는 차트를 다루는 명령 모음입니다 : 클러스터
dependency update, dependency up, dep update, dep up : [차트:path] : 차트가 기대는 차트를 새로 받습니다 : 클러스터
dependency build, dep build : [차트:path] : 잠금 파일대로 기대는 차트를 받습니다 : 클러스터
dependency list, dep list : [차트:path] : 차트가 기대는 차트의 목록을 보여 줍니다 : 클러스터
repo : * : 차트 저장소를 다루는 명령 모음입니다 : 클러스터
repo add : [이름:name] [주소:text] : 차트 저장소를 더합니다 : 클러스터
repo update, repo up : [이름…:name] : 차트 저장소의 목록을 새로 받습니다 : 클러스터
repo list, repo ls :  : 차트 저장소의 목록을 보여 줍니다 : 클러스터
repo remove, repo rm : [이름…:name] : 차트 저장소를 뺍니다 : 클러스터
search : * : 차트를 찾는 명령 모음입니다 : 클러스터
search repo : [낱말:text] : 더한 저장소에서 차트를 찾습니다 : 클러스터
  -l --versions : 버전마다 보여 줍니다
search hub : [낱말:text] : Artifact Hub에서 차트를 찾습니다 : 클러스터
show, inspect : * : 차트의 내용을 보여 주는 명령 모음입니다 : 클러스터
show values, inspect values : [차트:path] : 차트의 기본값을 보여 줍니다 : 클러스터
show chart, inspect chart : [차트:path] : 차트의 정보를 보여 줍니다 : 클러스터
show all, inspect all : [차트:path] : 차트의 내용을 모두 보여 줍니다 : 클러스터
test : 이름:name : 릴리스의 테스트를 실행합니다 : 클러스터
version :  : 버전을 보여 줍니다 : 클러스터
= kubeadm · kubeadm · pflag
. : * : 쿠버네티스 클러스터를 설치합니다 : 클러스터
init :  : 컨트롤 플레인을 설치해 클러스터를 시작합니다 : 클러스터
  --pod-network-cidr string : 파드가 쓸 주소 범위를 정합니다
  --service-cidr string : 서비스가 쓸 주소 범위를 정합니다
  --apiserver-advertise-address address : API 서버가 알릴 주소를 정합니다
  --control-plane-endpoint string : 컨트롤 플레인들이 함께 쓸 주소를 정합니다
  --kubernetes-version string : 쿠버네티스 버전을 정합니다
  --upload-certs : 인증서를 클러스터에 올립니다
  --cri-socket path : 컨테이너 런타임의 소켓을 정합니다
  --config path : 설정 파일을 정합니다
  --ignore-preflight-errors words* : 이 점검의 잘못은 넘어갑니다
join : [주소:text] : 노드를 클러스터에 넣습니다 : 클러스터
  --token string : 참여할 때 쓸 토큰을 정합니다
  --discovery-token-ca-cert-hash string* : 클러스터의 인증서를 확인할 해시를 정합니다
  --control-plane : 컨트롤 플레인 노드로 넣습니다
  --certificate-key string : 올려 둔 인증서를 풀 열쇠를 정합니다
  --cri-socket path : 컨테이너 런타임의 소켓을 정합니다
reset :  : 이 노드에 설치한 것을 되돌립니다 : 클러스터
  -f --force : 묻지 않고 되돌립니다
  --cri-socket path : 컨테이너 런타임의 소켓을 정합니다
  ! 이 노드의 클러스터 설정과 상태를 지웁니다
token : * : 참여 토큰을 다루는 명령 모음입니다 : 클러스터
token create : [토큰:text] : 참여 토큰을 만듭니다 : 클러스터
  --print-join-command : 참여할 때 쓸 명령을 보여 줍니다
  --ttl duration=24h0m0s : 토큰의 수명을 정합니다
token list :  : 참여 토큰의 목록을 보여 줍니다 : 클러스터
token delete : 토큰…:text : 참여 토큰을 지웁니다 : 클러스터
upgrade : * : 클러스터를 새 버전으로 올리는 명령 모음입니다 : 클러스터
upgrade plan : [버전:name] : 올릴 수 있는 버전을 보여 줍니다 : 클러스터
upgrade apply : [버전:name] : 클러스터를 이 버전으로 올립니다 : 클러스터
  -y --yes : 묻지 않습니다
upgrade node :  : 노드의 설정을 새 버전으로 올립니다 : 클러스터
certs : * : 인증서를 다루는 명령 모음입니다 : 클러스터
certs check-expiration :  : 인증서가 언제 끝나는지 보여 줍니다 : 클러스터
certs renew : 인증서:name : 인증서를 새로 만듭니다 : 클러스터
config : * : 설정을 다루는 명령 모음입니다 : 클러스터
config images : * : 설치에 쓰는 이미지를 다루는 명령 모음입니다 : 클러스터
config images list :  : 설치에 쓰는 이미지의 목록을 보여 줍니다 : 클러스터
config images pull :  : 설치에 쓰는 이미지를 미리 받습니다 : 클러스터
config print : * : 기본 설정을 보여 주는 명령 모음입니다 : 클러스터
config print init-defaults :  : init의 기본 설정을 보여 줍니다 : 클러스터
version :  : 버전을 보여 줍니다 : 클러스터
= terraform · Terraform 1 · loose open
. : [명령…:text>] : 코드로 적은 인프라를 다룹니다 : 클라우드
init :  : 제공자를 받고 상태를 둘 곳을 준비합니다 : 클라우드
plan :  : 무엇이 바뀔지 미리 보여 줍니다 : 클라우드
apply : [계획:path] : 코드대로 인프라를 만들거나 바꿉니다 : 클라우드
destroy :  : 만든 인프라를 모두 없앱니다 : 클라우드
  ! 상태에 적힌 자원이 모두 지워집니다
fmt :  : 코드의 모양을 가지런히 합니다 : 클라우드
validate :  : 코드에 잘못이 있는지 봅니다 : 클라우드
output : [이름:name] : 출력값을 보여 줍니다 : 클라우드
import : [자원:name] [아이디:text] : 이미 있는 자원을 상태에 넣습니다 : 클라우드
show :  : 상태나 계획을 보여 줍니다 : 클라우드
state list :  : 상태에 있는 자원의 목록을 보여 줍니다 : 클라우드
state rm : [자원…:name] : 자원을 상태에서만 뺍니다 : 클라우드
state mv : [자원:name] [이름:name] : 상태 속의 이름을 바꿉니다 : 클라우드
workspace new : [이름:name] : 새 작업 공간을 만듭니다 : 클라우드
workspace select : [이름:name] : 작업 공간을 바꿉니다 : 클라우드
workspace list :  : 작업 공간의 목록을 보여 줍니다 : 클라우드
= ansible · Ansible · loose
. : [대상…:text>] : 여러 서버에 모듈 하나를 실행합니다 : 클라우드
= ansible-playbook · Ansible · loose
. : 플레이북…:path : 플레이북대로 서버를 맞춥니다 : 클라우드
= gcloud · Google Cloud CLI · loose
. : [명령…:text>] : 구글 클라우드의 서비스를 다룹니다 : 클라우드
= az · Azure CLI · loose
. : [명령…:text>] : 애저의 서비스를 다룹니다 : 클라우드
= argocd · Argo CD 2 · loose
. : [명령…:text>] : Argo CD의 앱을 다룹니다 : 클러스터
= istioctl · Istio · loose
. : [명령…:text>] : 이스티오를 설치하고 살펴봅니다 : 클러스터
= k9s · k9s · loose
. : [명령…:text>] : 클러스터를 화면으로 다룹니다 : 클러스터
= podman · Podman 5 · loose
. : [명령…:text>] : 데몬 없이 컨테이너를 다룹니다 : 컨테이너
= ip · iproute2 · loose open
. : [대상…:text>] : 네트워크 장치와 주소, 경로를 다룹니다 : 네트워크
addr, a : [동작…:text>] : 장치의 IP 주소를 보여 주거나 바꿉니다 : 네트워크
link : [동작…:text>] : 네트워크 장치를 보여 주거나 바꿉니다 : 네트워크
route : [동작…:text>] : 라우팅 테이블을 보여 주거나 바꿉니다 : 네트워크
= ss · iproute2 · loose
. : [조건…:text>] : 소켓과 열린 포트를 보여 줍니다 : 네트워크
= netstat · net-tools · loose
. : [조건…:text>] : 연결과 열린 포트를 보여 줍니다 : 네트워크
= ipconfig · Windows · loose
. : [조건…:text>] : Windows의 네트워크 장치와 주소를 보여 줍니다 : 네트워크
= tracert · Windows · loose
. : 주소…:text : 목적지까지 거치는 라우터를 보여 줍니다 : 네트워크
= ifconfig · net-tools · loose
. : [장치…:text>] : 네트워크 장치와 주소를 보여 줍니다 : 네트워크
= lsof · lsof 4 · loose
. : [조건…:text>] : 열린 파일과 포트를 쓰는 프로세스를 보여 줍니다 : 네트워크
= dig · BIND 9 · loose
. : [이름…:text>] : DNS에 물어본 답을 보여 줍니다 : 네트워크
= nslookup · BIND 9 · loose
. : [이름…:text>] : 도메인의 주소를 물어봅니다 : 네트워크
= traceroute · traceroute · loose
. : 주소…:text : 목적지까지 거치는 라우터를 보여 줍니다 : 네트워크
= nmap · Nmap 7 · loose
. : [대상…:text>] : 열린 포트와 서비스를 찾아봅니다 : 네트워크
= tcpdump · tcpdump · loose
. : [조건…:text>] : 오가는 패킷을 잡아 보여 줍니다 : 네트워크
= telnet · telnet · loose
. : [주소…:text>] : 주소와 포트에 접속해 봅니다 : 네트워크
= nc · netcat · loose
. : [주소…:text>] : 포트에 접속하거나 포트를 엽니다 : 네트워크
= ufw · ufw · loose open
. : [명령…:text>] : 우분투의 방화벽을 다룹니다 : 네트워크
enable :  : 방화벽을 켭니다 : 네트워크
disable :  : 방화벽을 끕니다 : 네트워크
status : [자세히:text] : 방화벽의 상태와 규칙을 보여 줍니다 : 네트워크
allow : [규칙…:text>] : 들어오는 통신을 허용합니다 : 네트워크
deny : [규칙…:text>] : 들어오는 통신을 막습니다 : 네트워크
= iptables · iptables · loose
. : [규칙…:text>] : 패킷을 거르는 규칙을 다룹니다 : 네트워크
= openssl · OpenSSL 3 · loose
. : [명령…:text>] : 인증서와 키를 만들고 살펴봅니다 : 네트워크
= ssh-copy-id · OpenSSH · loose
. : [대상:text] : 공개 키를 서버에 올립니다 : 네트워크
= rsync · rsync 3 · loose
. : [경로…:path>] : 바뀐 파일만 골라 복사합니다 : 파일
= etcdctl · etcd 3 · loose
. : [명령…:text>] : 클러스터의 상태 저장소를 다룹니다 : 클러스터
= free · procps · loose
. : [조건…:text>] : 메모리를 얼마나 쓰는지 보여 줍니다 : 시스템
  -h --human : 크기를 읽기 쉽게 보여 줍니다
= vmstat · procps · loose
. : [초:number] [번:number] : 메모리와 CPU의 통계를 보여 줍니다 : 시스템
= lsblk · util-linux · loose
. : [장치:text] : 디스크와 파티션을 보여 줍니다 : 시스템
= journalctl · systemd · loose
. : [조건…:text>] : systemd가 모은 로그를 보여 줍니다 : 시스템
  -u --unit name* : 이 서비스의 로그만 보여 줍니다
  -f --follow : 새로 나오는 로그를 계속 보여 줍니다
  -n --lines int : 보여 줄 줄 수를 정합니다
  -x --catalog : 설명을 덧붙입니다
  -e --pager-end : 끝에서부터 보여 줍니다
  --no-pager : 나누어 보여 주지 않고 한꺼번에 출력합니다
  --since string : 이 시각 뒤의 로그만 보여 줍니다
= apt-mark · apt 2 · getopt
. :  : 설치된 패키지에 표시를 해 둡니다 : 패키지
hold : 패키지…:package : 패키지의 버전이 올라가지 않게 묶습니다 : 패키지
unhold : 패키지…:package : 묶어 둔 패키지를 풉니다 : 패키지
showhold :  : 묶어 둔 패키지를 보여 줍니다 : 패키지
= crontab · cron · loose
. : [파일:path] : 정해진 때에 실행할 일을 적습니다 : 시스템
= mount · util-linux · loose
. : [장치:text] [폴더:path] : 장치나 폴더를 폴더에 붙입니다 : 시스템
= umount · util-linux · loose
. : 폴더:path : 붙인 것을 뗍니다 : 시스템
= mkswap · util-linux · loose
. : 장치:path : 스왑으로 쓸 자리를 만듭니다 : 시스템
= swapon · util-linux · loose
. : [장치:path] : 스왑을 켭니다 : 시스템
= fallocate · util-linux · loose
. : 파일:path : 크기만큼 자리를 잡은 파일을 만듭니다 : 파일
= sed · GNU sed · loose
. : [식…:text>] : 글을 한 줄씩 읽어 식대로 바꾸어 내보냅니다 : 파일
  -i --in-place : 파일을 바로 고칩니다
  -n --quiet : 시킨 줄만 출력합니다
  -e --expression text* : 식을 정합니다
  -E --regexp-extended : 확장 정규식을 씁니다
= awk · awk · loose
. : [식…:text>] : 줄마다 열로 나누어 고르거나 셈합니다 : 파일
= tee · GNU coreutils · loose
. : [파일…:path] : 받은 글을 보여 주면서 파일에도 적습니다 : 파일
  -a --append : 파일 끝에 덧붙입니다
= sort · GNU coreutils · loose
. : [파일…:path] : 줄을 가나다나 크기의 차례로 늘어놓습니다 : 파일
  -r --reverse : 거꾸로 늘어놓습니다
  -n --numeric-sort : 수로 견주어 늘어놓습니다
  -u --unique : 같은 줄은 하나만 남깁니다
  -h --human-numeric-sort : 1K, 2M 같은 크기로 견주어 늘어놓습니다
  -k --key string* : 견줄 열을 정합니다
= uniq · GNU coreutils · loose
. : [파일:path] : 이어진 같은 줄을 하나로 합칩니다 : 파일
  -c --count : 몇 번 나왔는지 함께 보여 줍니다
= wc · GNU coreutils · loose
. : [파일…:path] : 줄과 낱말, 바이트를 셉니다 : 파일
  -l --lines : 줄 수만 셉니다
  -w --words : 낱말 수만 셉니다
  -c --bytes : 바이트 수만 셉니다
= cut · GNU coreutils · loose
. : [파일…:path] : 줄에서 열을 잘라 냅니다 : 파일
= diff · GNU diffutils · loose
. : [파일…:path] : 두 파일이 다른 곳을 보여 줍니다 : 파일
= django-admin · Django 5 · loose
. : [명령…:text>] : 장고 프로젝트를 만들고 다룹니다 : 런타임
= jq · jq · loose
. : [식…:text>] : JSON을 거르고 바꿉니다 : 파일
  -r --raw-output : 글을 따옴표 없이 보여 줍니다
  -c --compact-output : 한 줄로 보여 줍니다
= tmux · tmux 3 · loose
. : [명령…:text>] : 터미널을 나누고 남겨 둡니다 : 시스템
= make · GNU make · loose
. : [목표…:text>] : Makefile에 적힌 일을 합니다 : 런타임
= gradle · Gradle 8 · loose
. : [작업…:text>] : 자바 프로젝트를 빌드합니다 : 런타임
= mvn · Maven 3 · loose
. : [단계…:text>] : 자바 프로젝트를 빌드합니다 : 런타임
= go · Go 1 · loose
. : [명령…:text>] : Go 프로그램을 빌드하고 실행합니다 : 런타임
= cargo · Cargo · loose
. : [명령…:text>] : 러스트 프로그램을 빌드하고 실행합니다 : 런타임
= pnpm · pnpm 10 · loose
. : [명령…:text>] : 패키지를 설치하고 스크립트를 실행합니다 : 패키지
= gh · GitHub CLI · loose
. : [명령…:text>] : 깃허브를 명령줄에서 다룹니다 : 런타임
= pm2 · PM2 · loose
. : [명령…:text>] : Node 앱을 뒤에서 돌리고 지켜봅니다 : 런타임
= uvicorn · Uvicorn · loose
. : 앱:text : 파이썬 ASGI 앱을 띄웁니다 : 런타임
= gunicorn · Gunicorn · loose
. : 앱:text : 파이썬 WSGI 앱을 띄웁니다 : 런타임
= pytest · pytest 8 · loose
. : [경로…:path] : 파이썬 테스트를 실행합니다 : 런타임
= pg_dump · PostgreSQL · loose
. : [이름:text] : 데이터베이스를 파일로 내보냅니다 : 데이터베이스
= mysqldump · MySQL 8 · loose
. : [이름…:text>] : 데이터베이스를 파일로 내보냅니다 : 데이터베이스
= sqlite3 · SQLite 3 · loose
. : [파일…:text>] : SQLite 데이터베이스를 엽니다 : 데이터베이스
`;

export const tools: Record<string, ProgramGrammar> = readAuthored(text);
