### The ten entries of the programme, in our own words. What the maker claims is said to be the maker's claim.
### Spoken phrases start with "say-": side first, one instruction a sentence, at most twelve words a sentence.

## Names of things

catalogue-series-transfer = getting on and off
catalogue-series-basic = basic
catalogue-series-advanced = advanced

catalogue-on_device-yes = on the rack
catalogue-on_device-partly = partly on the rack
catalogue-on_device-no = off the rack

catalogue-place-in_order = in its turn
catalogue-place-while_getting_on = on the way down to the starting position
catalogue-place-off_the_rack = at the end, off the rack

catalogue-region-whole_body = whole body
catalogue-region-whole_spine = whole spine
catalogue-region-neck = neck
catalogue-region-upper_back = upper back
catalogue-region-low_back = low back
catalogue-region-hamstring = back of the thigh
catalogue-region-abdomen = tummy muscles

catalogue-pressure-none = none
catalogue-pressure-small = small
catalogue-pressure-low_to_moderate = low to moderate
catalogue-pressure-low_to_moderate_above_single = low to moderate, more than with one leg
catalogue-pressure-highest_basic = the most of the basic series
catalogue-pressure-maximum_low_back = the most for the low back
catalogue-pressure-moderate_low_back = moderate, low back
catalogue-pressure-maximum_upper_back = the most for the upper back

catalogue-sides-none = no sides
catalogue-sides-neck_either = the head turn only: left, right
catalogue-sides-each_in_turn = one side, then the other
catalogue-sides-both_together = both together
catalogue-sides-centre_then_either = the middle, then either side if wanted
catalogue-sides-either = left and right
catalogue-sides-one_or_both = one leg or both, by variant

catalogue-breathing-free = breathe as you like
catalogue-breathing-keep_breathing = keep breathing
catalogue-breathing-in = breathe in
catalogue-breathing-out = breathe out
catalogue-breathing-out_on_effort = breathe out on the effort

catalogue-mark-read = the maker says so
catalogue-mark-inferred = follows from what the maker says
catalogue-mark-estimate = our estimate
catalogue-mark-candidate = not confirmed: our guess
catalogue-mark-unknown = not known
catalogue-mark-own-wording = our own advice

catalogue-gate-advanced = At least { $weeks } weeks of the basic series, { $least } to { $most } times a week, at least { $minutes } minutes each time, and a low back that moves more freely.

catalogue-angle-trunk-pitch_deg = trunk, 0 upright to 90 lying
catalogue-angle-trunk-roll_deg = trunk tilt
catalogue-angle-trunk-pelvis_tilt_deg = pelvis
catalogue-angle-trunk-lumbar_flexion_deg = low back
catalogue-angle-trunk-thoracic_flexion_deg = upper back
catalogue-angle-trunk-neck_flexion_deg = neck
catalogue-angle-trunk-head_turn_deg = head turn
catalogue-angle-left_leg-hip_flexion_deg = left hip
catalogue-angle-left_leg-knee_flexion_deg = left knee
catalogue-angle-right_leg-hip_flexion_deg = right hip
catalogue-angle-right_leg-knee_flexion_deg = right knee
catalogue-angle-padding-seat_mm = cloth under the seat
catalogue-angle-padding-back_mm = cloth under the back
catalogue-angle-padding-neck_mm = cloth under the neck
catalogue-angle-held-bend_each_deg = chest bends at each joint
catalogue-angle-held-above_each_deg = each joint above the bend
catalogue-angle-held-neck_effort_deg = neck pulls on
catalogue-angle-held-lumbar_tone = low back held stiffer
catalogue-angle-held-thoracic_tone = upper back held stiffer
catalogue-angle-held-neck_tone = neck held stiffer
catalogue-degrees = { $name } { $value }°
catalogue-degrees_between = { $name } { $value }° ({ $low } to { $high })
catalogue-times = { $name } { $value } times
catalogue-times_between = { $name } { $value } times ({ $low } to { $high })
catalogue-millimetres = { $name } { $value } mm
catalogue-millimetres_between = { $name } { $value } mm ({ $low } to { $high })

## What the command line prints of them

catalogue-help-exercises = List the exercises in order, and whether each is offered.
catalogue-help-exercise = Show everything known of one exercise, for example single_leg_raise.
catalogue-heading = { $number }. { $name } ({ $id })
catalogue-offered = offered
catalogue-not_offered = not offered
catalogue-series_and_number = { $series } series, number { $number }
catalogue-pressure = pressure: { $rank }
catalogue-hold = about { $value } s
catalogue-hold_between = { $value } s ({ $low } to { $high })
catalogue-no_hold = no hold
catalogue-hold_unknown = hold not known
catalogue-optional = if you like
catalogue-said = Said: { $words }
catalogue-shape = Shape ({ $note }): { $angles }
catalogue-title = { $part }: { $move }
catalogue-inferred_from = inferred from { $sources }
catalogue-noted = { $sentence } [{ $note }]
catalogue-confirmed = Confirmed by { $by } on { DATETIME($on, dateStyle: "long") }.
catalogue-awaiting_clinician_check = Our own wording; a clinician has yet to check it.
catalogue-unknown_exercise = There is no exercise called “{ $wanted }”. Did you mean { $near }? “backrack exercises” lists them all.
catalogue-unknown_exercise_far = There is no exercise called “{ $wanted }”. “backrack exercises” lists them all.

catalogue-label-regions = Works on
catalogue-label-levels = Levels
catalogue-label-pressure_rank = Pressure
catalogue-label-on_device = Where it is done
catalogue-label-place = In a session
catalogue-label-prerequisites = Comes after
catalogue-label-gates = Opens
catalogue-label-sides = Sides
catalogue-label-hold_s = Hold
catalogue-label-repeats = Repeats
catalogue-label-purpose = What for
catalogue-label-needs = Needs
catalogue-label-suited = Suited
catalogue-label-not_suited = Not suited
catalogue-label-raises = More pressure
catalogue-label-lowers = Less pressure
catalogue-label-feel = You should feel
catalogue-label-feel_not = You should not
catalogue-label-breathing = Breathing
catalogue-label-ending = How to end
catalogue-label-stop_rule = When to stop
catalogue-label-text_coverage = What was read
catalogue-label-mistakes = Mistakes
catalogue-label-moves = What to do
catalogue-label-pressure_effect = Pressure
catalogue-label-stuck = Cannot get up
catalogue-label-phases = Steps
catalogue-label-sources = Sources
catalogue-nothing = nothing
catalogue-no_levels = none
catalogue-at_once = at once

## Getting on

getting_on-name = Getting on
getting_on-purpose = To reach the starting position with as little strain as possible. The maker says there are other ways, and recommends this one, more so for a very bad back.
getting_on-repeats = Once in each session.
getting_on-needs = A firm floor, and a rack that does not rock. A mat or carpet for the knees. A folded towel and your phone within reach.
getting_on-suited = Everyone whose answers let them start.
getting_on-not_suited = The maker says that older or frail people may find the work on the floor hard. Have someone in the room if you are unsure.
getting_on-feel = The wood comes to rest along both sides of your spine, a little at a time.
getting_on-feel_not = Pressure on the bones in the middle of your back, or a sharp pain.
getting_on-breathing = Breathe as you like. Do not hold your breath on the way down.
getting_on-ending = Rolling down ends in the starting position.
getting_on-stop_rule = If it hurts on the way down, stop, rest, and roll off to the easier side.
getting_on-text_coverage = All of the maker's text but the last sentences on rolling down could be read. The wording here is our own.
getting_on-mistake-off_centre = Sitting off the middle of the rack.
getting_on-mistake-rushing = Dropping back instead of rolling down slowly.
getting_on-closes_next = It comes after getting on, which is not offered yet.
getting_on-not_offered = Some steps of getting on have not been confirmed yet.

getting_on-phase-prepare =
    .part = Rack
    .move = firm, level, everything in reach
    .moves = Put the rack on a firm floor where it does not rock. Lay a mat or carpet for your knees, and have a folded towel and your phone within reach.
    .pressure_effect = None.
getting_on-phase-kneel =
    .part = Knees
    .move = on the mat, by the seat end
    .moves = Kneel on the mat by the seat end of the rack, with your back to it. Use whatever you like to steady yourself.
    .pressure_effect = None.
getting_on-phase-sit =
    .part = Seat
    .move = on the seat end, in the middle
    .moves = Sit back onto the seat end, in the middle, with a leg on either side. Your hands on the floor can help.
    .pressure_effect = None.
getting_on-phase-slide_back =
    .part = Seat
    .move = slides back into the low curve
    .moves = Slide back along the rack until you sit in its middle curve.
    .pressure_effect = A little, under the seat.
getting_on-phase-roll_down =
    .part = Back
    .move = rolls down, bone by bone
    .moves = Roll down slowly, one bone of the spine after another, until your back rests in the upper curve.
    .pressure_effect = It grows along the back as you roll down.
getting_on-phase-arrive =
    .part = Both feet
    .move = flat on the floor
    .moves = Place both feet flat on the floor, knees bent. Your spine lies in the channel, with wood on either side.
    .pressure_effect = Small, and the same on both sides.

say-getting_on-prepare = The rack stands on a firm floor. It should not rock.
say-getting_on-prepare_mat = Lay a mat for your knees. Lay the folded towel along the rack.
say-getting_on-prepare_phone = Put your phone where you can reach it lying down.
say-getting_on-kneel = Kneel on the mat, by the seat end. Turn your back to the rack.
say-getting_on-sit = Sit back onto the seat end, in the middle. Your hands can help.
say-getting_on-sit_feet = Place one foot on either side.
say-getting_on-slide_back = Slide back into the low curve.
say-getting_on-roll_down = Roll down slowly, bone by bone. Keep breathing.
say-getting_on-arrive = Both feet flat on the floor. Knees bent.
say-getting_on-arrive_spine = Rest your spine in the channel. There is wood on either side.
say-getting_on-feel = The wood rests beside your spine.
say-getting_on-feel_not = It should not press on the bone.

## Starting position

starting_position-name = Starting position
starting_position-purpose = A first, gentle contact: you only lie still. The maker says that a low to moderate pressure is enough at first. We have not found studies that test this.
starting_position-needs = Lie in the middle of the rack, knees bent, both feet on the floor.
starting_position-suited = The maker names moderate to severe back pain, and a bad neck, with the head turned.
starting_position-not_suited = The maker names nothing beyond what the questions at the start already ask.
starting_position-raises = Turning the head: more on that side of the neck.
starting_position-lowers = A folded towel behind the neck: less on the neck.
starting_position-feel = Firm, even pressure on both sides of your spine. It should ease a little as you lie.
starting_position-feel_not = Pressure on the bones in the middle, sharp pain, tingling, or pain that spreads into an arm or a leg.
starting_position-breathing = Slow and easy, as you like.
starting_position-ending = Go on to the next exercise, or get off.
starting_position-stop_rule = Stop if the pain spreads, tingles, is sharp, or is more than your limit. If the wood presses on the bone, move to the middle.
starting_position-text_coverage = Most of the maker's text could be read; two sections of the manual could not.
starting_position-mistake-on_the_bone = Lying with the wood on the bone instead of beside it.
starting_position-mistake-off_centre = Lying off the middle, so that one side carries more.
starting_position-closes_next = It comes after the starting position, which is not offered yet.
starting_position-not_offered = Some steps of the starting position have not been confirmed yet.

starting_position-phase-settle =
    .part = Both feet
    .move = flat, back resting
    .moves = Lie still in the middle, with the wood on either side of your spine and the bone over the channel.
    .pressure_effect = Small, and the same on both sides.
starting_position-phase-neck_left =
    .part = To the left
    .move = turn your head
    .moves = If you like, turn your head to the left, as far as is comfortable.
    .pressure_effect = More on the left side of the neck.
starting_position-phase-neck_right =
    .part = To the right
    .move = turn your head
    .moves = If you like, turn your head to the right, as far as is comfortable.
    .pressure_effect = More on the right side of the neck.
starting_position-phase-neck_towel =
    .part = Neck
    .move = on a folded towel
    .moves = If you like, put a folded towel behind your neck.
    .pressure_effect = Less on the neck.

say-starting_position-settle = Lie still. Let your back rest on the wood.
say-starting_position-settle_channel = The wood lies beside your spine. The bone lies over the channel.
say-starting_position-neck_left = To your left, turn your head, as far as is comfortable.
say-starting_position-neck_right = To your right, turn your head, as far as is comfortable.
say-starting_position-neck_towel = Put the folded towel behind your neck.
say-starting_position-feel = You should feel even pressure beside your spine.
say-starting_position-feel_not = It should not be sharp. It should not tingle.

## Single leg raise

single_leg_raise-name = Single leg raise
single_leg_raise-repeats = The maker says it may be repeated with the other leg, and gives no number.
single_leg_raise-purpose = The maker says it moves the weight of the leg over the same side of the low back, which raises the pressure there, and that it helps to stretch the muscle at the back of the thigh. We have not found studies that test this.
single_leg_raise-needs = Be comfortable in the starting position first.
single_leg_raise-suited = The maker names bulging discs and back pain in general, as long as the sciatic nerve is not trapped.
single_leg_raise-not_suited = A trapped sciatic nerve: this follows from the maker's words.
single_leg_raise-raises = The angle of the leg sets where it presses: closer to the chest moves the point, as far as is comfortable.
single_leg_raise-lowers = Lowering the leg.
single_leg_raise-feel = Firm pressure on one side of your low back, on the side of the raised leg. A gentle stretch at the back of the thigh.
single_leg_raise-feel_not = Sharp pain, tingling, or anything that runs down the leg. Pressure on the bones in the middle.
single_leg_raise-breathing = Breathe as you like. Do not hold your breath.
single_leg_raise-ending = Put the foot back on the floor.
single_leg_raise-stop_rule = Stop if the pain spreads, tingles, is sharp, or is more than your limit. Lower the leg first.
single_leg_raise-text_coverage = Most of the maker's text could be read; its last advice on tight thigh muscles was cut off.
single_leg_raise-mistake-over_the_knee = Holding over the kneecap. The maker says to hold behind the knee, so that it is not squashed.
single_leg_raise-mistake-forcing = Pulling hard. The back of the thigh is often tight: go gently.
single_leg_raise-closes_next = It comes after the single leg raise, which is not offered yet.
single_leg_raise-not_offered = Some steps of the single leg raise have not been confirmed yet.

single_leg_raise-phase-raise_left =
    .part = Left knee
    .move = towards your chest
    .moves = Bring the left leg up towards your chest and hold it with both hands behind the knee, not over the kneecap.
    .pressure_effect = More on the left side of the low back.
single_leg_raise-phase-closer_left =
    .part = Left knee
    .move = a little closer
    .moves = If it is comfortable, draw the left knee a little closer, within the same thirty seconds.
    .pressure_effect = The point of pressure moves; we think towards the head.
single_leg_raise-phase-lower_left =
    .part = Left foot
    .move = back to the floor
    .moves = Let go and put the left foot back on the floor.
    .pressure_effect = Back to what it was in the starting position.
single_leg_raise-phase-raise_right =
    .part = Right knee
    .move = towards your chest
    .moves = Bring the right leg up towards your chest and hold it with both hands behind the knee, not over the kneecap.
    .pressure_effect = More on the right side of the low back.
single_leg_raise-phase-closer_right =
    .part = Right knee
    .move = a little closer
    .moves = If it is comfortable, draw the right knee a little closer, within the same thirty seconds.
    .pressure_effect = The point of pressure moves; we think towards the head.
single_leg_raise-phase-lower_right =
    .part = Right foot
    .move = back to the floor
    .moves = Let go and put the right foot back on the floor.
    .pressure_effect = Back to what it was in the starting position.

say-single_leg_raise-raise_left = Left knee, towards your chest. Hold behind the knee, not over it.
say-single_leg_raise-raise_right = Right knee, towards your chest. Hold behind the knee, not over it.
say-single_leg_raise-closer_left = Left knee a little closer, if that is comfortable.
say-single_leg_raise-closer_right = Right knee a little closer, if that is comfortable.
say-single_leg_raise-lower_left = Left foot, back to the floor. Go slowly.
say-single_leg_raise-lower_right = Right foot, back to the floor. Go slowly.
say-single_leg_raise-feel = With a leg up, you should feel firm pressure on that side.
say-single_leg_raise-feel_not = It should not be sharp. Nothing should run down the leg.

## Getting off

getting_off-name = Getting off
getting_off-repeats = Once in each session.
getting_off-purpose = To leave the rack with as little strain as possible.
getting_off-needs = Be back in the starting position, both feet on the floor. A mat or carpet for the knees, and something sturdy to hold when you stand.
getting_off-suited = Everyone.
getting_off-feel = The pressure goes as you roll off. A little stiffness in the first minute is common.
getting_off-feel_not = Dizziness, sharp pain, tingling or weakness.
getting_off-breathing = Breathe out as you push up.
getting_off-ending = Stand still for a moment before you walk.
getting_off-stop_rule = If you feel dizzy or it hurts, go back to lying on your side and rest.
getting_off-text_coverage = Only the titles of three steps could be read. The wording here is our own and awaits a clinician's check.
getting_off-mistake-sitting_up = Sitting straight up on the rack.
getting_off-mistake-twisting = Twisting: let shoulders and hips turn together.
getting_off-mistake-rushing = Standing up at once.
getting_off-closes_next = It comes after getting off, which is not offered yet.
getting_off-not_offered = Some steps of getting off have not been confirmed yet.

getting_off-stuck-title = I cannot get up
# Said in the session as well, in the same words: the page puts the phrases together.
getting_off-stuck-stay = { say-getting_off-stuck-stay-1 } { say-getting_off-stuck-stay-2 }
getting_off-stuck-rest = { say-getting_off-stuck-rest-1 }
getting_off-stuck-roll_off = { say-getting_off-stuck-roll_off-1 } { say-getting_off-stuck-roll_off-2 }
getting_off-stuck-try_again = { say-getting_off-stuck-try_again-1 } { say-getting_off-stuck-try_again-2 } { say-getting_off-stuck-try_again-3 }
getting_off-stuck-call = { say-getting_off-stuck-call-1 } { say-getting_off-stuck-call-2 }
getting_off-stuck-emergency = { say-getting_off-stuck-emergency-1 } { say-getting_off-stuck-emergency-2 } { say-getting_off-stuck-emergency-3 }

getting_off-phase-start_pos =
    .part = Both feet
    .move = flat, a short rest
    .moves = Come back to the starting position with both feet down, and rest for a moment.
    .pressure_effect = Small, and the same on both sides.
getting_off-phase-arms =
    .part = Both arms
    .move = down beside you
    .moves = Bring your arms down, so that nothing gets trapped when you roll.
    .pressure_effect = Small, and the same on both sides.
getting_off-phase-pivot =
    .part = Whole body
    .move = rolls off to the easier side
    .moves = Knees bent, roll off the rack as one piece to the side that feels easier, shoulders and hips together.
    .pressure_effect = It goes as you roll off.
getting_off-phase-rest_on_side =
    .part = Whole body
    .move = rests on the side
    .moves = Rest on your side until you feel ready.
    .pressure_effect = None.
getting_off-phase-lift =
    .part = Both arms
    .move = push you up to hands and knees
    .moves = Push up with your arms to your hands and knees. Then pause.
    .pressure_effect = None.
getting_off-phase-kneel =
    .part = Knees
    .move = kneel up
    .moves = Walk your hands back and kneel up.
    .pressure_effect = None.
getting_off-phase-stand =
    .part = Both feet
    .move = stand, holding on
    .moves = Hold something sturdy, bring one foot forward and stand up slowly.
    .pressure_effect = None.

say-getting_off-start_pos = Both feet flat on the floor. Rest for a moment.
say-getting_off-pause = There is no hurry.
say-getting_off-arms = Both arms down beside you.
say-getting_off-pivot = Roll off as one piece, to the easier side.
say-getting_off-pivot_together = Shoulders and hips turn together.
say-getting_off-rest_on_side = Rest on your side until you feel ready.
say-getting_off-lift = Push up with your arms, onto hands and knees.
say-getting_off-lift_pause = Pause there. Breathe.
say-getting_off-kneel = Kneel up slowly.
say-getting_off-stand = Hold on to something sturdy. Stand up slowly.
say-getting_off-stand_slow = Stand still for a moment.
say-getting_off-feel = A little stiffness at first is common.
say-getting_off-feel_not = If you feel dizzy, lie down again.
say-getting_off-stuck-stay-1 = Stay where you are. Lie still.
say-getting_off-stuck-stay-2 = Put both feet on the floor, if you can. Breathe slowly.
say-getting_off-stuck-rest-1 = Rest for a few minutes. There is no hurry.
say-getting_off-stuck-roll_off-1 = If you still lie on the rack, roll off onto the floor.
say-getting_off-stuck-roll_off-2 = Go as one piece, to the easier side. Rest there on your side.
say-getting_off-stuck-try_again-1 = When it feels easier, push up with your arms.
say-getting_off-stuck-try_again-2 = Come onto your hands and knees.
say-getting_off-stuck-try_again-3 = Crawl to the nearest chair. Hold it firmly.
say-getting_off-stuck-call-1 = If you still cannot get up, call out.
say-getting_off-stuck-call-2 = Or use your phone. Ask someone to come to you.
say-getting_off-stuck-emergency-1 = Call the emergency number now for any of these signs.
say-getting_off-stuck-emergency-2 = New numbness or weakness. No feeling in your bladder or bowels.
say-getting_off-stuck-emergency-3 = Chest pain. Very bad pain that does not ease.

## Double leg raise

double_leg_raise-name = Double leg raise
double_leg_raise-purpose = The maker says it moves the weight of both legs over the low back, which raises the pressure there. We have not found studies that test this.
double_leg_raise-needs = Be comfortable with the single leg raise first.
double_leg_raise-suited = The maker calls it effective for a hollow low back. We have not found studies that test this.
double_leg_raise-raises = Drawing both legs further towards the chest.
double_leg_raise-feel = Firm pressure on both sides of your low back.
double_leg_raise-feel_not = Sharp pain, tingling, or anything that runs down a leg. Pressure on the bones in the middle.
double_leg_raise-breathing = Breathe as you like. Do not hold your breath.
double_leg_raise-ending = Put one foot down at a time.
double_leg_raise-stop_rule = Stop if the pain spreads, tingles, is sharp, or is more than your limit. Lower one leg first.
double_leg_raise-text_coverage = Most of the maker's page could be read; pages 12 and 13 of the manual could not.
double_leg_raise-mistake-over_the_knees = Holding over the knees. The maker says to hold each leg behind the knee.
double_leg_raise-mistake-forcing = Pulling hard. Go gently, and no further than is comfortable.
double_leg_raise-closes_next = It comes after the double leg raise, which is not offered yet.
double_leg_raise-not_offered = Some steps of the double leg raise have not been confirmed yet.

double_leg_raise-phase-raise_both =
    .part = Both knees
    .move = towards your chest
    .moves = Bring both legs up towards your chest, one after the other, with one hand behind each knee.
    .pressure_effect = More on both sides of the low back.
double_leg_raise-phase-closer_both =
    .part = Both knees
    .move = a little closer
    .moves = After the hold, draw both legs further towards the chest.
    .pressure_effect = More on the low back, or moved along it.
double_leg_raise-phase-lower_both =
    .part = Both feet
    .move = back to the floor, one at a time
    .moves = Put your feet back on the floor, one at a time.
    .pressure_effect = Back to what it was in the starting position.

say-double_leg_raise-raise_both = Both knees towards your chest, one after the other.
say-double_leg_raise-raise_both_hands = Hold behind each knee, not over it.
say-double_leg_raise-closer_both = Both knees a little closer, if that is comfortable.
say-double_leg_raise-lower_both = Both feet back to the floor, one at a time.
say-double_leg_raise-feel = With both legs up, you should feel firm pressure on both sides.
say-double_leg_raise-feel_not = It should not be sharp. Nothing should run down a leg.

## Backwards tilt

backwards_tilt-name = Backwards tilt
backwards_tilt-needs = Be comfortable with the double leg raise first.
backwards_tilt-feel_not = Sharp pain, tingling, or anything that runs down a leg. Pressure on the bones in the middle.
backwards_tilt-text_coverage = Only the title and the page number could be read.
backwards_tilt-closes_next = It comes after the backwards tilt, which is not offered yet.
backwards_tilt-not_offered = How it is done could not be read. It stays closed until someone has checked it in the printed manual, page 14.

backwards_tilt-phase-unverified =
    .part = Both knees
    .move = our guess, not confirmed
    .moves = Our guess only: from both knees close to the chest, rock a little further towards the head.

say-backwards_tilt-unverified = Both knees a little further towards your head.
say-backwards_tilt-feel_not = It should not be sharp. Nothing should run down a leg.

## Double leg raise with tilt

double_leg_raise_tilt-name = Double leg raise with tilt
double_leg_raise_tilt-purpose = The maker says it gives the most pressure on the low back of all.
double_leg_raise_tilt-needs = Be comfortable with the double leg raise, and have done three months of the basic series first.
double_leg_raise_tilt-raises = Tilting further, and drawing the legs closer.
double_leg_raise_tilt-lowers = Coming back to the middle, then putting the feet down.
double_leg_raise_tilt-feel = Firm pressure on one side of your low back, the side you tilt to.
double_leg_raise_tilt-feel_not = Sharp pain, tingling, or anything that runs down a leg. Pressure on the bones in the middle.
double_leg_raise_tilt-breathing = Breathe as you like. Do not hold your breath.
double_leg_raise_tilt-ending = Come back to the middle, then put one foot down at a time.
double_leg_raise_tilt-stop_rule = Stop if the pain spreads, tingles, is sharp, or is more than your limit. Come back to the middle first.
double_leg_raise_tilt-text_coverage = Only one sentence of the maker's text could be read.
double_leg_raise_tilt-closes_next = It comes after the double leg raise with tilt, which is not offered yet.
double_leg_raise_tilt-not_offered = How the tilt is done could not be read. It stays closed until someone has checked it in the printed manual, pages 19 and 20.

double_leg_raise_tilt-phase-raise_both =
    .part = Both knees
    .move = towards your chest
    .moves = Bring both legs up as in the double leg raise.
    .pressure_effect = Much, on both sides of the low back.
double_leg_raise_tilt-phase-tilt_left =
    .part = To the left
    .move = tilt both knees a little
    .moves = Our guess: let both knees and the pelvis tilt a little to the left.
    .pressure_effect = The most, on the left side of the low back.
double_leg_raise_tilt-phase-tilt_right =
    .part = To the right
    .move = tilt both knees a little
    .moves = Our guess: let both knees and the pelvis tilt a little to the right.
    .pressure_effect = The most, on the right side of the low back.
double_leg_raise_tilt-phase-lower_both =
    .part = Both feet
    .move = back to the floor, one at a time
    .moves = Come back to the middle, then put your feet on the floor, one at a time.
    .pressure_effect = Back to what it was in the starting position.

say-double_leg_raise_tilt-raise_both = Both knees towards your chest, one after the other.
say-double_leg_raise_tilt-tilt_left = To your left, tilt both knees a little.
say-double_leg_raise_tilt-tilt_right = To your right, tilt both knees a little.
say-double_leg_raise_tilt-centre = Both knees back to the middle.
say-double_leg_raise_tilt-lower_both = Both feet back to the floor, one at a time.
say-double_leg_raise_tilt-feel = As you tilt, you should feel firm pressure on that side.
say-double_leg_raise_tilt-feel_not = It should not be sharp. Nothing should run down a leg.

## Stomach crunch

stomach_crunch-name = Stomach crunch
stomach_crunch-purpose = The maker says it makes the deep tummy muscles stronger, which steady the spine. We have not found studies that test this on the rack.
stomach_crunch-needs = Three months of the basic series. Warm up: lie on the rack, get off, walk for about ten minutes, get on again.
stomach_crunch-not_suited = In doubt, ask a doctor first. The maker says so too.
stomach_crunch-feel = Your tummy muscles working, and moderate pressure on your low back.
stomach_crunch-feel_not = Strain in the neck, sharp pain, tingling, or pressure on the bones in the middle.
stomach_crunch-breathing = One slow, deep breath in before the lift. One slow breath out during it.
stomach_crunch-stop_rule = Stop if the pain spreads, tingles, is sharp, or is more than your limit, or if your neck strains.
stomach_crunch-text_coverage = The preparation and most of the lift could be read; the end of the lift and the return could not.
stomach_crunch-mistake-tensing_the_neck = Tensing the neck.
stomach_crunch-mistake-over_arching = Hollowing the low back too much.
stomach_crunch-mistake-lifting_with_the_arms = Lifting with the arms instead of the tummy muscles.
stomach_crunch-mistake-chin_to_chest = Chin on the chest, which rounds the neck and the upper back.
stomach_crunch-mistake-too_far = Lifting further than is needed.
stomach_crunch-closes_next = It comes after the stomach crunch, which is not offered yet.
stomach_crunch-not_offered = How the lift ends and how to come back could not be read. It stays closed until someone has checked it in the printed manual.

stomach_crunch-phase-warm_up =
    .part = Warm-up
    .move = lie on the rack, then walk
    .moves = Lie on the rack for a while, get off, walk for about ten minutes, and get on again.
stomach_crunch-phase-prepare =
    .part = Both hands
    .move = behind your head
    .moves = Lie in the starting position with your hands behind your head. Draw the lower tummy up and in. Breathe in slowly and deeply.
    .pressure_effect = Small.
stomach_crunch-phase-lift =
    .part = Upper back
    .move = a little way up
    .moves = Breathing out slowly, let neck, shoulders and upper back leave the rack by a short way. The hands only carry the head; eyes on the ceiling, chin away from the chest.
    .pressure_effect = Moderate on the low back; the wood under the upper back carries less.
stomach_crunch-phase-return =
    .part = Upper back
    .move = slowly down
    .moves = Our guess: lower slowly to the rack.
    .pressure_effect = Small.

say-stomach_crunch-warm_up = Lie on the rack for a while.
say-stomach_crunch-warm_up_walk = Get off the rack. Walk for about ten minutes.
say-stomach_crunch-prepare = Both hands behind your head.
say-stomach_crunch-prepare_tummy = Draw your lower tummy up and in.
say-stomach_crunch-prepare_breath = Breathe in, slowly, deeply.
say-stomach_crunch-lift = Upper back a little way up. Breathe out slowly.
say-stomach_crunch-lift_eyes = Look at the ceiling. Keep your chin away from your chest.
say-stomach_crunch-lift_arms = Let your hands only carry your head.
say-stomach_crunch-return = Upper back slowly down. Breathe in.
say-stomach_crunch-feel = You should feel your tummy muscles work.
say-stomach_crunch-feel_not = Your neck should not strain. It should not be sharp.

## Lean back, with tilt

lean_back_tilt-name = Lean back, with tilt
lean_back_tilt-purpose = The maker says it gives the most pressure on the upper back of all. We have not found studies that test this.
lean_back_tilt-needs = Three months of the basic series, and comfort with the stomach crunch, as it takes tummy strength and a supple back.
lean_back_tilt-not_suited = In doubt, ask a doctor first. The maker says so too.
lean_back_tilt-repeats = Roll down a short way, hold again, and repeat until the pressure fades or the tummy muscles tire.
lean_back_tilt-raises = Tilting to one side: more on that side of the upper back.
lean_back_tilt-lowers = Rolling further down.
lean_back_tilt-feel = Firm pressure on your upper back, one part after another.
lean_back_tilt-feel_not = Strain in the neck, dizziness, sharp pain, tingling, or pressure on the bones in the middle.
lean_back_tilt-breathing = Keep breathing all the time.
lean_back_tilt-ending = Carry on down to the starting position.
lean_back_tilt-stop_rule = The maker says to end when the pressure begins to fade or the tummy muscles tire. Stop before that if the pain spreads, tingles, is sharp, or is more than your limit.
lean_back_tilt-text_coverage = All of the maker's text could be read.
lean_back_tilt-mistake-holding_the_breath = Holding the breath.
lean_back_tilt-mistake-straining_the_neck = Straining or tensing the neck.
lean_back_tilt-mistake-over_arching = Hollowing the low back too much.
lean_back_tilt-closes_next = It comes after the lean back, which is not offered yet.
lean_back_tilt-not_offered = Some steps of the lean back have not been confirmed yet.

lean_back_tilt-phase-stop_halfway =
    .part = Back
    .move = stops half-way down
    .moves = While rolling down to get on, stop half-way.
    .pressure_effect = It grows along the back.
lean_back_tilt-phase-lean_back =
    .part = Both hands
    .move = behind your head, lean back
    .moves = Hands behind your head, lean back into the upper curve.
    .pressure_effect = More on the upper back.
lean_back_tilt-phase-step_down =
    .part = Back
    .move = a short way further down
    .moves = Roll down a short way to the next bone of the spine, and hold again. Repeat.
    .pressure_effect = The same, one bone further on.
lean_back_tilt-phase-tilt_left =
    .part = To the left
    .move = tilt your upper back a little
    .moves = If you like, tilt over to the left.
    .pressure_effect = The most, on the left side of the upper back.
lean_back_tilt-phase-tilt_right =
    .part = To the right
    .move = tilt your upper back a little
    .moves = If you like, tilt over to the right.
    .pressure_effect = The most, on the right side of the upper back.
lean_back_tilt-phase-finish =
    .part = Back
    .move = all the way down
    .moves = When the pressure fades or the tummy muscles tire, carry on down to the starting position.
    .pressure_effect = Small, and the same on both sides.

say-lean_back_tilt-stop_halfway = Go halfway down. Stay there.
say-lean_back_tilt-lean_back = Both hands behind your head. Lean back into the upper curve.
say-lean_back_tilt-lean_back_breathe = Keep breathing.
say-lean_back_tilt-step_down = Roll down a short way.
say-lean_back_tilt-step_down_hold = Stay there. Keep breathing.
say-lean_back_tilt-tilt_left = To your left, tilt your upper back a little.
say-lean_back_tilt-tilt_right = To your right, tilt your upper back a little.
say-lean_back_tilt-finish = Roll all the way down.
say-lean_back_tilt-feel = You should feel firm pressure on your upper back.
say-lean_back_tilt-feel_not = Your neck should not strain. It should not be sharp.

## Reverse leg raise

reverse_leg_raise-name = Reverse leg raise
reverse_leg_raise-purpose = The maker says it makes the muscles of the low back stronger and balances the work of the tummy muscles. We have not found studies that test this.
reverse_leg_raise-needs = Three months of regular use, and comfort with the stomach crunch. Warm up: lie on the rack, then walk for about ten minutes. It is done on a bed, not on the rack.
reverse_leg_raise-suited = The maker names people with little or no back pain who bend fairly well.
reverse_leg_raise-not_suited = Not before the low back moves more freely, says the maker. In doubt, ask a doctor first.
reverse_leg_raise-raises = Two legs are harder than one, and straight legs harder than bent ones. Choose by the strength of your back.
reverse_leg_raise-lowers = One bent leg is the easiest. There is no pressure from the wood.
reverse_leg_raise-feel = The muscles of your low back and your seat working.
reverse_leg_raise-feel_not = Sharp pain, tingling, anything that runs down a leg, or a strained neck.
reverse_leg_raise-breathing = Breathe in before the lift, and out during it.
reverse_leg_raise-stop_rule = Stop if the pain spreads, tingles, is sharp, or is more than your limit.
reverse_leg_raise-text_coverage = The preparation and the order of the four variants could be read; how to lift and how to come back could not.
reverse_leg_raise-mistake-tensing_the_neck = Tensing the neck.
reverse_leg_raise-mistake-over_arching = Hollowing the low back too much.
reverse_leg_raise-closes_next = It comes after the reverse leg raise, which is not offered yet.
reverse_leg_raise-not_offered = How to lift the leg and how to come back could not be read. It stays closed until someone has checked it in the printed manual.

reverse_leg_raise-phase-warm_up =
    .part = Warm-up
    .move = lie on the rack, then walk
    .moves = Lie on the rack for a while, then walk for about ten minutes.
reverse_leg_raise-phase-to_bed =
    .part = Both knees
    .move = to your chest as you lie down
    .moves = Sit on the edge of the bed, draw your knees to your chest as you lie down, then turn onto your front.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-prepare =
    .part = Both legs
    .move = straight, over the edge of the bed
    .moves = Lie face down with straight legs over the edge of the bed, toes on the floor if you can, hands meeting just in front of your head. Draw the lower tummy up and in. Breathe in slowly and deeply.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-lift_1_single_bent =
    .part = Left leg
    .move = bent, up
    .moves = Our guess: raise the bent left leg until the thigh is level.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-lift_1_single_bent_right =
    .part = Right leg
    .move = bent, up
    .moves = Our guess: raise the bent right leg until the thigh is level.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-lift_2_double_bent =
    .part = Both legs
    .move = bent, up
    .moves = Our guess: raise both bent legs until the thighs are level.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-lift_3_single_straight =
    .part = Left leg
    .move = straight, up
    .moves = Our guess: raise the straight left leg until it is level.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-lift_3_single_straight_right =
    .part = Right leg
    .move = straight, up
    .moves = Our guess: raise the straight right leg until it is level.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-lift_4_double_straight =
    .part = Both legs
    .move = straight, up
    .moves = Our guess: raise both straight legs until they are level.
    .pressure_effect = None: you are off the rack.
reverse_leg_raise-phase-return =
    .part = Toes
    .move = slowly back to the floor
    .moves = Our guess: lower slowly until the toes touch the floor.
    .pressure_effect = None: you are off the rack.

say-reverse_leg_raise-warm_up = Lie on the rack for a while.
say-reverse_leg_raise-warm_up_walk = Get off the rack. Walk for about ten minutes.
say-reverse_leg_raise-to_bed = Sit on the edge of the bed.
say-reverse_leg_raise-to_bed_turn = Both knees to your chest as you lie down. Turn onto your front.
say-reverse_leg_raise-prepare = Both legs straight, over the edge. Toes to the floor.
say-reverse_leg_raise-prepare_arms = Both hands meet in front of your head.
say-reverse_leg_raise-prepare_breath = Draw your lower tummy up and in. Breathe in slowly.
say-reverse_leg_raise-lift_1_single_bent = Left leg bent, up. Breathe out.
say-reverse_leg_raise-lift_1_single_bent_right = Right leg bent, up. Breathe out.
say-reverse_leg_raise-lift_2_double_bent = Both legs bent, up. Breathe out.
say-reverse_leg_raise-lift_3_single_straight = Left leg straight, up. Breathe out.
say-reverse_leg_raise-lift_3_single_straight_right = Right leg straight, up. Breathe out.
say-reverse_leg_raise-lift_4_double_straight = Both legs straight, up. Breathe out.
say-reverse_leg_raise-return = Toes slowly back to the floor. Breathe in.
say-reverse_leg_raise-feel = You should feel your low back muscles work.
say-reverse_leg_raise-feel_not = It should not be sharp. Nothing should run down a leg.
