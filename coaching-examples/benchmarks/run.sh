#!/bin/sh
# Runs Java with the benchmarks on its class path: run.sh [options of java] MAIN_CLASS [arguments].
# Build first: mvn -q -Dquick -Pbenchmark -DskipTests package
set -eu
target=$(cd "$(dirname "$0")/../target" && pwd)
exec java -cp "$target/test-classes:$target/classes:$(cat "$target/benchmark.classpath")" "$@"
