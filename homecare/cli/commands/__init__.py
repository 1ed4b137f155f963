"""The commands, one module for each word after `homecare`; each is imported only when it is typed.

Tab and `--help` load the modules of all commands, so a module has at its top what its options need; what a command
needs when it runs, and is more than words of a few lines, stands in its function. A test holds how many these are.
"""
