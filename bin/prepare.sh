# Sourced by the others: checks the tools, and builds once when the sources are newer than the last build.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

fail() { # code, sentence
  echo "$2" >&2
  exit "$1"
}

need_tools() {
  local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac version
  command -v "$java" >/dev/null && command -v "$javac" >/dev/null ||
    fail 16 '缺少 JDK，请安装 JDK 17 或更新版本。 There is no JDK: install JDK 17 or newer.'
  version=$("$javac" -version 2>&1)
  version=${version#javac }
  [[ ${version%%.*} =~ ^[0-9]+$ && ${version%%.*} -ge 17 ]] ||
    fail 16 "JDK 版本过旧（$version），请安装 JDK 17 或更新版本。 The JDK is too old ($version): install JDK 17 or newer."
  command -v mvn >/dev/null ||
    fail 16 '缺少 Maven，请安装 mvn（3.8.7 或更新版本）。 There is no Maven: install mvn, 3.8.7 or newer.'
}

build_if_newer() {
  local stamp=$root/app/target/bin.stamp log=$root/target/build.log
  [[ -f $stamp && -f $root/app/target/test.classpath && -d $root/local/services ]] &&
    [[ -z $(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src -newer "$stamp" -print -quit) ]] && return
  echo '正在构建，只在源码变化后需要 · building, only after a change of the sources …' >&2
  mkdir -p "$root/target" "$root/app/target"
  touch "$stamp.new"
  (cd "$root" && mvn -q -B -ntp -Dspotless.check.skip process-test-classes </dev/null >"$log" 2>&1) ||
    fail 1 "构建失败，原因见 $log。 The build failed: see $log.
$(grep -m 3 '^\[ERROR\] [^[]' "$log")"
  mv "$stamp.new" "$stamp"
}

start() { # class path name, main class, arguments
  local path=$root/app/target/classes main=$2
  [[ $1 == test ]] && path=$root/app/target/test-classes:$path
  path=$path:$(<"$root/app/target/$1.classpath")
  shift 2
  # shellcheck disable=SC2086
  exec "$java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dliuhe.root="$root" \
    ${LIUHE_JAVA_OPTIONS:--Xmx512m -XX:+UseSerialGC} -cp "$path" "$main" "$@"
}
