"""Phones in the home network: an address, a certificate of this machine's own, and a diary handed over by a link."""
