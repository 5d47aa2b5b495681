"""The page that shows how it is going."""
