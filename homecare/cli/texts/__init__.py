"""What commands print for a person: records in, plain lines out. Nothing here is printed or read."""
