/** Something that time has overtaken. */
export type RetiredThing = {
  pattern: RegExp;
  /** What has happened to it, as a sentence. */
  message: string;
  /** What to write today. */
  today: string;
  /** When: year, month, day as far as the source gives them. */
  since: string;
  source: string;
};

const migration = 'https://kubernetes.io/docs/reference/using-api/deprecation-guide/';

/** As of 2026-11. Add a row, its date and where that stands. */
export const retiredThings: readonly RetiredThing[] = [
  {
    pattern: /docker[\s-]*toolbox|도커\s*툴박스/gi,
    message: 'Docker Toolbox는 보관 처리되었습니다',
    today: 'Docker Desktop(Windows는 WSL 2)',
    since: '2021',
    source: 'https://github.com/docker-archive/toolbox',
  },
  {
    pattern: /docker-machine\b|\bboot2docker\b/gi,
    message: 'Docker Machine은 보관 처리되었습니다',
    today: 'Docker Desktop이나 클라우드의 인스턴스',
    since: '2021',
    source: 'https://github.com/docker-archive/machine',
  },
  {
    pattern: /\bdocker scan\b/g,
    message: 'docker scan은 없어졌습니다',
    today: 'docker scout cves {이미지}',
    since: '2023-04',
    source: 'https://docs.docker.com/scout/',
  },
  {
    pattern: /^version:\s*['"]?[\d.]+['"]?/gm,
    message: 'Compose 파일의 version은 더 읽지 않습니다',
    today: '그 줄을 지우십시오.',
    since: '2020-08',
    source: 'https://docs.docker.com/reference/compose-file/version-and-name/',
  },
  {
    pattern:
      /(?:프로젝트|project|폴더|디렉터리|디렉토리)[^\s_]*[}>]?(?:\s?이름)?_[{<]?(?:서비스|service)/gi,
    message: 'Compose v2는 컨테이너 이름의 조각을 _가 아니라 -로 잇습니다',
    today: '프로젝트-서비스-번호',
    since: '2022-04',
    source: 'https://docs.docker.com/compose/releases/migrate/',
  },
  {
    pattern: /amazon-linux-extras/gi,
    message: 'amazon-linux-extras는 Amazon Linux 2023에 없습니다',
    today: 'sudo dnf install docker',
    since: '2023-03-15',
    source: 'https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html',
  },
  {
    pattern: /Amazon Linux 2(?![\d.])/gi,
    message: 'Amazon Linux 2의 지원은 끝났습니다',
    today: 'Amazon Linux 2023',
    since: '2026-06-30',
    source: 'https://aws.amazon.com/amazon-linux-2/faqs/',
  },
  {
    pattern: /\bopenjdk:\d[\w.-]*/g,
    message: 'openjdk 이미지는 더 나오지 않습니다',
    today: 'eclipse-temurin:21',
    since: '2022-07',
    source: 'https://hub.docker.com/_/openjdk',
  },
  {
    pattern: /\bk8s\.gcr\.io\b/g,
    message: 'k8s.gcr.io는 얼려졌습니다',
    today: 'registry.k8s.io',
    since: '2023-04-03',
    source: 'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
  },
  {
    pattern: /\bdockershim\b|도커심/gi,
    message: 'dockershim은 Kubernetes 1.24에서 없어졌습니다',
    today: 'containerd나 CRI-O',
    since: '2022-05-03',
    source: 'https://kubernetes.io/blog/2022/02/17/dockershim-faq/',
  },
  {
    pattern: /^apiVersion:\s*(?:extensions\/v1beta1|apps\/v1beta[12])\b/gm,
    message: '이 API 판은 Kubernetes 1.16에서 없어졌습니다',
    today: 'apiVersion: apps/v1',
    since: '2019-09',
    source: migration,
  },
  {
    pattern: /^apiVersion:\s*networking\.k8s\.io\/v1beta1\b/gm,
    message: '이 API 판은 Kubernetes 1.22에서 없어졌습니다',
    today: 'apiVersion: networking.k8s.io/v1',
    since: '2021-08',
    source: migration,
  },
  {
    pattern: /^apiVersion:\s*batch\/v1beta1\b/gm,
    message: '이 API 판은 Kubernetes 1.25에서 없어졌습니다',
    today: 'apiVersion: batch/v1',
    since: '2022-08',
    source: migration,
  },
  {
    pattern: /^apiVersion:\s*autoscaling\/v2beta[12]\b/gm,
    message: '이 API 판은 Kubernetes 1.26에서 없어졌습니다',
    today: 'apiVersion: autoscaling/v2',
    since: '2022-12',
    source: migration,
  },
  {
    pattern: /^apiVersion:\s*policy\/v1beta1\b/gm,
    message: '이 API 판은 Kubernetes 1.25에서 없어졌습니다',
    today: 'apiVersion: policy/v1',
    since: '2022-08',
    source: migration,
  },
  {
    pattern: /\bPodSecurityPolicy\b/g,
    message: 'PodSecurityPolicy는 Kubernetes 1.25에서 없어졌습니다',
    today: 'Pod Security Admission',
    since: '2022-08',
    source: 'https://kubernetes.io/docs/concepts/security/pod-security-policy/',
  },
  {
    pattern: /\bcreate-react-app\b/g,
    message: 'create-react-app은 더 관리되지 않습니다',
    today: 'npm create vite@latest',
    since: '2025-02-14',
    source: 'https://react.dev/blog/2025/02/14/sunsetting-create-react-app',
  },
];
