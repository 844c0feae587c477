const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Names and words of computing that an English dictionary lacks. They are both what a misspelt word
 * may mean and what a rare word may be.
 */
export const latinWords = list(`
  accessor ajax alertmanager almalinux alpine analytics android angular ansible apache apiserver appdata apparmor archlinux
  argocd args asgi async auth authn authz autocomplete autoconfig autoscale autoscaler autoscaling auxiliary awk azure
  babel backend backends backoff backticks backup bashrc bastion bcrypt binlog bitbucket bitnami blkio bootstrap bridge
  buildah buildkit buildx cachefs caddy calico canary cassandra celery centos ceph certbot certmanager cgroup cgroups
  changelog charset chart checksum chmod chown chroot cidr cilium circleci clang classpath cli clickhouse cloudflare
  cloudformation cloudfront cloudwatch cluster clustering cmdline codebase codebuild codecov colima collation composer
  conda config configmap configmaps configs containerd containerized cookie coredns corepack cors couchdb cpuset crashloopbackoff
  createdb cron cronjob cronjobs crontab crud csrf css curl cypress daemonset daemonsets dashboard database databases
  datacenter datadog dataset datasource debian debugger decorator default deno dependabot deploy deployment deployments
  deserialization devcontainer devdependencies devops dhcp dict diff digitalocean dirname discord distroless django dmesg
  dns docker dockerd dockerfile dockerfiles dockerhub dockerignore dockerize domain dotenv dotnet downtime drizzle drone
  dropdown dynamodb ebpf echo ecma ecs editorconfig efs eks elasticsearch electron elixir ember emptydir encoding endpoint
  endpoints entrypoint enum env envoy environment erlang eslint esbuild etcd ethernet eventbridge exec executable express
  extname failover fargate fastapi fastify favicon fedora filebeat filesystem filesystems firebase firefox firestore
  firewall flannel flask flink fluentbit fluentd flutter fluxcd foreach fork formatter framework freebsd frontend
  frontends fsgroup fullstack function gateway gcc gcloud gcp gcsfuse gemfile getter gibibyte gitea github gitignore gitlab gitops
  golang google gradle gradlew mvnw grafana graphql graphviz grep grpc gui gunicorn gzip hadoop haproxy harbor hashicorp hashmap haskell
  headless healthcheck healthz helm helper heroku hibernate homebrew hook host hostname hostnames hostpath hosts hotfix
  hotkey hpa href html http httpd https hugo hyperkit hyperv hypervisor iam icmp idempotent iframe imagepullbackoff
  indexeddb indexes init initdb inode inotify insomnia instance instances integer intellij interpreter ioredis iops ios ip
  ipam iptables ipvs isolate istio istioctl iterable iterator jaeger java javac javadoc javascript jenkins jenkinsfile jest
  jira journalctl jpeg jquery json jsonpath jsx julia junit jupyter jvm jwt kafka karpenter keepalive kernel key keycloak
  keypair keystore kibana kotlin kubeadm kubebuilder kubeconfig kubectl kubectx kubeflow kubelet kubelets kubens kubernetes
  kubeproxy kubescape kustomization kustomize kvm lambda laravel latency layer ldap ldd libc libvirt lifecycle lighthouse
  linkerd linter linux liveness load localhost localstorage lockfile lodash log logback logger logging login logout logrotate
  logstash loki longhorn lsof lvm macos macvlan makefile manifest manifests mariadb markdown maven memcached memory metadata
  metallb microk microservice microservices middleware migration minikube minio mkdir mocha mockito mongo mongod mongodb
  mongodump mongoose mongosh monitor monorepo mount multipass mutex mysql mysqld mysqldump namespace namespaces nats
  netlify netstat network networking networkpolicy nextjs nexus nginx node nodejs nodemon nodeport nofile nohup nosql npmjs
  npmrc nslookup ntp nullable numpy nuxt nvidia nvm oauth observability ollama online oomkilled openapi openid opensearch
  openshift openssh openssl opentelemetry oracle orchestration orm oss ovn package packages pagerduty pandas param params
  parser passphrase password passwords patch path payload pcap peerdependencies perl persistentvolume persistentvolumeclaim
  php phpmyadmin pipeline pipelines pipenv pipfile playwright plugin plugins pnpm podman podsecurity poetry portainer
  postgres postgresql postman preact prefetch premiere prettier prisma privileged probe process processes prod production
  prometheus prompt promql proto protobuf protocol provider provisioner proxies proxy pthread pubsub pulumi push putty
  pycharm pydantic pypi pytest python pytorch queue quota rabbitmq rails rancher rbac readiness readme readonly rebase
  redhat redis redux refactor refspec regex registry registries relational reload replica replicas replicaset replicasets
  replication repo repos repository repositories request requests resource resources response restart restful rockylinux
  rollback rollout rollouts rollup rootless route router routes routing rsync ruby rubocop runc runlevel runtime rustc
  samba sandbox sass scalability scheduler schema script scripts scss sdk seccomp secret secrets selector selectors selenium
  selinux sentry sequelize serializer server serverless servers service serviceaccount serviceaccounts services session
  setter setup shard sharding shell shellcheck shopify sidecar sidecars sigkill sigterm signature singleton sitemap skaffold
  slack slim snapshot snapshots snyk socket sockets solaris sonarqube source sourcetree spark spinnaker splunk spring sql
  sqlalchemy sqlite squid ssh sshd ssl stack stacktrace staging startup stateful statefulset statefulsets stateless static
  stderr stdin stdout storage storageclass storageclasses storybook strace stripe subdomain subnet subnets submodule
  subprocess subscription sudo sudoers supabase supervisord svelte svg swap swarm symfony symlink symlinks sync synchronous
  syntax sysctl syslog systemctl systemd tailwind taint taints tar tarball taskfile tcpdump teardown telegraf telemetry
  template tempo tensorflow terminal terraform terragrunt testcontainers textarea thanos throttling throughput timeout
  timeouts timestamp timezone tls tmpfs tmux token toleration tolerations tomcat toml toolchain toolkit toolbox topology
  traceroute traefik transaction travis trivy truncate tsconfig turborepo typescript ubuntu udemy udp uid ulimit umask
  undefined undo unicode unix unmount uptime url urls username usernames userspace utf utilities uuid uvicorn vagrant
  valkey variable variables vault velero vercel verification version versions virtualbox virtualenv virtualization vite
  vitest vmware volume volumes vpc vscode vue vuejs wasm webapp webhook webhooks webpack webserver websocket websockets
  definition configuration environment dependency dependencies permission permissions application applications container containers
  development directory directories document documents documentation parameter parameters authentication authorization
  attribute attributes argument arguments command commands compose component components condition connection connections
  constraint content controller controllers credential credentials description destination distribution download element
  exception expression extension external feature features foreground generate health history identifier image images
  implementation infrastructure installation integration interactive interface internal interval isolation keyword language
  library libraries limit limits location machine maintenance management manager maximum message messages method methods
  minimum module modules namespace object objects operation operator option options organization original output
  override parallel parent performance persistent persistence physical platform policy policies position prefix primary
  private privilege privileges production profile program programming project projects property properties public
  publish query reference release reliability remote remove rename replace report reserve reserved restore result results
  return revision rewrite sample scale security segment select sequence setting settings simple single software specific
  specification standard started statement statistics status strategy stream string structure subject success summary
  support switch system target technology temporary terminate testing third timestamp tracing traffic transfer transport
  trigger tutorial unique update upgrade upload usage utility validate validation value values variant virtual visible
  warning website window
  weave wget whitelist whoami wildcard windows wordpress worker workers workdir workflow workflows workload workloads
  workspace wsgi wsl xcode xml yaml yarn zabbix zipkin zod zookeeper zsh zustand
`);

/** Loan words of computing in Hangul, in the forms that are in use: what a misspelt word may mean. */
export const loanTerms = list(`
  바운딩 언로드 언로딩 그래피 가비지 가이드 게이트웨이 게이트키퍼 그라파나 그래픽 그래프 그룹 깃허브 깃랩 네이티브 네임스페이스 네임서버
  네트워크 네트워킹 넷플릭스 노드 노드포트 노트북 뉴렐릭 다운로드 다운타임 다이내믹 다이렉트 다이어그램
  대시보드 더미 데브옵스 데몬 데몬셋 데비안 데스크톱 데이터 데이터그램 데이터베이스 데이터센터 데이터셋 덤프
  도메인 도커 도커라이징 도커파일 도커허브 도큐먼트 드라이버 드라이브 드롭다운 디렉터리 디렉토리 디바이스
  디버거 디버그 디버깅 디스크 디스플레이 디폴트 디플로이 디플로이먼트 딕셔너리 라벨 라우터 라우트 라우팅
  라이브러리 라이브 라이센스 라이선스 라이프사이클 람다 래퍼 랜섬웨어 랜덤 런타임 레벨 레이블 레이아웃 레이어
  레이턴시 레지스터 레지스트리 레코드 레퍼런스 레플리카 레플리카셋 레플리케이션 로거 로그 로그아웃 로그인 로깅
  로더 로드 로드밸런서 로드밸런싱 로컬 로컬호스트 로테이션 롤백 롤아웃 롤링 롤링업데이트 루트 루틴 루프
  리눅스 리다이렉션 리다이렉트 리덕스 리디렉션 리렌더링 리모트 리버스 리베이스 리비전 리뷰 리소스 리스너
  리스트 리액트 리전 리졸버 리팩터링 리포지터리 리포지토리 레포지토리 릴리스 릴리즈 링크 마스터 마운트
  마이그레이션 마이크로 마이크로서비스 마이크로소프트 마크다운 매니저 매니페스트 매커니즘 메커니즘 매크로
  매트릭스 매트릭 매핑 머신 머신러닝 머지 멀티 멀티스테이지 멀티캐스트 멀티플렉싱 메가바이트 메뉴 메모리
  메서드 메소드 메시 메시지 메시징 메타데이터 메트릭 모놀리식 모니터 모니터링 모듈 모드 모바일 몽고디비
  미들웨어 미니큐브 미디어 미러 미러링 바이너리 바이트 바인드 바인딩 배시 배치 백그라운드 백로그 백본
  백슬래시 백업 백엔드 백오프 버그 버전 버추얼 버킷 버튼 버퍼 베어메탈 베이스 벤더 벤치마크 볼륨 부트스트랩
  부팅 브라우저 브랜치 브로드캐스트 브로커 브리지 블로그 블록 블루그린 빌드 빌더 빌드킷 사이드카 사이즈
  사이클 사이트 샌드박스 샘플 샤드 샤딩 써드파티 서버 서버리스 서브넷 서브도메인 서브모듈 서브쿼리 서블릿
  서비스 서킷브레이커 세그먼트 세마포어 세션 섹션 셀레늄 셀렉터 셸 소스 소켓 소프트웨어 솔루션 쉘 스냅샷
  스레드 스레싱 스로틀링 스마트폰 스와거 스와프 스왑 스웜 스위치 스위칭 스캔 스캐너 스케일 스케일링
  스케일아웃 스케일업 스케줄 스케줄러 스케줄링 스키마 스키마타 스택 스탠드얼론 스테이지 스테이징 스테이트
  스테이트리스 스테이트풀 스테이트풀셋 스토리지 스토리지클래스 스트리밍 스트림 스트레스 스트레칭 스파크 스펙
  스프레드시트 스프링 스크래핑 스크롤 스크린 스크린샷 스크립트 스트래티지 시놀로지 시뮬레이션 시스로그 시스템
  시크릿 시퀀스 심볼릭 심벌릭 싱글 싱글톤 아마존 아마존리눅스 아카이브 아키텍처 아파치 아이디 아이콘 아이피
  아웃바운드 아웃풋 안드로이드 안티패턴 알고리즘 알파인 애너테이션 어노테이션 애드온 애자일 애저 애즈원
  애플리케이션 앱 앤서블 액세스 액션 액티브 앵귤러 어댑터 어드민 어셈블리 어카운트 언마운트 업그레이드
  업데이트 업데이터 업로드 업스트림 에디터 에러 에이전트 에이피아이 에코 에포크 엔드포인트 엔드유저 엔지니어
  엔지니어링 엔진 엔진엑스 엔진스 엔터프라이즈 엔트리포인트 엔티티 엘라스틱 엘라스틱서치 엣지 오너십 오라클
  오버라이드 오버라이딩 오버레이 오버로딩 오버플로 오버플로우 오버헤드 오브젝트 오케스트레이션 오케스트레이터
  오토스케일러 오토스케일링 오토파일럿 오퍼레이터 오픈소스 오픈시프트 온디맨드 온프레미스 옵션 와일드카드 우분투
  워커 워크 워크로드 워크스페이스 워크플로 워크플로우 월드와이드웹 웹 웹소켓 웹훅 웹서버 웹사이트 웹페이지
  윈도 윈도우 유닉스 유닛 유니코드 유스케이스 유저 유틸리티 이니셜라이저 이더넷 이벤트 이슈 이미지 이스티오
  이터레이터 이터레이션 익스큐터 익스포터 인그레스 인덱스 인덱싱 인메모리 인바운드 인벤토리 인스톨 인스턴스
  인스턴트 인스펙트 인코딩 인클루드 인터넷 인터랙티브 인터셉터 인터페이스 인터프리터 인터럽트 인텔리제이 인프라
  인프라스트럭처 인풋 일래스틱 자바 자바스크립트 장고 젠킨스 제이슨 주키퍼 지라 체크 체크리스트 체크섬
  체크아웃 체크포인트 카나리 카나리아 카운터 카운트 카테고리 카프카 캐시 캐싱 캐릭터 커넥션 커널 커뮤니티
  커밋 커서 커스텀 커스터마이징 커맨드 커맨드라인 컨디션 컨벤션 컨텍스트 컨테이너 컨테이너디 컨테이너화 컨트롤
  컨트롤러 컨트롤플레인 컨퍼런스 컨플루언트 컬럼 컬렉션 컴파일 컴파일러 컴퓨터 컴퓨팅 컴포넌트 컴포저 컴포즈
  컴포지션 코드 코드베이스 코루틴 코어 콘솔 콘텍스트 콘텐츠 콘퍼런스 콜백 쿠버네티스 쿠키 쿠베플로 쿠베컨피그
  쿼럼 쿼리 쿼터 큐 크론 크론잡 크롤러 크롤링 크론탭 크롬 클라우드 클라우드워치 클라우드플레어 클라이언트
  클래스 클러스터 클러스터링 클러스터아이피 클레임 클로저 클로즈 클론 클릭 키보드 키워드 키스토어 키패어 타깃
  타겟 타이머 타임스탬프 타임아웃 타임존 타입 타입스크립트 태그 태깅 태스크 탬플릿 터널 터널링 터미널 테라폼
  테넌트 테스터 테스트 테스팅 테스트넷 테스트케이스 테이블 테인트 텍스트 텔레메트리 템플릿 토글 토큰 토폴로지
  톨러레이션 톰캣 툴박스 툴체인 튜닝 튜토리얼 트래픽 트랜스파일러 트랜잭션 트러블슈팅 트레이드오프 트레이싱
  트레픽 트리 트리거 파게이트 파드 파라미터 파서 파싱 파이썬 파이프 파이프라인 파일 파일시스템 파티션
  파티셔닝 판다스 패널 패스 패스워드 패치 패키지 패키징 패킷 패턴 퍼미션 퍼블리시 퍼블릭 퍼사드 퍼시스턴트
  퍼시스턴트볼륨 퍼시스턴스 페더레이션 페이로드 페이스북 페이지 페이징 페일오버 펌웨어 포그라운드 포드 포드맨
  포맷 포스트그레스 포스트맨 포워딩 포인터 포크 포트 포트폴리오 폴더 폴링 푸시 프라이머리 프라이버시 프라이빗
  프레임 프레임워크 프로그래머 프로그래밍 프로그램 프로덕션 프로메테우스 프로미스 프로비저너 프로비저닝 프로세서
  프로세스 프로젝트 프로토콜 프로토타입 프로퍼티 프로필 프로파일 프로파일러 프로브 프록시 프론트엔드 프런트엔드
  프롬프트 프리셋 프리티어 플래그 플랫폼 플러그인 플레이북 플레이스홀더 플로우 피어 픽스 필드 필터 필터링
  하네스 하드디스크 하드링크 하드웨어 하드코딩 하이퍼링크 하이퍼바이저 하이퍼텍스트 하트비트 해더 해시 해시코프
  해커 핸드셰이크 핸들러 핸들링 핫픽스 허브 헤더 헤드리스 헬름 헬스체크 헬퍼 호스트 호스트네임 호스팅 홈브루
  후크 훅 히스토리 히트맵 포인트 이펙트 라이트 리미트 컨설팅 마켓 스타일 스타트 스타터 카드 보드 패드
  타이틀 노트 레시피 샘플링 폴백 콜드 페어 유저네임 메일 이메일 메신저 스피커 모터 미터 센터 카메라 마우스
  모빌리티 리더 팔로워 브라우징 인터뷰 리포트 프린트 프린터 포스트 포스팅 콘센트 텐서 텐서플로 파이토치
  디코딩 디코더 인코더 스레드풀 커넥터 컨슈머 프로듀서 토픽 오프셋 파티셔너 브레이크 캡처 스냅숏 스크린숏
  심벌 심볼 라벨링 체인 체이닝 콤마 세미콜론 콜론 슬래시 백틱 따옴표 모놀리스 리액티브 이터러블 제너레이터
  데코레이터 클래스명 슬라이스 슬롯 트레이트 트레이스 트레이싱 크레이트 카고 러스트 고루틴 채널 뮤텍스 셔플 조인 뷰 프로시저
  커밋로그 인덱서 샤드키 옵티마이저 옵티마이징 튜플 로우 테이블스페이스
`);

/** Sino-Korean words of computing, and loan words near to others: known, but too near to be what a slip means. */
export const koreanTerms = list(`
  게스트 게이지 넥스트 레이스 레이저 리액터 스래싱 스트립 스트링 에디트 이그레스 익스포트 케이블 케이스 페이딩 플래시
  리누스 가상화 가용성 개발자 객체지향 게시판 격리성 계정 고가용성 관계형 구독자 국제화 내부망 논리합 다중화 단일화
  대역폭 동기화 매개변수 방화벽 배포판 변수명 병렬화 보안그룹 부하분산 비동기 비밀번호 사용자 상태값 서드파티
  설정값 소스코드 순환참조 식별자 실시간 암호화 오류 외래키 원격지 유효성 의존성 이미지파일 인증서 일괄처리
  임계값 자격증명 자동화 작업량 재귀호출 재시작 저장소 전송량 정규식 정족수 종속성 중앙집중 직렬화 초기화
  추상화 캡슐화 키값 투명성 파일명 포트번호 표준화 하위호환 환경변수 환경설정 데이트
`);
