"""SQLite behind the store: connections, the locked file, backups, and its errors in words."""
