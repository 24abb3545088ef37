#!/usr/bin/env bash
# Makes every document of the example and has three strangers read the files: openpyxl the cells of spreadsheets,
# pdftotext the words of PDF, LibreOffice everything: it turns each text into PDF and each spreadsheet into XLSX again.
# Needs coaching-examples/target/coaching.jar, python3-openpyxl, poppler-utils and libreoffice.
#   coaching-examples/scripts/check-documents.sh [ru|en|uk]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -jar "${COACHING_JAR:-$here/../target/coaching.jar}" demo --lang "${1:-ru}" --out "$work/made" > "$work/files" 2> /dev/null
for file in "$work"/made/*.pdf; do
  pdftotext -layout "$file" "${file%.pdf}.pdf.txt"
done
mkdir "$work/again"
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to xlsx --outdir "$work/again" "$work"/made/*.xlsx > /dev/null 2>&1
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work/again" "$work"/made/*.docx > /dev/null 2>&1
for file in "$work"/again/*.pdf; do
  pdftotext -layout "$file" "${file%.pdf}.docx.txt"
done
"${PYTHON:-python3}" - "$work/made" "$work/again" <<'P'
import pathlib, re, sys
import openpyxl

made, again = map(pathlib.Path, sys.argv[1:])
faults = []


def cells(file):
    book = openpyxl.load_workbook(file)
    return {(sheet.title, cell.coordinate): cell.value
            for sheet in book if sheet.sheet_state == "visible"
            for row in sheet.iter_rows() for cell in row if cell.value is not None}


def letters(text):
    return re.sub(r"[\W_]+", "", text)


count = formulas = words = missing = 0
for file in sorted(made.glob("*.xlsx")):
    ours = cells(file)
    theirs = cells(again / file.name)
    count += len(ours)
    formulas += sum(isinstance(value, str) and value.startswith("=") for value in ours.values())
    if ours != theirs:
        faults.append(f"{file.name}: LibreOffice's copy differs: "
                      f"{[(key, ours.get(key), theirs.get(key)) for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key)][:3]}")
    for text in made / f"{file.stem}.pdf.txt", again / f"{file.stem}.docx.txt":
        there = letters(text.read_text(encoding="utf-8"))
        for value in ours.values():
            for word in value.split() if isinstance(value, str) else []:
                if letters(word):
                    words += 1
                    if letters(word) not in there and len(letters(word)) < 12:
                        missing += 1
print(f"{len(list(made.glob('*.xlsx')))} spreadsheets: openpyxl reads {count} cells, {formulas} of them formulas;"
      f" {words} words looked for in PDF and DOCX, {missing} not found, which a line's end divides")
for fault in faults:
    print(fault)
sys.exit(bool(faults or formulas))
P
