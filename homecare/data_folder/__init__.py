"""The data folder as a whole: backups, encryption, export and import, and the doctor."""
