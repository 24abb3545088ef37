#!/bin/bash
# What starting costs: processor time (user and system) of the command line beside an empty Java program, as medians of
# interleaved runs. start-up.sh [RUNS]; what was not built or is not installed is left out.
# Build first: mvn -q -Dquick -Pbenchmark -DskipTests package; for the launcher also mvn -q -Pimage package -DskipTests
set -euo pipefail
runs=${1:-10}
target=$(cd "$(dirname "$0")/../target" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
image=$target/image/coaching/bin/coaching

cat > "$work/Nothing.java" <<'JAVA'
class Nothing {
    public static void main(String[] arguments) {}
}
JAVA
javac -d "$work" "$work/Nothing.java"
java -jar "$target/coaching.jar" demo --lang en --out "$work/demo" > "$work/out"
demo=$(find "$work/demo" -name '*.json' | head -1)
"$target/../benchmarks/run.sh" org.coachingtoolkit.examples.benchmark.RepeatedProgramme 40 > "$work/school.json"

declare -A commands=(
    [empty]="java -cp $work Nothing"
    [version]="java -jar $target/coaching.jar --version"
    [check]="java -jar $target/coaching.jar check $demo"
    [papers]="java -jar $target/coaching.jar generate $work/school.json --as-of 2026-11-20 --out $work/papers-jar --force"
)
order=(empty version check papers)
if [ -x "$image" ]; then
    commands[image-version]="$image --version"
    commands[image-check]="$image check $demo"
    commands[image-papers]="$image generate $work/school.json --as-of 2026-11-20 --out $work/papers-image --force"
    order+=(image-version image-check image-papers)
fi

TIMEFORMAT='%U %S'
for ((run = 1; run <= runs; run++)); do
    for name in "${order[@]}"; do
        [[ $name == *papers && $run -gt 3 ]] && continue
        { time ${commands[$name]} > "$work/out" 2> "$work/err" || [ $? -eq 1 ]; } 2>> "$work/$name.times"
    done
done
empty=0
for name in "${order[@]}"; do
    median=$(awk '{ print $1 + $2 }' "$work/$name.times" | sort -n | awk '{ t[NR] = $1 } END { print t[int((NR + 1) / 2)] }')
    [ "$name" = empty ] && empty=$median
    awk -v name="$name" -v median="$median" -v empty="$empty" 'BEGIN { printf "%-14s %6.2f s %6.1f x\n", name, median, median / empty }'
done
