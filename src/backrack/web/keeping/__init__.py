"""The data folder as a whole: held while somebody works in it, backed up into one file, and restored from it."""
