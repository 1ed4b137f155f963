"""A programme in words: its exercises, rules, versions, and how two of them differ."""
