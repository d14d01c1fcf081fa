# Reads the data package of “980 Million Checks” with R 4 or newer and the package jsonlite.
# Rscript read.R datapackage.json            (a file, or the address of one)

address <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(address)) address <- "datapackage.json"
folder <- sub("[^/]*$", "", address)

package <- jsonlite::fromJSON(address, simplifyVector = FALSE)
tables <- list()
for (resource in package$resources) {
  kinds <- vapply(resource$schema$fields, function(field) field$type, "")
  tables[[resource$name]] <- read.csv(
    paste0(folder, resource$path),
    colClasses = ifelse(kinds == "string", "character", "numeric"),
    na.strings = "",
    encoding = "UTF-8",
    check.names = FALSE
  )
}

cat(package$title, ", edition ", package$version, "\n", sep = "")
for (name in names(tables)) cat(name, ": ", nrow(tables[[name]]), " rows\n", sep = "")
facts <- tables$facts
disputed <- facts[facts$status == "disputed", ]
values <- ifelse(is.na(disputed$value), "no number", format(disputed$value, scientific = FALSE, trim = TRUE, drop0trailing = TRUE))
cat(paste0(disputed$id, ": ", values, " (", disputed$attribution_en, ")"), sep = "\n")
