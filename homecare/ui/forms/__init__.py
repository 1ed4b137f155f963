"""One form for create and edit, and what each kind of entry asks."""
