## What to say to a doctor after a referral by the days before, not by one report.

plan-referred-sentence-P26 = “In two weeks my back reacted several times to lying on a wooden floor frame that presses beside my spine. May I go on?”
plan-referred-sentence-P27 = “Since I began to lie on a wooden floor frame that presses beside my spine, my pain or my everyday life has become clearly worse. May I go on?”
plan-referred-sentence-W3 = “My mornings have stayed worse than usual, even with little or no pressure from the wooden floor frame that I lie on. May I go on?”
plan-referred-sentence-held = “My exercise app has stopped my sessions on a wooden floor frame until a clinician has looked at me. Here is how it has gone. May I go on?”
