/** kubectl's built-in resources: plural, singular, short names (`kubectl api-resources`, 1.32). */
const table = `
pods pod po
services service svc
deployments deployment deploy
replicasets replicaset rs
statefulsets statefulset sts
daemonsets daemonset ds
jobs job
cronjobs cronjob cj
nodes node no
namespaces namespace ns
configmaps configmap cm
secrets secret
serviceaccounts serviceaccount sa
persistentvolumes persistentvolume pv
persistentvolumeclaims persistentvolumeclaim pvc
storageclasses storageclass sc
ingresses ingress ing
ingressclasses ingressclass
endpoints endpoint ep
endpointslices endpointslice
events event ev
horizontalpodautoscalers horizontalpodautoscaler hpa
networkpolicies networkpolicy netpol
poddisruptionbudgets poddisruptionbudget pdb
resourcequotas resourcequota quota
limitranges limitrange limits
replicationcontrollers replicationcontroller rc
roles role
rolebindings rolebinding
clusterroles clusterrole
clusterrolebindings clusterrolebinding
customresourcedefinitions customresourcedefinition crd crds
priorityclasses priorityclass pc
certificatesigningrequests certificatesigningrequest csr
componentstatuses componentstatus cs
controllerrevisions controllerrevision
leases lease
podtemplates podtemplate
volumeattachments volumeattachment
runtimeclasses runtimeclass
all
`;

export const resources: Record<string, string> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [name, names[0] ?? name]);
    }),
);
