"""The guide and the safety page, from the files in `content`."""
