"""Parts of the Progress screen: its views, their tables and words, and how each number was made."""
