# Sourced by the scripts beside it, after find-tools.sh: Node and the tools of package-lock.json, on the PATH.
# shellcheck shell=bash

CONTRACTS="$ROOT/deploy/contracts"

# "…/profile-service/contracts/openapi.yaml" is of profile.
name_of_service() {
  basename "${1%-service/contracts/*}"
}

# Fetches the tools when the lock is another than that of those that are there.
install_tools() {
  local here="$CONTRACTS/node_modules" lock="$CONTRACTS/package-lock.json"
  require_node
  if ! cmp -s "$lock" "$here/.fetched-by"; then
    (cd "$CONTRACTS" && npm ci --ignore-scripts --no-audit --no-fund --loglevel error)
    cp "$lock" "$here/.fetched-by"
  fi
  export PATH="$here/.bin:$PATH"
  # The check and a journey would make the same clients at once.
  mkdir -p "$CONTRACTS/target"
  exec 9> "$CONTRACTS/target/lock"
  flock 9
  # Nothing about this build goes to the makers of its tools.
  export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
}

# Two ways to call the services from TypeScript, as integrators choose: types alone, and a function for each operation.
make_clients() {
  local document name
  rm -rf target/clients target/compiled
  for document in ../../*-service/contracts/openapi.yaml; do
    name="$(name_of_service "$document")"
    openapi-typescript "$document" -o "target/clients/types/$name.ts" || return 1
    openapi-ts -i "$document" -o "target/clients/calls/$name" -c @hey-api/client-fetch --no-log-file || return 1
  done
}

# Says nothing when what is there is current.
compile_clients_if_needed() {
  local compiled=target/compiled/journey/journey.js
  if [[ ! -f "$compiled" || -n "$(find journey ../../*-service/contracts/openapi.yaml -newer "$compiled" -print -quit)" ]]; then
    if ! { make_clients && tsc; } > target/said 2>&1; then
      cat target/said >&2
      exit 1
    fi
  fi
}
