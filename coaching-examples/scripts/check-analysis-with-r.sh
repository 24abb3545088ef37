#!/usr/bin/env bash
# Analyses the example survey and lets R read everything that was written and compute it again.
# Needs R with haven or foreign, better with psych and GPArotation too:
#   apt-get install r-base-core r-cran-haven r-cran-foreign r-cran-psych r-cran-gparotation
# Run from the project's folder after "mvn package -DskipTests".
set -euo pipefail
examples=coaching-examples/src/main/resources/org/coachingtoolkit/examples/survey
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
java -jar coaching-examples/target/coaching.jar analyze "${1:-$examples/survey.csv}" \
    --codebook "${2:-$examples/codebook.csv}" --out "$out" --format csv,sav,r --as-of 2026-11-22 >"$out/files.txt"
cat "$out/files.txt"
(cd "$out" && Rscript analysis.R)
Rscript - "$out" <<'R'
folder <- commandArgs(TRUE)[1]
csv <- read.csv(file.path(folder, "data.csv"), check.names = FALSE, encoding = "UTF-8")
equal <- function(a, b) all(ifelse(is.na(a), is.na(b), a == b))
if (requireNamespace("haven", quietly = TRUE)) {
  sav <- haven::read_sav(file.path(folder, "data.sav"), user_na = TRUE)
  stopifnot(identical(dim(sav), dim(csv)), all(sav$person == csv$person))
  for (name in names(csv)[-(1:4)]) stopifnot(equal(csv[[name]], as.numeric(sav[[name]])))
  cat("haven: the .sav holds the same", nrow(sav), "rows and", ncol(sav), "columns, with labels:",
      attr(sav[[5]], "label"), "\n")
}
if (requireNamespace("foreign", quietly = TRUE)) {
  sav <- suppressWarnings(foreign::read.spss(file.path(folder, "data.sav"), to.data.frame = TRUE,
                                             use.value.labels = FALSE, use.missings = FALSE))
  for (name in names(csv)[-(1:4)]) stopifnot(equal(csv[[name]], sav[[name]]))
  cat("foreign: the same\n")
}
R
