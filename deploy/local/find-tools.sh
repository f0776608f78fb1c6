# Sourced by the scripts beside it. Finds a JDK 25 or newer and Maven 3.9 or newer, and sets ROOT, JAVA_HOME and MVN.
# shellcheck shell=bash

ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"

# Major version of the JDK in a folder; 0 when there is none.
jdk_version() {
  local home="$1" version
  if [[ -x "$home/bin/javac" && -x "$home/bin/java" ]]; then
    version="$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
    echo "${version:-0}"
  else
    echo 0
  fi
}

find_jdk() {
  local candidate path_javac
  local candidates=()
  [[ -n "${JAVA_HOME:-}" ]] && candidates+=("$JAVA_HOME")
  for candidate in /usr/lib/jvm/*; do
    [[ -d "$candidate" ]] && candidates+=("$candidate")
  done
  if path_javac="$(command -v javac)"; then
    path_javac="$(readlink -f "$path_javac")"
    candidates+=("${path_javac%/bin/javac}")
  fi
  for candidate in "${candidates[@]}"; do
    if [[ "$(jdk_version "$candidate")" -ge 25 ]]; then
      echo "$candidate"
      return 0
    fi
  done
  return 1
}

maven_is_recent() {
  local version major minor
  command -v mvn >/dev/null || return 1
  version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)"
  major="${version%%.*}"
  minor="${version##*.}"
  [[ -n "$version" ]] && (( major > 3 || (major == 3 && minor >= 9) ))
}

can_install() {
  [[ "$(id -u)" -eq 0 && -r /etc/os-release ]] && command -v apt-get >/dev/null \
    && grep -Eq '^ID(_LIKE)?=.*(debian|ubuntu)' /etc/os-release
}

install_package() {
  echo "Installing $1 with apt-get ..." >&2
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; } >/dev/null
}

find_chromium() {
  local name
  for name in "${PIX_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [[ -n "$name" ]] && command -v "$name"; then
      return 0
    fi
  done
  return 1
}

# Called by what runs the browser tests; the services themselves need no browser. Sets PIX_CHROMIUM, which the tests read.
require_chromium() {
  if ! PIX_CHROMIUM="$(find_chromium)"; then
    if ! { can_install && install_package chromium && PIX_CHROMIUM="$(find_chromium)"; }; then
      echo "No Chromium found for the browser tests: install it (Debian: chromium) or set PIX_CHROMIUM to its path." >&2
      exit 2
    fi
  fi
  export PIX_CHROMIUM
}

node_is_recent() {
  local version major minor
  command -v npm > /dev/null && version="$(node --version 2> /dev/null)" || return 1
  IFS=. read -r major minor _ <<< "${version#v}"
  (( major > 20 || (major == 20 && minor >= 19) ))
}

# Called by what reads the contracts as integrators do; nothing that is shipped needs Node.
require_node() {
  if ! node_is_recent && ! { can_install && install_package nodejs && install_package npm && node_is_recent; }; then
    echo "No Node 20.19 or newer with npm found: install them (Debian: nodejs and npm)." >&2
    exit 2
  fi
}

find_kustomize() {
  local name
  for name in "${PIX_KUSTOMIZE:-}" kustomize; do
    if [[ -n "$name" ]] && command -v "$name"; then
      return 0
    fi
  done
  return 1
}

# Called by what looks at the files for Kubernetes (deploy/k8s). Sets PIX_KUSTOMIZE, which the tests read.
require_kustomize() {
  if ! PIX_KUSTOMIZE="$(find_kustomize)"; then
    if ! { can_install && install_package kustomize && PIX_KUSTOMIZE="$(find_kustomize)"; }; then
      echo "No kustomize found for deploy/k8s: install it (Debian: kustomize) or set PIX_KUSTOMIZE to its path." >&2
      exit 2
    fi
  fi
  export PIX_KUSTOMIZE
}

find_promtool() {
  command -v "${PIX_PROMTOOL:-promtool}"
}

# Called by what tries the rules of alerts. Debian has promtool in a package of its own: no Prometheus comes with it, and nothing starts.
require_promtool() {
  if ! PIX_PROMTOOL="$(find_promtool)"; then
    if ! { can_install && install_package promtool && PIX_PROMTOOL="$(find_promtool)"; }; then
      echo "No promtool found for the rules of alerts: install it (Debian: promtool) or set PIX_PROMTOOL to its path." >&2
      exit 2
    fi
  fi
  export PIX_PROMTOOL
}

if ! found_jdk="$(find_jdk)"; then
  if can_install && install_package openjdk-25-jdk-headless && found_jdk="$(find_jdk)"; then
    :
  else
    echo "No JDK 25 found: install one (Debian: openjdk-25-jdk-headless) or set JAVA_HOME." >&2
    exit 2
  fi
fi
export JAVA_HOME="$found_jdk"

if command -v mvn > /dev/null && ! mvn -v > /dev/null 2>&1; then
  # Not an old one but one that does not start, such as for what MAVEN_OPTS says: its words tell why.
  mvn -v >&2 || exit 2
fi
if ! maven_is_recent; then
  if ! { can_install && install_package maven && maven_is_recent; }; then
    echo "No Maven 3.9 or newer found: install it (Debian: maven) and put mvn on the PATH." >&2
    exit 2
  fi
fi
MVN="$(command -v mvn)"
# Maven's own libraries call what JDK 25 warns of; nothing here can change that.
export MAVEN_OPTS="${MAVEN_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
export ROOT MVN
