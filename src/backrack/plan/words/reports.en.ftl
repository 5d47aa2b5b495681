## What to say to a doctor after a report or a stop word.

plan-referred-sentence-RF05 = “I have new symptoms in both legs. I was lying on a wooden floor frame that presses on both sides of my spine. Please examine me today.”
plan-referred-sentence-RF08 = “My sight or my speech changed while I lay on a wooden floor frame that presses beside my spine. Please examine me now.”
plan-referred-sentence-RF23 = “I had chest pain while I lay on a wooden floor frame that presses beside my spine. Please examine me now.”
plan-alone-next = Last time you could not get up by yourself, so someone has to be in the room next time.
    .what = Come back when someone is with you. Answer the short questions again then.
