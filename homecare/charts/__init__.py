"""Charts: records in, rich Text (or plain sentences) out. The only room that imports plotext."""
