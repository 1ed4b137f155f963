"""The first run: what is asked, and what each answer leads to."""
