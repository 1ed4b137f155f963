"""The commands, one module for each word after `homecare`; each is imported only when it is typed."""
