## What reports and stop words lead to.

progression-P5 =
    { $told ->
        [stop] Your symptoms spread down an arm or leg on the rack, so we pause.
        [after] Your symptoms reached further down an arm or leg after the session, so we pause.
        [settled] Your symptoms still reached further down after 15 minutes, so we pause.
       *[check_in] Your symptoms moved further down the arm or leg, so we pause.
    }
    .what = Rest from the rack for at least two days. If it does not go back, see a doctor.
progression-P6 =
    Last time your symptoms spread for a while and went back, so we go one step easier.
    .what = Going back up is open to you later, in small steps.
progression-P7 =
    { $told ->
        [stop] You felt tingling or numbness on the rack, so we pause.
        [after] You felt new tingling or numbness after the session, so we pause.
        [settled] The tingling was still there after 15 minutes, so we pause.
       *[check_in] Tingling lasted more than an hour after the last session, so we pause.
    }
    .what = Rest from the rack for at least two days. If it stays or comes back, see a doctor.
progression-P8 =
    Last time it hurt too much, so we go one step easier.
    .what = Going back up is open to you later, in small steps.
progression-P8-stay = Last time it hurt too much, so the stage goes no higher.
progression-RF05 =
    You told us about new symptoms in both legs. That needs a hospital today.
    .what = Please do not use the rack. Get medical help now.
progression-RF08 =
    Your sight or your speech changed on the rack. That needs a hospital at once.
    .what = Please do not use the rack. Get medical help now.
progression-RF23 =
    You had pain in your chest on the rack. That needs a hospital at once.
    .what = Please do not use the rack. Get medical help now.
progression-stop-sharp =
    You felt a sharp or electric pain on the rack, so we pause.
    .what = Rest from the rack for at least two days. If it comes back, see a doctor.
progression-stop-dizzy =
    You felt dizzy or sick on the rack, so we pause.
    .what = Rest from the rack for at least two days. If it comes back, see a doctor.
