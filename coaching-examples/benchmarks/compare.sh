#!/bin/sh
# Item analysis of a million people and forty five-point items: this toolkit, numpy and R on the same file.
# What is not installed is left out. Build first: mvn -q -Dquick -Pbenchmark -DskipTests package
set -eu
here=$(cd "$(dirname "$0")" && pwd)
table=${1:-$(mktemp -d)/answers.csv}
test -f "$table" || "$here/run.sh" org.coachingtoolkit.examples.benchmark.ItemAnalysisBenchmark "$table"

echo "== toolkit"
"$here/run.sh" org.openjdk.jmh.Main ItemAnalysisBenchmark -v SILENT -rff "$here/../target/item-analysis.csv" -rf csv
cat "$here/../target/item-analysis.csv"

if command -v python3 >/dev/null && python3 -c 'import numpy' 2>/dev/null; then
    echo "== numpy"
    OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 python3 "$here/item_analysis.py" "$table"
fi
if command -v Rscript >/dev/null; then
    echo "== R"
    OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 Rscript "$here/item_analysis.R" "$table"
fi
