"""The first run: a few steps over the first screen, each of which can be left empty."""
