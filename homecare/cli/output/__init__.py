"""What commands print: in colour, plain, and as hints for the next command."""
