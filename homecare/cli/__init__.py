"""The command line: thin commands that read words, call Diary or Clinic, and print sentences or JSON."""
