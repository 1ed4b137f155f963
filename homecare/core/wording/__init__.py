"""Every composed sentence that both faces say. Nothing here is a cause, a compliment or a verdict."""
