# Cronbach's alpha of a CSV of whole numbers with R: seconds of each step.
path <- commandArgs(trailingOnly = TRUE)[1]
seconds <- function(label, expression) {
  time <- system.time(result <- eval.parent(substitute(expression)))
  cat(sprintf("%s: %.3f s\n", label, sum(time[c("user.self", "sys.self")])))
  result
}
alpha <- function(covariance) {
  k <- ncol(covariance)
  k / (k - 1) * (1 - sum(diag(covariance)) / sum(covariance))
}
if (requireNamespace("data.table", quietly = TRUE)) {
  data <- as.matrix(seconds("read the file, fread", data.table::fread(path, nThread = 1)))
} else {
  data <- as.matrix(seconds("read the file, read.csv", read.csv(path, colClasses = "integer")))
}
storage.mode(data) <- "double"
cat("alpha", format(alpha(seconds("cov", cov(data))), digits = 17), "\n")
cat("alpha", format(alpha(seconds("crossprod", {
  n <- nrow(data)
  sums <- colSums(data)
  (crossprod(data) - outer(sums, sums) / n) / (n - 1)
})), digits = 17), "\n")
if (requireNamespace("psych", quietly = TRUE) && nrow(data) <= 1e5) {
  print(seconds("psych::alpha", psych::alpha(data, check.keys = FALSE, n.iter = 1))$total$raw_alpha)
}
