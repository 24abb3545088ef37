# Computes the main numbers of results.csv again, from data.csv and codebook.csv in the same folder, and says how far
# they differ. Needs R 4.0 or newer; psych is used where it is installed. Run: Rscript analysis.R

read <- function(file) {
  read.csv(file, fileEncoding = "UTF-8", na.strings = "NA", check.names = FALSE, stringsAsFactors = FALSE,
           colClasses = NA, comment.char = "")
}
data <- read("data.csv")
codebook <- read("codebook.csv")
results <- read("results.csv")
for (name in c("person", "wave", "rater", "group")) {
  data[[name]] <- as.character(data[[name]])
  data[[name]][is.na(data[[name]])] <- ""
}
for (name in c("scope", "item", "group", "wave")) {
  results[[name]] <- as.character(results[[name]])
  results[[name]][is.na(results[[name]])] <- ""
}
items <- codebook[codebook$role == "item", ]
items$reverse <- !is.na(items$reverse) & items$reverse == "yes"

# Answers, turned round where the codebook says so; "not applicable" is remembered, and is no answer.
keyed <- data
notApplicable <- matrix(FALSE, nrow(data), nrow(items), dimnames = list(NULL, items$name))
for (i in seq_len(nrow(items))) {
  name <- items$name[i]
  values <- suppressWarnings(as.numeric(data[[name]]))
  code <- suppressWarnings(as.numeric(items$not_applicable[i]))
  notApplicable[, name] <- !is.na(values) & !is.na(code) & values == code
  values[notApplicable[, name]] <- NA
  keyed[[name]] <- if (items$reverse[i]) items$min[i] + items$max[i] - values else values
}

# The people's own rows, the waves in the order of the results.
own <- NA # the rater who is the person rated; NA where there is one rater
scores <- results[results$section == "scores", ]
waves <- unique(scores$wave)
competences <- unique(scores$scope)

score <- function(rows, competence) {
  names <- items$name[items$competence == competence & items$facet == "level"]
  answers <- as.matrix(keyed[rows, names, drop = FALSE])
  applicable <- length(names) - rowSums(notApplicable[rows, names, drop = FALSE])
  needed <- pmax(1, ceiling(0.8 * applicable - 1e-9))
  means <- rowMeans(answers, na.rm = TRUE)
  means[rowSums(!is.na(answers)) < needed] <- NA
  means
}

compared <- data.frame()
compare <- function(statistic, competence, wave, value, column = "estimate", item = "", group = "") {
  row <- results[results$statistic == statistic & results$scope == competence & results$wave == wave &
                   results$item == item & results$group == group, ]
  if (nrow(row) == 0 || length(value) == 0 || is.na(value) || is.na(row[[column]][1])) return(invisible(NULL))
  compared <<- rbind(compared, data.frame(statistic = paste(statistic, column), scope = competence, wave = wave,
                                          toolkit = as.numeric(row[[column]][1]), r = as.numeric(value)))
}

hasPsych <- requireNamespace("psych", quietly = TRUE)
hasOmega <- hasPsych && requireNamespace("GPArotation", quietly = TRUE)
rowsOf <- list()
for (wave in waves) {
  rows <- which(data$wave == wave & (is.na(own) | data$rater == own))
  rowsOf[[paste0("w", wave)]] <- rows
  for (competence in competences) {
    if (!any(items$competence == competence & items$facet == "level")) next
    values <- score(rows, competence)
    values <- values[!is.na(values)]
    if (length(values) < 2) next
    compare("mean", competence, wave, mean(values))
    compare("sd", competence, wave, sd(values))
    compare("median", competence, wave, median(values))
    names <- items$name[items$competence == competence & items$facet == "level"]
    answers <- keyed[rows, names, drop = FALSE]
    answers <- answers[complete.cases(answers), , drop = FALSE]
    answers <- answers[, vapply(answers, function(x) length(unique(x)) > 1, TRUE), drop = FALSE]
    if (ncol(answers) < 2 || nrow(answers) < 3) next
    if (hasPsych) {
      result <- suppressWarnings(suppressMessages(psych::alpha(answers, check.keys = FALSE, warnings = FALSE)))
      compare("alpha", competence, wave, result$total$raw_alpha)
      compare("alpha_standardized", competence, wave, result$total$std.alpha)
      for (name in colnames(answers)) {
        compare("item_rest_r", competence, wave, result$item.stats[name, "r.drop"], item = name)
      }
      if (hasOmega && ncol(answers) > 2) {
        omega <- try(suppressWarnings(suppressMessages(
          psych::omega(answers, nfactors = 1, flip = FALSE, plot = FALSE))), silent = TRUE)
        if (!inherits(omega, "try-error")) compare("omega_total_minres", competence, wave, omega$omega.tot)
      }
    } else {
      k <- ncol(answers)
      covariances <- cov(answers)
      compare("alpha", competence, wave, k / (k - 1) * (1 - sum(diag(covariances)) / sum(covariances)))
    }
  }
}
if (length(waves) > 1) {
  for (later in 2:length(waves)) {
    before <- rowsOf[[paste0("w", waves[later - 1])]]
    after <- rowsOf[[paste0("w", waves[later])]]
    wave <- paste(waves[later], "-", waves[later - 1])
    people <- intersect(data$person[before], data$person[after])
    before <- before[match(people, data$person[before])]
    after <- after[match(people, data$person[after])]
    for (competence in competences) {
      if (!any(items$competence == competence & items$facet == "level")) next
      difference <- score(after, competence) - score(before, competence)
      difference <- difference[!is.na(difference)]
      if (length(difference) < 3 || sd(difference) == 0) next
      test <- t.test(difference)
      compare("mean_difference", competence, wave, mean(difference))
      compare("mean_difference", competence, wave, test$conf.int[1], "ci_low")
      compare("paired_t", competence, wave, unname(test$statistic))
      compare("paired_t", competence, wave, test$p.value, "p")
      compare("d_z", competence, wave, mean(difference) / sd(difference))
    }
  }
}

if (nrow(compared) == 0) stop("nothing could be compared")
compared$difference <- abs(compared$toolkit - compared$r)
# psych fits the one-factor model to about 1e-5 and ends there.
compared$tolerance <- ifelse(grepl("^omega", compared$statistic), 1e-3, 1e-9)
worst <- compared[order(-compared$difference), ]
cat(nrow(compared), "numbers compared;", sum(compared$difference > compared$tolerance), "differ.\n")
print(head(worst, 10), row.names = FALSE)
write.csv(compared, "compared.csv", row.names = FALSE)
if (any(compared$difference > compared$tolerance)) quit(status = 1)
