## Pages for when the computer with backrack cannot be reached.

web-away-nothing = Your computer cannot be reached
    .lead = backrack lives on your computer, and this device has put nothing by yet. Switch the computer on, or come back into its network, and look again.
web-away-again = Look again
web-away-lying = Are you on the rack?
    .what = Lower your legs one after the other. Roll onto your side, then onto the floor. Rest there before you sit up.
