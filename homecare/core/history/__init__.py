"""History: corrections, versions of programmes, searching, and which backups are kept."""
