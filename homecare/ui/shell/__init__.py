"""What every screen stands on: the host, the diary's thread, dialogs, messages, themes."""
