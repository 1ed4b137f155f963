"""The commands, a file for each word after `homecare`; only the one that is typed is imported.

Inside a function stands an import only of what most calls of the command do not need and what is heavy (a
library, the charts, another face), or of what would slow the commands that are typed all day: log, sit,
today.
"""
