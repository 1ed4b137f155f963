"""One widget per file, with its messages inside."""
