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
  -chdir path : 이 폴더에서 실행합니다
  -version : 버전을 보여 줍니다
init :  : 제공자를 받고 상태를 둘 곳을 준비합니다 : 클라우드
  -upgrade : 제공자와 모듈을 새 버전으로 올립니다
  -reconfigure : 상태를 둘 곳을 새로 정합니다
  -migrate-state : 상태를 새로 정한 곳으로 옮깁니다
plan :  : 무엇이 바뀔지 미리 보여 줍니다 : 클라우드
  -out path : 계획을 이 파일에 적습니다
  -var pair* : 변수의 값을 정합니다
  -var-file path* : 변수의 값을 파일에서 읽습니다
  -target name* : 이 자원만 다룹니다
  -destroy : 모두 없애는 계획을 보여 줍니다
apply : [계획:path] : 코드대로 인프라를 만들거나 바꿉니다 : 클라우드
  -auto-approve : 묻지 않고 적용합니다 ! 확인하지 않고 바로 바꿉니다
  -var pair* : 변수의 값을 정합니다
  -var-file path* : 변수의 값을 파일에서 읽습니다
  -target name* : 이 자원만 다룹니다
destroy :  : 만든 인프라를 모두 없앱니다 : 클라우드
  -auto-approve : 묻지 않고 없앱니다 ! 확인하지 않고 바로 없앱니다
  -target name* : 이 자원만 다룹니다
  ! 상태에 적힌 자원이 모두 지워집니다
fmt :  : 코드의 모양을 가지런히 합니다 : 클라우드
validate :  : 코드에 잘못이 있는지 봅니다 : 클라우드
output : [이름:name] : 출력값을 보여 줍니다 : 클라우드
import : [자원:name] [아이디:text] : 이미 있는 자원을 상태에 넣습니다 : 클라우드
show :  : 상태나 계획을 보여 줍니다 : 클라우드
state : * : 상태를 다루는 명령 모음입니다 : 클라우드
state list :  : 상태에 있는 자원의 목록을 보여 줍니다 : 클라우드
state rm : [자원…:name] : 자원을 상태에서만 뺍니다 : 클라우드
state mv : [자원:name] [이름:name] : 상태 속의 이름을 바꿉니다 : 클라우드
workspace : * : 작업 공간을 다루는 명령 모음입니다 : 클라우드
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
= ss · iproute2 · getopt
. : [조건…:text>] : 소켓과 열린 포트를 보여 줍니다 : 네트워크
  -t --tcp : TCP 소켓을 보여 줍니다
  -u --udp : UDP 소켓을 보여 줍니다
  -l --listening : 연결을 기다리는 것만 보여 줍니다
  -n --numeric : 포트를 이름 대신 번호로 보여 줍니다
  -p --processes : 쓰는 프로세스를 보여 줍니다
  -a --all : 모든 소켓을 보여 줍니다
  -s --summary : 합만 보여 줍니다
= netstat · net-tools · getopt
. : [조건…:text>] : 연결과 열린 포트를 보여 줍니다 : 네트워크
  -t --tcp : TCP 연결을 보여 줍니다
  -u --udp : UDP 연결을 보여 줍니다
  -l --listening : 연결을 기다리는 것만 보여 줍니다
  -n --numeric : 주소와 포트를 번호로 보여 줍니다
  -p --program : 쓰는 프로그램을 보여 줍니다
  -a --all : 모든 연결을 보여 줍니다
  -r --route : 라우팅 테이블을 보여 줍니다
  -o --timers : 타이머를 보여 줍니다. Windows에서는 프로세스 번호입니다
= ipconfig · Windows · loose
. : [조건…:text>] : Windows의 네트워크 장치와 주소를 보여 줍니다 : 네트워크
= tracert · Windows · loose
. : 주소…:text : 목적지까지 거치는 라우터를 보여 줍니다 : 네트워크
= ifconfig · net-tools · loose
. : [장치…:text>] : 네트워크 장치와 주소를 보여 줍니다 : 네트워크
= lsof · lsof 4 · loose
. : [조건…:text>] : 열린 파일과 포트를 쓰는 프로세스를 보여 줍니다 : 네트워크
= dig · BIND 9 · loose
. : [이름…:text>] : DNS에 도메인의 주소를 물어봅니다 : 네트워크
= nslookup · BIND 9 · loose
. : [이름…:text>] : DNS에 도메인의 주소를 물어봅니다 : 네트워크
  -type string : 물어볼 레코드를 정합니다
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
allow : 규칙…:text> : 들어오는 통신을 허용합니다 : 네트워크
deny : 규칙…:text> : 들어오는 통신을 막습니다 : 네트워크
reject : [규칙…:text>] : 들어오는 통신을 거절하고 알립니다 : 네트워크
limit : [규칙…:text>] : 잦은 접속을 막습니다 : 네트워크
delete : [규칙…:text>] : 규칙을 지웁니다 : 네트워크
reload :  : 규칙을 다시 읽습니다 : 네트워크
reset :  : 방화벽을 처음 상태로 되돌립니다 : 네트워크
  ! 모든 규칙을 지웁니다
default : [동작:text] [방향:text] : 규칙이 없는 통신을 어떻게 할지 정합니다 : 네트워크
app : * : 앱 목록을 다루는 명령 모음입니다 : 네트워크
app list :  : 이름으로 허용할 수 있는 앱을 보여 줍니다 : 네트워크
= firewall-cmd · firewalld · getopt
. :  : 레드햇 계열 리눅스의 방화벽을 다룹니다 : 네트워크
  --permanent : 다시 켜도 남는 규칙으로 적습니다
  --reload : 적어 둔 규칙을 다시 읽습니다
  --state : 켜져 있는지 보여 줍니다
  --list-all : 설정을 모두 보여 줍니다
  --list-ports : 열린 포트를 보여 줍니다
  --list-services : 허용한 서비스를 보여 줍니다
  --get-active-zones : 쓰는 구역을 보여 줍니다
  --zone name : 구역을 고릅니다
  --add-port string* : 포트를 엽니다
  --remove-port string* : 포트를 닫습니다
  --add-service name* : 서비스를 허용합니다
  --remove-service name* : 서비스를 막습니다
  --add-rich-rule text* : 자세한 규칙을 더합니다
  --add-masquerade : 주소 변환(마스커레이드)을 켭니다
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
= crontab · cron · getopt
. : [파일:path] : 정해진 때에 실행할 일을 적습니다 : 시스템
  -e : 할 일의 목록을 고칩니다
  -l : 할 일의 목록을 보여 줍니다
  -r : 할 일의 목록을 지웁니다 ! 할 일의 목록을 되돌릴 수 없게 지웁니다
  -i : 지우기 전에 묻습니다
  -u user : 이 사용자의 것을 다룹니다
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
  -x --exclude-task name* : 이 작업은 건너뜁니다
  -p --project-dir path : 프로젝트 폴더를 정합니다
  -q --quiet : 오류만 출력합니다
  --no-daemon : 데몬을 쓰지 않습니다
  --info : 자세히 출력합니다
  --stacktrace : 오류가 난 자리를 모두 보여 줍니다
= mvn · Maven 3 · loose
. : [단계…:text>] : 자바 프로젝트를 빌드합니다 : 런타임
  -f --file path : pom.xml을 정합니다
  -B --batch-mode : 묻지 않습니다
  -q --quiet : 오류만 출력합니다
  -o --offline : 내려받지 않습니다
  -DskipTests : 테스트를 실행하지 않습니다
  -v --version : 버전을 보여 줍니다
= javac · JDK 21 · loose
. : 파일…:path : 자바 소스를 클래스 파일로 컴파일합니다 : 런타임
  -d path : 결과를 둘 폴더를 정합니다
  -cp path : 클래스를 찾을 경로를 정합니다
  -version : 버전을 보여 줍니다
= go · Go 1 · loose
. : [명령…:text>] : Go 프로그램을 빌드하고 실행합니다 : 런타임
= cargo · Cargo · loose
. : [명령…:text>] : 러스트 프로그램을 빌드하고 실행합니다 : 런타임
= pnpm · pnpm 10 · loose open
. : [명령…:text>] : 패키지를 설치하고 스크립트를 실행합니다 : 패키지
install, i :  : package.json에 적힌 패키지를 설치합니다 : 패키지
  --frozen-lockfile : 잠금 파일을 바꾸지 않습니다
  -P --prod : 개발용 의존성은 빼고 설치합니다
add : [패키지…:package] : 패키지를 더합니다 : 패키지
  -D --save-dev : 개발할 때만 쓰는 의존성으로 적습니다
  -g --global : 이 컴퓨터 전체에서 쓰도록 설치합니다
remove, rm, uninstall : [패키지…:package] : 패키지를 뺍니다 : 패키지
update, up : [패키지…:package] : 패키지를 새 버전으로 올립니다 : 패키지
run : [스크립트:name] [인자…:text>] : 스크립트를 실행합니다 : 패키지
dev : [인자…:text>] : dev 스크립트를 실행합니다 : 패키지
start : [인자…:text>] : package.json에 적은 시작 스크립트를 실행합니다 : 패키지
build : [인자…:text>] : build 스크립트를 실행합니다 : 패키지
test : [인자…:text>] : test 스크립트를 실행합니다 : 패키지
dlx : → : 패키지를 설치하지 않고 그 명령을 실행합니다 : 패키지
exec : → : 패키지의 명령을 실행합니다 : 패키지
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
= pg_dump · PostgreSQL · getopt
. : [데이터베이스:name] : 데이터베이스를 파일로 내보냅니다 : 데이터베이스
  -U --username user : 사용자를 정합니다
  -h --host string : 서버의 주소를 정합니다
  -p --port port=5432 : 포트를 정합니다
  -d --dbname name : 데이터베이스를 정합니다
  -f --file path : 내보낼 파일을 정합니다
  -F --format string : 내보낼 형식을 정합니다
    p : SQL 글
    plain : SQL 글
    c : pg_restore로 되살리는 압축 파일
    custom : pg_restore로 되살리는 압축 파일
    d : 테이블마다 파일이 있는 폴더
    t : tar 파일
  -t --table name* : 이 테이블만 내보냅니다
  -s --schema-only : 구조만 내보냅니다
  -a --data-only : 데이터만 내보냅니다
  -c --clean : 되살릴 때 있던 것을 먼저 지우게 합니다
= pg_dumpall · PostgreSQL · getopt
. :  : 서버의 모든 데이터베이스를 파일로 내보냅니다 : 데이터베이스
  -U --username user : 사용자를 정합니다
  -h --host string : 서버의 주소를 정합니다
  -p --port port=5432 : 포트를 정합니다
  -f --file path : 내보낼 파일을 정합니다
  -g --globals-only : 사용자와 테이블스페이스만 내보냅니다
= pg_restore · PostgreSQL · getopt
. : [파일:path] : 내보낸 파일로 데이터베이스를 되살립니다 : 데이터베이스
  -U --username user : 사용자를 정합니다
  -h --host string : 서버의 주소를 정합니다
  -p --port port=5432 : 포트를 정합니다
  -d --dbname name : 되살릴 데이터베이스를 정합니다
  -C --create : 데이터베이스를 만들고 되살립니다
  -c --clean : 있던 것을 먼저 지웁니다 ! 있던 테이블을 지웁니다
  -j --jobs int : 한꺼번에 할 일의 수를 정합니다
= createdb · PostgreSQL · getopt
. : [데이터베이스:name] [설명:text] : 데이터베이스를 새로 만듭니다 : 데이터베이스
  -U --username user : 사용자를 정합니다
  -h --host string : 서버의 주소를 정합니다
  -p --port port=5432 : 포트를 정합니다
  -O --owner user : 소유자를 정합니다
  -E --encoding string : 글자 인코딩을 정합니다
= dropdb · PostgreSQL · getopt
. : 데이터베이스:name : 데이터베이스를 지웁니다 : 데이터베이스
  -U --username user : 사용자를 정합니다
  -h --host string : 서버의 주소를 정합니다
  -p --port port=5432 : 포트를 정합니다
  --if-exists : 없어도 오류를 내지 않습니다
  ! 데이터베이스와 그 안의 데이터를 지웁니다
= createuser · PostgreSQL · getopt
. : [사용자:name] : 데이터베이스 사용자를 만듭니다 : 데이터베이스
  -U --username user : 접속할 사용자를 정합니다
  -s --superuser : 모든 권한을 줍니다
  -P --pwprompt : 새 사용자의 비밀번호를 묻습니다
  -d --createdb : 데이터베이스를 만들 권한을 줍니다
= nginx · nginx 1.28 · getopt
. :  : 웹 서버를 켜거나 설정을 다룹니다 : 서버
  -t : 실행하지 않고 설정 파일을 검사합니다
  -T : 설정 파일을 검사하고 내용을 모두 보여 줍니다
  -s string : 도는 서버에 시그널을 보냅니다
    reload : 설정을 다시 읽습니다
    stop : 바로 끝냅니다
    quit : 받은 요청을 마치고 끝냅니다
    reopen : 로그 파일을 다시 엽니다
  -c path : 설정 파일을 정합니다
  -g text : 설정을 한 줄 더합니다
  -p path : 파일을 찾을 기준 폴더를 정합니다
  -v : 버전을 보여 줍니다
  -V : 버전과 빌드한 옵션을 보여 줍니다
= certbot · Certbot · getopt open
. :  : Let's Encrypt의 인증서를 받고 갱신합니다 : 서버
  -d --domains words* : 인증서를 받을 도메인을 정합니다
  --nginx : nginx의 설정을 고쳐 인증서를 씁니다
  --apache : Apache의 설정을 고쳐 인증서를 씁니다
  --standalone : 웹 서버를 잠깐 켜서 도메인을 확인합니다
  --webroot : 도는 웹 서버의 폴더로 도메인을 확인합니다
  -w --webroot-path path : 도메인을 확인할 파일을 둘 폴더를 정합니다
  -m --email string : 알림을 받을 메일 주소를 정합니다
  --agree-tos : 약관에 동의합니다
  --no-eff-email : 소식지를 받지 않습니다
  -n --non-interactive : 묻지 않습니다
  --dry-run : 실제로 받지 않고 해 보기만 합니다
  --redirect : HTTP 요청을 HTTPS로 보냅니다
certonly :  : 인증서만 받고 웹 서버의 설정은 그대로 둡니다 : 서버
  -d --domains words* : 인증서를 받을 도메인을 정합니다
  --standalone : 웹 서버를 잠깐 켜서 도메인을 확인합니다
  --webroot : 도는 웹 서버의 폴더로 도메인을 확인합니다
  -w --webroot-path path : 도메인을 확인할 파일을 둘 폴더를 정합니다
  --nginx : nginx로 도메인을 확인합니다
  --manual : 도메인을 직접 확인합니다
  --preferred-challenges words : 확인하는 방식을 고릅니다
    http : 웹 서버의 파일로 확인합니다
    dns : DNS 레코드로 확인합니다
  -m --email string : 알림을 받을 메일 주소를 정합니다
  --agree-tos : 약관에 동의합니다
  -n --non-interactive : 묻지 않습니다
renew :  : 곧 끝나는 인증서를 갱신합니다 : 서버
  --dry-run : 실제로 갱신하지 않고 해 보기만 합니다
  --force-renewal : 기한이 남아도 갱신합니다
  -q --quiet : 오류만 출력합니다
  --deploy-hook text : 갱신한 뒤 실행할 명령을 정합니다
certificates :  : 받은 인증서의 목록을 보여 줍니다 : 서버
delete :  : 인증서를 지웁니다 : 서버
  --cert-name name : 지울 인증서를 고릅니다
  ! 인증서와 개인 키를 지웁니다
revoke :  : 인증서를 못 쓰게 합니다 : 서버
  --cert-path path : 인증서 파일을 정합니다
= redis-server · Redis 7 · loose
. : [설정:path] : Redis 서버를 켭니다 : 데이터베이스
  --port port=6379 : 포트를 정합니다
  --appendonly string : 쓴 것을 파일에 이어 적을지 정합니다
    yes : 이어 적습니다
    no : 적지 않습니다
  --requirepass string : 비밀번호를 정합니다
  --daemonize string : 뒤에서 돌릴지 정합니다
= mysqldump · MySQL 8 · loose
. : [이름…:text>] : 데이터베이스를 파일로 내보냅니다 : 데이터베이스
= sqlite3 · SQLite 3 · loose
. : [파일…:text>] : SQLite 데이터베이스를 엽니다 : 데이터베이스
`;

export const tools: Record<string, ProgramGrammar> = readAuthored(text);
