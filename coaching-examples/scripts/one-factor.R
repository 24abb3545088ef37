# Simulates small samples of one weak factor and fits it by nlminb from several starts, for OneFactorSimulationTest. Run: Rscript one-factor.R OUT.csv, then
#   mvn test -pl coaching-core -Dtest=OneFactorSimulationTest -Done.factor.samples=OUT.csv
out <- file(commandArgs(TRUE)[1], "w")
set.seed(20261128)
discrepancy <- function(x, r) { # concentrated over the loadings, x the logarithms of the uniquenesses
  d <- exp(-x / 2)
  e <- eigen(r * outer(d, d), symmetric = TRUE, only.values = TRUE)$values
  rest <- if (e[1] > 1) e[-1] else e
  sum(rest - log(pmax(rest, 1e-300)) - 1)
}
slope <- function(x, r) {
  d <- exp(-x / 2)
  e <- eigen(r * outer(d, d), symmetric = TRUE)
  l <- e$vectors[, 1] * sqrt(max(0, e$values[1] - 1)) / d
  (l^2 + exp(x) - 1) / exp(x)
}
for (case in 1:2500) {
  k <- sample(3:10, 1)
  n <- sample(c(12, 20, 30, 60, 120), 1)
  load <- runif(k, -0.2, 0.95)
  x <- outer(rnorm(n), load) + sweep(matrix(rnorm(n * k), n), 2, sqrt(1 - load^2), "*")
  if (case %% 2 == 0) x <- pmin(pmax(round(3 + x), 1), 5)
  if (any(apply(x, 2, sd) == 0)) next
  r <- cor(x)
  if (min(eigen(r, TRUE, TRUE)$values) < 1e-8) next
  best <- NULL
  for (start in 1:6) {
    begin <- if (start == 1) log(pmax(0.01, (1 - 0.5 / k) / diag(solve(r)))) else log(runif(k, 0.02, 1))
    fit <- nlminb(begin, discrepancy, slope, r = r, lower = log(1e-4), upper = log(2),
                  control = list(eval.max = 2000, iter.max = 1000, rel.tol = 1e-14))
    if (is.null(best) || fit$objective < best$objective) best <- fit
  }
  heywood <- any(best$par < log(1e-4) + 1e-3)
  cat(k, n, as.integer(heywood), format(best$objective, digits = 17), format(r[lower.tri(r)], digits = 17),
      file = out, sep = ",")
  cat("\n", file = out)
}
close(out)
