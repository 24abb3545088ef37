# Reference values of ClusteredRegressionTest: teachers in schools, simulated with a fixed seed.
# Run: Rscript coaching-examples/scripts/schools.R FOLDER   (needs lme4 and, for the robust errors, nothing)
# Writes schools.csv (the data) and schools-reference.csv (17 digits) into the folder.
suppressPackageStartupMessages(library(lme4))
out <- commandArgs(TRUE)[1]
set.seed(20261129)
sets <- list()
make <- function(name, sizes, between, within, effect) {
  school <- rep(seq_along(sizes), sizes)
  coached <- as.integer(school %% 2 == 0)
  before <- round(rnorm(length(school), 3, 0.7) * 5) / 5
  after <- round((before * 0.6 + 1.2 + effect * coached + rnorm(length(sizes), 0, between)[school] +
                  rnorm(length(school), 0, within)) * 5) / 5
  data.frame(set = name, school, coached, before, after)
}
sets$even <- make("even", rep(8, 12), 0.4, 0.5, 0.5)
sets$uneven <- make("uneven", c(3, 5, 21, 2, 9, 14, 1, 6, 30, 4), 0.3, 0.6, 0.3)
sets$none <- make("none", rep(10, 8), 0, 0.6, 0.4)
sets$much <- make("much", rep(6, 20), 1.5, 0.2, 0)
sets$pairs <- make("pairs", rep(2, 15), 0.3, 0.3, 0.2)
data <- do.call(rbind, sets)
write.csv(data, file.path(out, "schools.csv"), row.names = FALSE, quote = FALSE)
lines <- "set,model,what,value,tolerance"
say <- function(set, model, what, value, tolerance = 1e-6)
  lines <<- c(lines, paste(set, model, what, formatC(value, digits = 17, format = "g"), tolerance, sep = ","))
control <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12, maxfun = 1e6),
                       check.conv.singular = "ignore", check.conv.grad = "ignore")
# the restricted likelihood by its definition, and its optimum to the last digits
reml <- function(x, y, g) {
  zz <- outer(g, g, "==") + 0
  n <- length(y); k <- ncol(x)
  at <- function(l) {
    v <- solve(diag(n) + l * zz); a <- t(x) %*% v %*% x; b <- solve(a, t(x) %*% v %*% y); e <- y - x %*% b
    s <- drop(t(e) %*% v %*% e) / (n - k)
    list(b = drop(b), se = sqrt(diag(solve(a)) * s), s = s,
         f = (n - k) * log(s) + determinant(diag(n) + l * zz)$modulus + determinant(a)$modulus)
  }
  f <- function(t) at(exp(t))$f
  grid <- seq(-12, 8, 0.25); best <- grid[which.min(sapply(grid, f))]
  o <- optimize(f, best + c(-0.5, 0.5), tol = 1e-12)
  l <- if (o$objective < at(0)$f - 1e-12) exp(o$minimum) else 0
  c(at(l), l = l)
}
for (name in names(sets)) {
  d <- sets[[name]]; d$gain <- d$after - d$before
  for (model in c("gain ~ 1", "gain ~ coached", "after ~ before + coached")) {
    key <- gsub(" ", "", model)
    fit <- suppressMessages(lmer(as.formula(paste(model, "+ (1 | school)")), d, REML = TRUE, control = control))
    vc <- as.data.frame(VarCorr(fit))
    ols <- lm(as.formula(model), d); x <- model.matrix(ols); y <- model.response(model.frame(ols))
    own <- reml(x, y, d$school)
    # lme4 stops where its optimiser does; it has to agree with the definition
    stopifnot(abs(own$b - fixef(fit)) < 1e-5, abs(own$se - sqrt(diag(as.matrix(vcov(fit))))) < 1e-5,
              abs(sqrt(own$l * own$s) - vc$sdcor[1]) < 1e-4)
    for (j in seq_along(own$b)) {
      say(name, key, paste0("lme4_b", j), fixef(fit)[j], 1e-5)
      say(name, key, paste0("lme4_se", j), sqrt(diag(as.matrix(vcov(fit))))[j], 1e-5)
      say(name, key, paste0("b", j), own$b[j], 1e-7)
      say(name, key, paste0("se", j), own$se[j], 1e-7)
    }
    say(name, key, "lme4_between", vc$sdcor[1], 1e-4)
    say(name, key, "lme4_within", vc$sdcor[2], 1e-5)
    say(name, key, "between", sqrt(own$l * own$s), 1e-6)
    say(name, key, "within", sqrt(own$s), 1e-7)
    n <- nrow(x); k <- ncol(x); g <- length(unique(d$school))
    scores <- rowsum(x * residuals(ols), d$school); bread <- solve(crossprod(x))
    v <- g / (g - 1) * (n - 1) / (n - k) * bread %*% crossprod(scores) %*% bread
    for (j in seq_len(k)) {
      say(name, key, paste0("robust_b", j), coef(ols)[j], 1e-10)
      say(name, key, paste0("robust_se", j), sqrt(v[j, j]), 1e-10)
      say(name, key, paste0("robust_p", j), 2 * pt(-abs(coef(ols)[j] / sqrt(v[j, j])), g - 1), 1e-10)
    }
  }
}
writeLines(lines, file.path(out, "schools-reference.csv"))
