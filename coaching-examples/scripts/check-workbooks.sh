#!/usr/bin/env bash
# Has LibreOffice open and save the workbook of a programme, as XLSX and by way of ODS, in each language: the programme read
# from it afterwards must be the same to the byte, and nothing may be asked about.
# Needs coaching-examples/target/coaching.jar (or COACHING, a command that takes its place) and libreoffice.
#   coaching-examples/scripts/check-workbooks.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
coaching() { ${COACHING:-java -jar "$here/../target/coaching.jar"} "$@"; }
saved() { soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$1" --outdir "$2" "$3" > /dev/null 2>&1; }
for lang in ru uk en; do
  coaching new --out "$work/$lang.xlsx" --lang $lang --example > /dev/null
  coaching convert "$work/$lang.xlsx" "$work/$lang.json" > /dev/null
  saved xlsx "$work/again" "$work/$lang.xlsx"
  saved ods "$work" "$work/$lang.xlsx"
  saved xlsx "$work/ods" "$work/$lang.ods"
  coaching convert "$work/$lang.ods" "$work/$lang.ods.json" > /dev/null
  cmp "$work/$lang.json" "$work/$lang.ods.json"
  for way in again ods; do
    coaching convert "$work/$way/$lang.xlsx" "$work/$way/$lang.json" > /dev/null
    cmp "$work/$lang.json" "$work/$way/$lang.json"
  done
  echo "$lang: the same after LibreOffice, as XLSX, as ODS, and as XLSX by way of ODS"
done
