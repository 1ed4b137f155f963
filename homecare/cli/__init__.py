"""The command line: thin. Parses words, calls Diary or Clinic, prints."""
