"""What a person typed: words, options, files, passphrases and answers to questions."""
