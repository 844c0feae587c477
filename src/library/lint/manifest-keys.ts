/** Every key of the built-in objects below (Kubernetes API 1.3x, core, apps, batch, networking and their like). */
const keys = new Set(
  `
  accessModes action activeDeadlineSeconds add affinity aggregationRule
  allocateLoadBalancerNodePorts allowPrivilegeEscalation allowVolumeExpansion allowedTopologies
  annotations apiGroup apiGroups apiVersion appArmorProfile appProtocol args audience
  automountServiceAccountToken averageUtilization averageValue awsElasticBlockStore azureDisk
  azureFile backend backoffLimit backoffLimitPerIndex behavior binaryData blockOwnerDeletion
  cachingMode capabilities capacity cephfs certificateChainPath chapAuthDiscovery chapAuthSession
  cidr cinder claimName claimRef claims clientIP clusterIP clusterIPs clusterRoleSelectors
  clusterTrustBundle command completionMode completions concurrencyPolicy conditionType configMap
  configMapKeyRef configMapRef container containerName containerPort containerResource containers
  controller controllerExpandSecretRef controllerPublishSecretRef creationTimestamp
  credentialBundlePath csi data dataSource dataSourceRef datasetName datasetUUID default
  defaultBackend defaultMode defaultRequest deletionGracePeriodSeconds deletionTimestamp
  describedObject description devicePath directory diskName diskURI divisor dnsConfig dnsPolicy
  downwardAPI driver drop effect egress emptyDir enableServiceLinks endPort endpoints
  endpointsNamespace env envFrom ephemeral ephemeralContainers except exec exitCodes
  expirationSeconds external externalIPs externalName externalTrafficPolicy failedJobsHistoryLimit
  failureThreshold fc fieldPath fieldRef fieldsType fieldsV1 fileKeyRef finalizers flexVolume
  flocker from fsGroup fsGroupChangePolicy fsType gateway gcePersistentDisk generateName
  generation gitRepo globalDefault glusterfs gmsaCredentialSpec gmsaCredentialSpecName group grpc
  hard healthCheckNodePort host hostAliases hostIP hostIPC hostNetwork hostPID hostPath hostPort
  hostProcess hostUsers hostname hostnameOverride hostnames hosts http httpGet httpHeaders image
  imagePullPolicy imagePullSecrets immutable ingress ingressClassName initContainers
  initialDelaySeconds initiatorName internalTrafficPolicy ip ipBlock ipFamilies ipFamilyPolicy iqn
  iscsi iscsiInterface items jobTemplate key keyPath keyType keyring kind labelSelector labels
  level lifecycle limits livenessProbe loadBalancerClass loadBalancerIP loadBalancerSourceRanges
  local localhostProfile lun managedBy managedFields manager manualSelector matchExpressions
  matchFields matchLabelExpressions matchLabelKeys matchLabels max maxExpirationSeconds
  maxFailedIndexes maxLimitRequestRatio maxReplicas maxSkew maxSurge maxUnavailable medium
  metadata metric metrics min minAvailable minDomains minReadySeconds minReplicas
  mismatchLabelKeys mode monitors mountOptions mountPath mountPropagation name nameservers
  namespace namespaceSelector namespaces nfs nodeAffinity nodeAffinityPolicy nodeExpandSecretRef
  nodeName nodePort nodePublishSecretRef nodeSelector nodeSelectorTerms nodeStageSecretRef
  nodeTaintsPolicy nonResourceURLs number object onExitCodes onPodConditions operation operator
  optional options ordinals os overhead ownerReferences parallelism parameters partition path
  pathType paths paused pdID pdName periodSeconds persistentVolumeClaim
  persistentVolumeClaimRetentionPolicy persistentVolumeReclaimPolicy photonPersistentDisk
  podAffinity podAffinityTerm podAntiAffinity podCertificate podFailurePolicy podGroupName
  podManagementPolicy podReplacementPolicy podSelector pods policies policyTypes pool port portals
  ports portworxVolume postStart preStop preemptionPolicy preference
  preferredDuringSchedulingIgnoredDuringExecution prefix priority priorityClassName privileged
  procMount progressDeadlineSeconds projected protectionDomain protocol provisioner
  publishNotReadyAddresses pullPolicy quobyte rbd readOnly readOnlyRootFilesystem readinessGates
  readinessProbe reclaimPolicy recursiveReadOnly reference registry replicas repository request
  requests required requiredDuringSchedulingIgnoredDuringExecution resizePolicy resource
  resourceClaimName resourceClaimTemplateName resourceClaims resourceFieldRef resourceName
  resourceNames resourceVersion resources restartPolicy restartPolicyRules revision
  revisionHistoryLimit role roleRef rollingUpdate rules runAsGroup runAsNonRoot runAsUser
  runAsUserName runtimeClassName scaleDown scaleIO scaleTargetRef scaleUp schedule schedulerName
  schedulingGates schedulingGroup scheme scope scopeName scopeSelector scopes seLinuxChangePolicy
  seLinuxOptions searches seccompProfile seconds secret secretFile secretKeyRef secretName
  secretNamespace secretRef secrets securityContext selectPolicy selector selfLink server service
  serviceAccount serviceAccountName serviceAccountToken serviceName sessionAffinity
  sessionAffinityConfig setHostnameAsFQDN shareName shareProcessNamespace signerName sizeLimit
  sleep sources spec sslEnabled stabilizationWindowSeconds start startingDeadlineSeconds
  startupProbe status stdin stdinOnce stopSignal storageClassName storageMode storagePolicyID
  storagePolicyName storagePool storageos strategy stringData subPath subPathExpr subdomain
  subjects subresource succeededCount succeededIndexes successPolicy successThreshold
  successfulJobsHistoryLimit supplementalGroups supplementalGroupsPolicy suspend sysctls system
  target targetContainerName targetPort targetPortal targetWWNs tcpSocket template tenant
  terminationGracePeriodSeconds terminationMessagePath terminationMessagePolicy time timeZone
  timeoutSeconds tls to tolerance tolerationSeconds tolerations topologyKey
  topologySpreadConstraints trafficDistribution ttlSecondsAfterFinished tty type uid
  unhealthyPodEvictionPolicy updateStrategy user userAnnotations value valueFrom values verbs
  volume volumeAttributes volumeAttributesClassName volumeBindingMode volumeClaimTemplate
  volumeClaimTemplates volumeDevices volumeHandle volumeID volumeMode volumeMounts volumeName
  volumeNamespace volumePath volumes vsphereVolume weight whenDeleted whenScaled whenUnsatisfiable
  windowsOptions workingDir wwids
`
    .trim()
    .split(/\s+/),
);

/** The kinds whose manifests are looked into, and the version of the API that each has. */
export const kindVersions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Pod: 'v1',
    Service: 'v1',
    ConfigMap: 'v1',
    Secret: 'v1',
    Namespace: 'v1',
    ServiceAccount: 'v1',
    PersistentVolume: 'v1',
    PersistentVolumeClaim: 'v1',
    ResourceQuota: 'v1',
    LimitRange: 'v1',
    Deployment: 'apps/v1',
    ReplicaSet: 'apps/v1',
    StatefulSet: 'apps/v1',
    DaemonSet: 'apps/v1',
    Job: 'batch/v1',
    CronJob: 'batch/v1',
    Ingress: 'networking.k8s.io/v1',
    IngressClass: 'networking.k8s.io/v1',
    NetworkPolicy: 'networking.k8s.io/v1',
    HorizontalPodAutoscaler: 'autoscaling/v2',
    Role: 'rbac.authorization.k8s.io/v1',
    ClusterRole: 'rbac.authorization.k8s.io/v1',
    RoleBinding: 'rbac.authorization.k8s.io/v1',
    ClusterRoleBinding: 'rbac.authorization.k8s.io/v1',
    PodDisruptionBudget: 'policy/v1',
    StorageClass: 'storage.k8s.io/v1',
    PriorityClass: 'scheduling.k8s.io/v1',
  }),
);

/** The only values of a key, by the key; `Service.type` where the kind matters. */
export const keyValues: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    restartPolicy: ['Always', 'OnFailure', 'Never'],
    imagePullPolicy: ['Always', 'IfNotPresent', 'Never'],
    pathType: ['Prefix', 'Exact', 'ImplementationSpecific'],
    protocol: ['TCP', 'UDP', 'SCTP'],
    concurrencyPolicy: ['Allow', 'Forbid', 'Replace'],
    accessModes: ['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'],
    persistentVolumeReclaimPolicy: ['Retain', 'Delete', 'Recycle'],
    volumeBindingMode: ['Immediate', 'WaitForFirstConsumer'],
    'Service.type': ['ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'],
  }),
);

/** Below these stand names that the author chooses; their values are texts or amounts. */
export const freeKeys = new Set(
  'labels annotations matchLabels nodeSelector data stringData binaryData limits requests hard capacity default defaultRequest max min maxLimitRequestRatio parameters options volumeAttributes'.split(
    ' ',
  ),
);

/** Whether a built-in object may have a key of this name. */
export const isManifestKey = (name: string): boolean => keys.has(name);

export const manifestKeys: readonly string[] = [...keys];
