"""The commands, a file for each word after `homecare`; only the one that is typed is imported.

Tab and `--help` import all of them. So a module has at its top what its options need. Inside a function
stands what a command needs only when it runs, and what is heavy (a library, the charts, another face). A test
holds how many these are.
"""
