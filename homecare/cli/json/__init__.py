"""The JSON of commands. Scripts rely on these keys."""
