"""The report for a practitioner: its contents, page and words."""
