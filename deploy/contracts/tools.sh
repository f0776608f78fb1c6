# Sourced by the scripts beside it, after find-tools.sh: Node and the tools of package-lock.json, on the PATH.
# shellcheck shell=bash

CONTRACTS="$ROOT/deploy/contracts"

# "…/profile-service/contracts/openapi.yaml" is of profile.
name_of_service() {
  basename "${1%-service/contracts/*}"
}

# Fetches the tools of a folder when its lock is another than that of those that are there.
fetch_tools() {
  local folder="$1"
  # The check, a journey and a proof would fetch, or make, the same at once.
  mkdir -p "$CONTRACTS/target"
  exec 9> "$CONTRACTS/target/lock"
  flock 9
  require_node
  if ! cmp -s "$folder/package-lock.json" "$folder/node_modules/.fetched-by"; then
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel error)
    cp "$folder/package-lock.json" "$folder/node_modules/.fetched-by"
  fi
  export PATH="$folder/node_modules/.bin:$PATH"
  # Nothing about this build goes to the makers of its tools.
  export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true SPECMATIC_DISABLE_TELEMETRY=true
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
