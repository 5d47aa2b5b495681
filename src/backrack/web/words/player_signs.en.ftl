## Signs to stop during a session, each with what to do (screening policy, section 1.4).

player-sign-spreading = Pain spreading into a leg or an arm
    .advice = Stop now. Come off slowly and rest. Do not go on today. If it stays, or a leg or arm gets weak, see a doctor.
player-sign-tingling = New tingling or numbness
    .advice = Stop now. Come off slowly and rest. Do not go on today. If it stays, see a doctor. Numb between your legs, or trouble with your bladder or bowels? Get medical help at once.
player-sign-too_painful = It hurts too much
    .advice = Stop now. Come off slowly and rest. Do not go on today.
player-sign-sharp = Sharp or electric pain
    .advice = Stop now. Come off slowly and rest. Do not go on today. If it stays, see a doctor.
player-sign-dizzy_or_sick = Dizzy or sick
    .advice = Stop now. Stay low. Come off slowly and lie on your side until it has passed. Do not go on today. If it does not pass, call for help.
player-sign-vision_or_speech = Trouble seeing or speaking
    .advice = Call for help at once. Stay low. If you can, let yourself roll off onto your side. Do not go on.
player-sign-chest_pain = Chest pain
    .advice = Call for help at once. Stay low. If you can, let yourself roll off onto your side. Do not go on.
player-sign-on_the_bone = Wood on the bone
    .advice = Stop. Come off the wood, shift to the middle, and lie down again with the wood on either side of the bone. If it presses on the bone a second time, end the session.
