#!/usr/bin/env bash
# Writes calendars for every zone and has two strangers read them: libical (C) and python3-icalendar.
# Needs gcc, libical-dev, python3-icalendar, and coaching-examples/target/coaching.jar (others: COACHING_JAR, PYTHON).
#   coaching-examples/scripts/calendar-readers/check.sh [folders with more .ics files]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
jar=${COACHING_JAR:-$here/../../target/coaching.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -cp "$jar" "$here/WriteZones.java" "$work/zones" "$work/messages"
gcc -O1 -o "$work/read" "$here/read.c" $(pkg-config --cflags --libs libical)
sort "$work/zones/expected.tsv" > "$work/expected"
compare() {
  sort > "$work/$1"
  echo "$1: $(comm -12 "$work/expected" "$work/$1" | wc -l) of $(wc -l < "$work/expected") moments agree"
  diff "$work/expected" "$work/$1" | head -20
}
"$work/read" "$work"/zones/*.ics | compare libical
"${PYTHON:-python3}" "$here/read.py" "$work"/zones/*.ics | compare icalendar
for folder in "$work/messages" "$@"; do
  "$work/read" "$folder"/*.ics > /dev/null && echo "$(basename "$folder"): libical finds nothing that RFC 5546 forbids"
done
