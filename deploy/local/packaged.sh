# Sourced by the scripts beside it, after find-tools.sh: packages what is started, when that is needed.
# shellcheck shell=bash

SERVICES=(assessment-service/service profile-service pathway-service certification-service)
PORTAL=deploy/portal
# Players ask it for right and wrong responses.
WORKBENCH=assessment-service/psychometrics

# Where the build of a module leaves the jar that is started.
jar_of() {
  local jars
  case "$1" in
    *-service | */service | "$PORTAL") echo "$ROOT/$1/target/quarkus-app/quarkus-run.jar" ;;
    *)
      jars=("$ROOT/$1/target/"*.jar)
      echo "${jars[0]}"
      ;;
  esac
}

# Says why a module must be packaged; says nothing when what is there is current.
reason_to_package() {
  local module="$1" jar newer
  local sources=("$ROOT/pom.xml" "$ROOT/$module/pom.xml" "$ROOT/$module/src/main")
  jar="$(jar_of "$module")"
  if [[ ! -f "$jar" ]]; then
    echo "$module is not packaged yet"
    return
  fi
  case "$module" in
    assessment-service/*) sources+=("$ROOT"/assessment-service/{pom.xml,{engine,item-bank}/{pom.xml,src/main}}) ;;&
    "$PORTAL") sources+=("$ROOT/deploy/contracts/pom.xml" "$ROOT"/*-service/contracts/openapi.yaml) ;;
    *-service | */service) sources+=("$ROOT"/service-kit/{pom.xml,{core,documents,imports}/{pom.xml,src/main}}) ;;
  esac
  newer="$(find "${sources[@]}" -type f -newer "$jar" -print -quit)"
  if [[ -n "$newer" ]]; then
    echo "${newer#"$ROOT"/} is newer than the packaged $module"
  fi
}

# What Maven is at, in words: "--- compiler:3.14.1:compile (default-compile) @ service-kit-core ---".
step_of() {
  local goal
  goal="$(sed -E 's/.*--- ([a-z-]+):[^:]*:([A-Za-z-]+) \(([^)]*)\).*/\1 \2 \3/' <<< "$1")"
  case "$goal" in
    "compiler compile "*) echo "compiling" ;;
    "compiler testCompile "*) echo "compiling the tests that others need" ;;
    "antrun run prepare") echo "preparing PostgreSQL, Kafka and Keycloak" ;;
    "quarkus build "*) echo "packaging" ;;
    *) echo "${goal% *}" ;;
  esac
}

# "01:12 min" and "10.533 s" as seconds.
seconds_of() {
  awk '{ n = split($1, part, ":"); s = part[n]; if (n > 1) s += 60 * part[n - 1]; printf "%.0f", s }' <<< "$1"
}

# Reads Maven's log; says which module begins, what is at work when nothing was said for a while, and what each module took.
say_progress() {
  local line thread module="" step="" began=$SECONDS said=$SECONDS code
  local -A names=()
  while true; do
    code=0
    IFS= read -r -t 2 line || code=$?
    # Above 128: nothing came for two seconds. Any other failure: the log has ended.
    if (( code > 0 && code <= 128 )); then
      return
    fi
    if (( code == 0 )); then
      thread="${line%%]*}"
      case "$line" in
        *"] [INFO] Building "*"[jar]"* | *"] [INFO] Building jar:"*) ;;
        *"] [INFO] Building "*"["*"/"*"]")
          module="$(sed -E 's/.*Building (Pix Emploi *:* *)?(.*[^ ])? +[0-9][^ ]*SNAPSHOT.*/\2/' <<< "$line")"
          # The parent of all has nothing to build.
          if [[ -n "$module" ]]; then
            names["$thread"]="$module"
            printf '  [%4d s] %s begins\n' $((SECONDS - began)) "$module"
            said=$SECONDS
          fi
          ;;
        *"] [INFO] --- "*)
          if [[ -n "${names[$thread]:-}" ]]; then
            step="${names[$thread]}: $(step_of "$line")"
          fi
          ;;
        *"] [INFO] Pix Emploi"*" SUCCESS ["* | *"] [INFO] Pix Emploi"*" FAILURE ["*)
          module="$(sed -E 's/.*\[INFO\] Pix Emploi *:* *(.*[^ .])? \.\.+ .*/\1/' <<< "$line")"
          if [[ -n "$module" ]]; then
            printf '  %s took %s s%s\n' "$module" "$(seconds_of "$(sed -E 's/.*\[ *([0-9:.]+) .*/\1/' <<< "$line")")" \
              "$([[ "$line" == *FAILURE* ]] && echo " and FAILED")"
          fi
          ;;
      esac
    fi
    if (( SECONDS - said >= 15 )); then
      printf '  [%4d s] ... %s\n' $((SECONDS - began)) "${step:-fetching what the build needs}"
      said=$SECONDS
    fi
  done
}

# What the compiler says, once each; without it the first errors, or the end of the log.
say_why_it_failed() {
  local log="$1" why
  why="$(sed -nE "s|^.*\[ERROR\] $ROOT/(.*\.java:.*)|\1|p" "$log" | awk '!seen[$0]++' | awk 'NR <= 10')"
  if [[ -z "$why" ]]; then
    why="$(sed -nE 's/^.*\[ERROR\] (.+)/\1/p' "$log" | awk '!seen[$0]++' | awk 'NR <= 10')"
  fi
  if [[ -z "$why" ]]; then
    why="$(tail -n 15 "$log")"
  fi
  printf '%s\nThe build failed; all of its words are in %s.\n' "$why" "$log" >&2
}

# Packages those of the given modules that are not current, and what they are made of.
package_if_needed() {
  local module reason first="" log="$ROOT/target/package.log" stale=()
  for module in "$@"; do
    reason="$(reason_to_package "$module")"
    if [[ -n "$reason" ]]; then
      stale+=("$module")
      first="${first:-$reason}"
    fi
  done
  if (( ${#stale[@]} == 0 )); then
    return
  fi
  echo "Building, because $first. In a new checkout this takes some minutes, also to fetch what the build needs."
  mkdir -p "$ROOT/target"
  if ! (cd "$ROOT" && "$MVN" -B -ntp -T 2 -Dorg.slf4j.simpleLogger.showThreadName=true -P without-tests package \
    -pl "$(IFS=,; echo "${stale[*]}")" -am 2>&1) | tee "$log" | say_progress; then
    say_why_it_failed "$log"
    exit 1
  fi
  # Maven leaves a jar alone in which nothing changed, and a newer source that it holds nothing of would be found again each time.
  for module in "${stale[@]}"; do
    touch "$(jar_of "$module")"
  done
}
