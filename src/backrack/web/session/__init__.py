"""The guided session on the web: what the player is given, its track, and the page it plays on."""
