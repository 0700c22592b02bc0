# Finds or installs what building and running need. Sourced by ./run and ./test; every message goes to standard error.

say() { printf '%s\n' "gradus: $*" >&2; }
fail() { say "$*"; exit 2; }

java_major() { "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1; }

# Sets JAVA_HOME to a JDK 25: the one named there, the one on the PATH, one in a usual folder, or one installed now.
use_jdk_25() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$candidate/bin/javac" ] && [ "$(java_major "$candidate/bin/java")" = 25 ]; then
      export JAVA_HOME="$candidate" PATH="$candidate/bin:$PATH"
      return
    fi
  done
  [ -z "${GRADUS_JDK_TRIED:-}" ] || fail "no JDK 25 was found; install one (for example Temurin 25) and set JAVA_HOME to it"
  GRADUS_JDK_TRIED=1
  say "no JDK 25 found, trying the distribution's packages"
  install_packages openjdk-25-jdk-headless || true
  use_jdk_25
}

jdk_on_path() {
  local java
  java=$(command -v javac) || return 0
  java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
  printf '%s' "${java%/bin/javac}"
}

# Puts a Node 24 first on the PATH; where there is none, takes it from the npm registry into .tools.
use_node_24() {
  case "$(node --version 2>/dev/null)" in v24.*) return ;; esac
  local platform home="$PWD/.tools/node24"
  if [ ! -x "$home/bin/node" ]; then
    command -v npm >/dev/null || { say "no Node 24 and no npm found: Vaadin will fetch a Node of its own"; return; }
    case "$(uname -s)-$(uname -m)" in
      Linux-x86_64) platform=linux-x64 ;;
      Linux-aarch64) platform=linux-arm64 ;;
      Darwin-arm64) platform=darwin-arm64 ;;
      Darwin-x86_64) platform=darwin-x64 ;;
      *) say "no Node 24 for this platform in the npm registry: Vaadin will fetch one of its own"; return ;;
    esac
    say "installing Node 24 into .tools"
    npm install --silent --global --prefix "$home" "node-$platform@24.21.0" npm@11.19.1 >&2 ||
      fail "Node 24 could not be installed; install it and put it on the PATH"
  fi
  export PATH="$home/bin:$PATH"
}

use_maven() {
  command -v mvn >/dev/null && return
  say "no Maven found, trying the distribution's packages"
  install_packages maven || true
  command -v mvn >/dev/null || fail "Maven 3.8 or newer is needed; install it and put mvn on the PATH"
}

# Installs Debian packages where this user may; returns non-zero where not.
install_packages() {
  command -v apt-get >/dev/null || return 1
  local as_root=""
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null && as_root="sudo -n"; } || return 1
  $as_root apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >&2
}

use_chromium() {
  if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
    say "installing Chromium for the browser tests"
    install_packages chromium chromium-driver || fail "Chromium and its driver are needed; install the packages chromium and chromium-driver"
  fi
}

# Runs Maven quietly, with a sign of life on standard error every ten seconds that says what it does.
maven() {
  local log="$PWD/.tools/maven.log" started=$SECONDS ticker status=0
  mkdir -p .tools
  : >"$log"
  ( while sleep 10; do say "still building, $((SECONDS - started)) s: $(building_now "$log")"; done ) &
  ticker=$!
  mvn --batch-mode --no-transfer-progress "$@" </dev/null >"$log" 2>&1 || status=$?
  kill "$ticker" 2>/dev/null || true
  wait "$ticker" 2>/dev/null || true
  if [ "$status" != 0 ]; then
    grep -E '^\[ERROR\]|^\[WARNING\].*(Test|test)|FAIL' "$log" | head -n 60 >&2
    say "the build failed; the whole log is .tools/maven.log"
  fi
  return "$status"
}

# What Maven does: its last plugin, or the last class of tests begun.
building_now() {
  sed -n 's/^\[INFO\] --- \(.*\) @ .*/\1/p; s/^\[INFO\] Running \(.*\)/\1/p' "$1" | tail -n 1
}

# The program as ./run starts it, and the fingerprint of what it was built from.
app=target/app
stamp=$app/stamp

fingerprint() {
  find pom.xml .mvn src/main content frontend package.json package-lock.json tsconfig.json types.d.ts vite.config.ts \
    -type f -not -path 'frontend/generated/*' -print0 2>/dev/null |
    LC_ALL=C sort -z | xargs -0 cksum | cksum
}

# Lays the built jar out in a folder, which starts faster than the jar itself.
unpack() {
  rm -rf "$app"
  java -Djarmode=tools -jar target/gradus.jar extract --destination "$app" >&2
  fingerprint >"$stamp"
}

# Builds the jar and the classes of the tests where one of them is stale, for the tools that are written in Java.
package_with_tests() {
  [ -f target/gradus.jar ] && [ -d target/test-classes ] && [ "$(cat target/tools.stamp 2>/dev/null)" = "$(tools_fingerprint)" ] && return
  use_maven
  use_node_24
  maven package -DskipTests
  tools_fingerprint >target/tools.stamp
}

tools_fingerprint() {
  { fingerprint; find src/test -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum; } | cksum
}
