## What the diary says of a day. Nothing here blames, and nothing praises.

diary-shape =
    { $shape ->
        [done] done
        [partly] partly done
        [rest] rest
        [missed] not done
        [open] today, still open
       *[nothing] nothing
    }

diary-fault-shape = This cannot be kept as a session told by hand. Please choose again.
diary-fault-ahead = That time has not come yet. Please choose when it was.
diary-fault-long-ago = That is more than 7 days ago. A session by hand can be told for the last 7 days.
diary-fault-not-offered = That exercise was not open to you at that time, so it cannot be told as a session. You can write a note instead.
diary-fault-another = This belongs to another session. What the player timed cannot be changed by hand.

diary-sign-spreading = Pain spreading into a leg or an arm.
    .advice = Do not lie on the rack until it is back to usual. If it spreads further, see a doctor.
diary-sign-tingling = New tingling or numbness.
    .advice = Do not lie on the rack until it has gone. If it lasts, or you feel weak, see a doctor.
diary-sign-too_painful = It hurts too much.
    .advice = Rest. Tell us how your back is before you lie down again.
diary-sign-sharp = Sharp or electric pain.
    .advice = Rest. If it comes back, see a doctor before you go on.
diary-sign-dizzy_or_sick = Dizzy or sick.
    .advice = Rest until it has passed. If it comes back, see a doctor.
diary-sign-vision_or_speech = Trouble seeing or speaking.
    .advice = Call your emergency number, even if it has passed.
diary-sign-chest_pain = Chest pain.
    .advice = Call your emergency number, even if it has passed.
diary-sign-on_the_bone = Wood on the bone.
    .advice = The wood belongs on either side of the bone. Shift before you begin again.
diary-sign-spasm = Spasm.
    .advice = Let it pass. Lie down again only once it has let go.
diary-sign-cannot_get_up = You could not get up.
    .advice = Have someone in the room the next time.
