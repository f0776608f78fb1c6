# Sourced by the scripts beside it, after find-tools.sh: packages the platform when that is needed.
# shellcheck shell=bash

SERVICES=(assessment-service profile-service pathway-service certification-service)

# Says why the platform must be packaged; says nothing when what is there is current.
reason_to_package() {
  local service jar newer
  local launcher=("$ROOT"/deploy/local/target/local-platform-*.jar)
  if [[ ! -f "${launcher[0]}" ]]; then
    echo "the launcher is not packaged yet"
    return
  fi
  newer="$(find "$ROOT/pom.xml" "$ROOT/deploy/local/pom.xml" "$ROOT/deploy/local/src/main" \
    -type f -newer "${launcher[0]}" -print -quit)"
  if [[ -n "$newer" ]]; then
    echo "${newer#"$ROOT"/} is newer than the launcher"
    return
  fi
  for service in "${SERVICES[@]}"; do
    jar="$ROOT/$service/target/quarkus-app/quarkus-run.jar"
    if [[ ! -f "$jar" ]]; then
      echo "$service is not packaged yet"
      return
    fi
    newer="$(find "$ROOT/pom.xml" "$ROOT/service-kit/pom.xml" "$ROOT/service-kit/src/main" \
      "$ROOT/$service/pom.xml" "$ROOT/$service/src/main" -type f -newer "$jar" -print -quit)"
    if [[ -n "$newer" ]]; then
      echo "${newer#"$ROOT"/} is newer than the packaged $service"
      return
    fi
  done
}

package_if_needed() {
  local reason
  reason="$(reason_to_package)"
  if [[ -n "$reason" ]]; then
    echo "Building, because $reason (a few minutes the first time) ..."
    (cd "$ROOT" && "$MVN" -B -ntp -q package -DskipTests)
  fi
}
