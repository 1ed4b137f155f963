"""Transfer: this program's own exports, and the files of other programs."""
