/** Every key of a Compose file (compose-spec, schema/compose-spec.json), the rare ones too. */
const keys = new Set(
  `
  action additional_contexts aliases annotations app_protocol args attach attachable
  aux_addresses bind blkio_config build cache_from cache_to cap_add cap_drop capabilities cgroup
  cgroup_parent command condition config configs consistency constraints container_name content
  context context_size count cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period
  cpu_rt_runtime cpu_shares cpus cpuset create_host_path credential_spec delay depends_on deploy
  develop device_cgroup_rules device_ids device_read_bps device_read_iops device_write_bps
  device_write_iops devices disable discrete_resource_spec dns dns_opt dns_search dockerfile
  dockerfile_inline domainname driver driver_opts endpoint_mode endpoint_var entitlements
  entrypoint env_file environment exec expose extends external external_links extra_hosts
  failure_action file format gateway generic_resources gid gpus group_add gw_priority hard
  healthcheck host_ip hostname ignore image include init initial_sync interface_name internal
  interval ip_range ipam ipc isolation kind label_file labels limits link_local_ips links
  logging mac_address max_attempts max_failure_ratio max_replicas_per_node mem_limit
  mem_reservation mem_swappiness memory memswap_limit mode model model_var models monitor name
  network network_mode networks no_cache nocopy oom_kill_disable oom_score_adj options order
  parallelism path permissions pid pids pids_limit placement platform platforms ports post_start
  pre_stop preferences priority privileged profiles project_directory propagation protocol
  provenance provider published pull pull_policy pull_refresh_after rate read_only recursive
  registry replicas required reservations resources restart restart_policy retries
  rollback_config runtime runtime_flags sbom scale secrets security_opt selinux service services
  shm_size size soft source spread ssh start_interval start_period stdin_open stop_grace_period
  stop_signal storage_opt subnet subpath sysctls tags target template_driver test timeout tmpfs
  tty type uid ulimits update_config use_api_socket user userns_mode uts value version volume
  volumes volumes_from watch weight weight_device window working_dir
`
    .trim()
    .split(/\s+/),
);

/** The keys that a service itself may have. */
export const serviceKeys: readonly string[] = `
  annotations attach blkio_config build cap_add cap_drop cgroup cgroup_parent command configs
  container_name cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares
  cpus cpuset credential_spec depends_on deploy develop device_cgroup_rules devices dns dns_opt
  dns_search domainname entrypoint env_file environment expose extends external_links extra_hosts
  gpus group_add healthcheck hostname image init ipc isolation label_file labels links logging
  mac_address mem_limit mem_reservation mem_swappiness memswap_limit models network_mode networks
  oom_kill_disable oom_score_adj pid pids_limit platform ports post_start pre_stop privileged
  profiles provider pull_policy pull_refresh_after read_only restart runtime scale secrets
  security_opt shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty
  ulimits use_api_socket user userns_mode uts volumes volumes_from working_dir
`
  .trim()
  .split(/\s+/);

/** The keys of a Compose file at its top. */
export const topKeys: readonly string[] =
  'name version include services networks volumes configs secrets models'.split(' ');

/** Whether a Compose file may have a key of this name; a known name is no slip of another. */
export const isComposeKey = (name: string): boolean => keys.has(name);
