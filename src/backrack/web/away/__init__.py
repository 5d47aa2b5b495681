"""What a device keeps for the time this server cannot be reached."""
