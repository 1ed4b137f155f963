"""The sitting watch and its dialogs."""
