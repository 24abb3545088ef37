# Reference values for SurveyEffectTest, from effect.csv of the tests of coaching-core.
# Run: Rscript coaching-examples/scripts/effect.R coaching-core/src/test/resources/org/coachingtoolkit/core/survey/effect.csv
options(digits = 15)
say <- function(name, ...) cat(name, format(c(...), digits = 15), "\n")
data <- read.csv(commandArgs(TRUE)[1])
data$score <- rowMeans(data[, c("A1", "A2", "A3", "A4")])
wide <- reshape(data[, c("person", "wave", "group", "school", "dose", "score")], idvar = "person", timevar = "wave",
                direction = "wide", v.names = "score")
one <- wide$score.t1; two <- wide$score.t2; three <- wide$score.t3
gain <- three - one
coached <- wide$group == "coached"
welch <- t.test(gain[coached], gain[!coached])
say("gain", mean(gain[coached], na.rm = TRUE), t.test(gain[coached])$conf.int)
say("gain_difference", -diff(welch$estimate), welch$conf.int, welch$statistic, welch$parameter, welch$p.value)
model <- lm(three ~ one + coached)
say("ancova", coef(model)[3], coef(summary(model))[3, 2:4], confint(model)[3, ], model$df.residual)
slopes <- lm(three ~ one * coached)
say("slopes", coef(summary(slopes))[4, 3:4])
pooled <- sqrt(((sum(!is.na(gain[coached])) - 1) * var(gain[coached], na.rm = TRUE) +
                (sum(!is.na(gain[!coached])) - 1) * var(gain[!coached], na.rm = TRUE)) / (sum(!is.na(gain)) - 2))
df <- sum(!is.na(gain)) - 2
j <- exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2))
d <- -diff(welch$estimate) / pooled
n1 <- sum(!is.na(gain[coached])); n2 <- sum(!is.na(gain[!coached])); s <- sqrt(n1 * n2 / (n1 + n2))
ncp <- function(p) uniroot(function(x) pt(d * s, df, x) - p, c(-20, 20), tol = 1e-13)$root / s
say("g", j * d, j * ncp(0.975), j * ncp(0.025))
target <- 4
both <- !is.na(one) & !is.na(three)
b <- sum(one[both] < target & three[both] >= target); c <- sum(one[both] >= target & three[both] < target); n <- sum(both)
up <- (b + 1) / (n + 2); down <- (c + 1) / (n + 2)
half <- qnorm(0.975) * sqrt((up + down - (up - down)^2) / (n + 2))
mid <- if (b == c) 1 - dbinom(b, b + c, 0.5) / 2 else 2 * pbinom(min(b, c), b + c, 0.5) - dbinom(min(b, c), b + c, 0.5)
say("target", (b - c) / n, up - down - half, up - down + half, mid, mean(one >= target))
complete <- na.omit(cbind(one, two, three))
fit <- lm(complete ~ 1)
mauchly <- mauchly.test(fit, X = ~1)
say("mauchly", mauchly$statistic, mauchly$p.value)
f <- anova(fit, X = ~1, test = "Spherical")
say("repeated", f$F[1], f$`G-G Pr`[1], attr(f, "heading"))
friedman <- friedman.test(complete)
say("friedman", friedman$statistic, friedman$parameter, friedman$p.value)
rho <- cor(wide$dose, gain, method = "spearman", use = "complete.obs"); m <- sum(!is.na(gain))
z <- atanh(rho); h <- qnorm(0.975) * sqrt((1 + rho^2 / 2) / (m - 3))
say("dose", rho, tanh(z - h), tanh(z + h))
stay <- !is.na(one) & !is.na(three)
left <- t.test(one[stay], one[!is.na(one) & is.na(three)])
say("attrition", mean(stay[!is.na(one)]), -diff(left$estimate), left$conf.int, left$p.value)
em <- function(x) { # bivariate normal by EM
  mu <- colMeans(x, na.rm = TRUE); s <- diag(apply(x, 2, var, na.rm = TRUE))
  for (i in 1:20000) {
    t1 <- 0; t2 <- 0
    for (r in seq_len(nrow(x))) {
      v <- x[r, ]; o <- !is.na(v); cc <- matrix(0, 2, 2)
      if (!any(o)) next
      if (!all(o)) {
        k <- s[!o, o] / s[o, o]
        v[!o] <- mu[!o] + k * (v[o] - mu[o]); cc[!o, !o] <- s[!o, !o] - k * s[o, !o]
      }
      t1 <- t1 + v; t2 <- t2 + outer(v, v) + cc
    }
    k <- sum(rowSums(!is.na(x)) > 0); new <- t1 / k; s <- t2 / k - outer(new, new)
    if (i > 5 && max(abs(new - mu)) < 1e-15) break
    mu <- new
  }
  mu
}
say("em", diff(em(cbind(one, three))))
dz <- mean(gain, na.rm = TRUE) / sd(gain, na.rm = TRUE)
say("sample", ceiling(power.t.test(delta = dz, sd = 1, power = 0.8, type = "paired", strict = TRUE)$n), dz)
school <- wide$school[!is.na(gain)]; g <- gain[!is.na(gain)]; e <- tapply(g - mean(g), school, sum); G <- length(e)
se <- sqrt(G / (G - 1) * sum(e^2)) / length(g)
say("cluster", mean(g), se, mean(g) + c(-1, 1) * qt(0.975, G - 1) * se, 2 * pt(-abs(mean(g) / se), G - 1))
if (requireNamespace("sandwich", quietly = TRUE)) {
  say("sandwich", sqrt(sandwich::vcovCL(lm(g ~ 1), cluster = school, type = "HC1")))
}
first <- data[data$wave == "t1", ]
shapiro <- shapiro.test(first$score)
say("shapiro", shapiro$statistic, shapiro$p.value)
gh <- split(first$score, first$school)[c("s0", "s1", "s2")]
for (pair in list(1:2, c(1, 3), 2:3)) {
  w <- t.test(gh[[pair[1]]], gh[[pair[2]]])
  say("games_howell", w$statistic, w$parameter, ptukey(abs(w$statistic) * sqrt(2), 3, w$parameter, lower.tail = FALSE))
}
if (requireNamespace("psych", quietly = TRUE)) {
  items <- first[, c("A1", "A2", "A3", "A4")]
  say("kmo", psych::KMO(items)$MSA, psych::cortest.bartlett(cor(items), nrow(items))$chisq)
  poly <- psych::polychoric(items, correct = 0, progress = FALSE)$rho
  say("ordinal", 4 / 3 * (1 - 4 / sum(poly)))
}
# coached and not, in schools: gains and the later wave adjusted for the earlier, with clusters heeded and by lme4
if (requireNamespace("lme4", quietly = TRUE)) suppressPackageStartupMessages({
  library(lme4)
  d <- data.frame(gain, one, three, coached = as.integer(coached), school = wide$school)
  d <- d[!is.na(d$gain), ]
  control <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12), check.conv.singular = "ignore")
  ols <- lm(gain ~ coached, d); x <- model.matrix(ols); bread <- solve(crossprod(x)); n <- nrow(x); G <- length(unique(d$school))
  v <- G / (G - 1) * (n - 1) / (n - 2) * bread %*% crossprod(rowsum(x * residuals(ols), d$school)) %*% bread
  say("cluster_gain", coef(ols)[2], sqrt(v[2, 2]), coef(ols)[2] + c(-1, 1) * qt(0.975, G - 1) * sqrt(v[2, 2]))
  for (model in c("gain ~ 1", "gain ~ coached", "three ~ one + coached")) {
    fit <- suppressMessages(lmer(as.formula(paste(model, "+ (1 | school)")), d, control = control))
    vc <- as.data.frame(VarCorr(fit))$vcov
    say(model, tail(fixef(fit), 1), tail(sqrt(diag(as.matrix(vcov(fit)))), 1), vc[1] / sum(vc))
  }
})
# omega of the first wave: its standard error by lavaan, the interval on the logit scale
if (requireNamespace("lavaan", quietly = TRUE)) {
  model <- "f =~ NA*A1 + a*A1 + b*A2 + c*A3 + d*A4
            f ~~ 1*f
            A1 ~~ e*A1
            A2 ~~ g*A2
            A3 ~~ h*A3
            A4 ~~ i*A4
            omega := (a+b+c+d)^2/((a+b+c+d)^2+e+g+h+i)"
  fit <- lavaan::cfa(model, na.omit(first[, c("A1", "A2", "A3", "A4")]), control = list(rel.tol = 1e-11))
  pe <- lavaan::parameterEstimates(fit); o <- pe[pe$lhs == "omega", c("est", "se")]
  say("omega", o$est, o$se, plogis(qlogis(o$est) + c(-1, 1) * qnorm(0.975) * o$se / (o$est * (1 - o$est))))
}
