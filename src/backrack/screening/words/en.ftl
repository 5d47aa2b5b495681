# Suitability questions, in our own words. Awaiting a clinician's check.
#
# RF01           the question
# RF01.why       why we ask
# RF01.reason    the short reason given back after the answer that binds
# RF01.what      what to do, beside the general advice of the action
# RF01.sentence  what to say to a clinician, in the first person

## About you

AGE = How old are you?
    .why = Backrack is made for adults. Age also changes which signs matter.
    .reason = Backrack is for adults of 18 and over.
    .what = If you have back pain, talk with a parent and a clinician. Nothing you entered was kept.
    .sentence = “I am under 18 and I have back pain. What exercise would suit me?”

## Feeling and strength

RF01 = Have you lost feeling, or do you have new pins and needles or numbness, between your inner thighs, around your genitals (private parts) or around your back passage? You may notice it when you wipe.
    .why = These nerves come from the bottom of your spine. When they are pressed, quick care helps them most, so we ask in plain words.
    .reason = You may have less feeling around your genitals or back passage.
    .what = This needs a hospital check within hours. Tell them just what you feel, even if it is hard to say.
    .sentence = “I have back trouble, and I have new numbness or pins and needles between my legs, around my genitals or back passage. I am asking to be checked for cauda equina syndrome today.”
RF02 = In the last few weeks, has passing urine (peeing) changed? For example, it is harder to start or to stop, you leak, or you can no longer feel that your bladder is full or that you are peeing.
    .why = The nerves to your bladder come from the bottom of your spine. A change can be the first sign that they need help.
    .reason = The way you pass urine may have changed.
    .what = This needs a hospital check within hours. Say when you last passed urine and what has changed.
    .sentence = “I have back trouble, and passing urine has changed: it is hard to start or stop, I leak, or I cannot feel it. I am asking to be checked for cauda equina syndrome today.”
RF03 = Have you started to lose control of your bowels (leaking or soiling), or can you no longer feel it when you open your bowels?
    .why = The nerves to your bowels come from the bottom of your spine. Many people find this hard to bring up, so we ask everyone.
    .reason = You may have less control or feeling when you open your bowels.
    .what = This needs a hospital check within hours. Staff are used to hearing about it.
    .sentence = “I have back trouble, and I have newly lost control of my bowels or cannot feel them open. I am asking to be checked for cauda equina syndrome today.”
RF04 = Since this back problem began, have you lost feeling in your genitals during sex, or has sex changed in another new way, such as trouble with getting an erection or with ejaculating?
    .why = The same nerves at the bottom of the spine serve feeling during sex. A new change can be an early sign.
    .reason = Feeling or function during sex may have changed since your back problem began.
    .what = This needs a hospital check within hours. You need not explain more than the sentence below.
    .sentence = “Since my back trouble began I have newly lost sexual feeling or function. I am asking to be checked for cauda equina syndrome today.”
RF05 = Do you have pain, numbness or weakness in both legs that is new or getting worse?
    .why = Back trouble mostly reaches one leg. When both legs change, someone should look at it quickly.
    .reason = Both of your legs may have new or worse pain, numbness or weakness.
    .what = This needs a check within hours. Sit or lie down while you wait for help.
    .sentence = “I have new or worse pain, numbness or weakness in both legs, along with back trouble.”
RF06 = In the last few weeks, has a leg, foot, arm or hand become weak, or is a weakness getting worse? For example, a foot drags or slaps, you cannot stand on your toes or heels, or you drop things.
    .why = Weakness tells us more than pain about how a nerve is doing.
    .reason = You may have a new weakness, or one that is getting worse.
    .what = Leave out the rack until someone has tested your strength.
    .sentence = “In the last weeks a leg, foot, arm or hand has become weak. I would like my strength and reflexes checked.”
RF06_sudden = Did the weakness come on quickly, over hours or a few days?
    .why = How fast it came tells how soon it should be looked at.
    .reason = The weakness may have come on quickly.
    .what = A weakness that comes within hours or days should be seen now.
    .sentence = “The weakness came on within hours or a few days.”
RF06_walk = Does the weakness stop you from walking?
    .why = If you cannot walk, you need help sooner.
    .reason = The weakness may stop you from walking.
    .what = Stay where you are comfortable, and let help come to you.
    .sentence = “I cannot walk because of the weakness.”
RF07 = Have your hands become clumsy (with buttons, keys or writing), has your walking become unsteady, or do you feel electric shocks down your back, arms or legs when you bend your neck?
    .why = These can come from the spinal cord in the neck. They are easy to overlook.
    .reason = Your hands, your walking or bending your neck may have changed.
    .what = Leave out the rack until someone has looked at your neck.
    .sentence = “My hands have become clumsy, my walking is unsteady, or I feel electric shocks when I bend my neck. Could my spinal cord be checked?”

## Sudden signs

RF08 = Do you have new neck pain or a new headache unlike any you have had before? Or do you have any of these: dizziness, double vision, slurred speech, trouble swallowing, a drooping or numb face, sudden unsteadiness, or have you collapsed?
    .why = On rare occasions neck pain comes from a blood vessel. It can be seen early if someone asks.
    .reason = You may have a new kind of neck pain or headache, or a sign that goes with it.
    .what = Keep your neck still and get help now.
    .sentence = “I have neck pain or a headache unlike any before, or dizziness, double vision, slurred speech, trouble swallowing, a numb or drooping face, or I collapsed.”
RF09 = Do two or more of these fit you: very bad pain in your back, side or tummy that started suddenly; feeling faint, cold and sweaty; a throbbing lump in your tummy?
    .why = Sometimes pain in the back starts in a large blood vessel.
    .reason = Two or more signs may fit a problem with a large blood vessel.
    .what = Lie down and let help come to you.
    .sentence = “I have at least two of these: sudden very bad pain in my back, side or tummy; feeling faint, cold and sweaty; a throbbing lump in my tummy.”
RF10 = Has a doctor told you that you have an aneurysm (a bulge) in the aorta, the large blood vessel in your chest and tummy?
    .why = Pressure and straining may not suit it. Your doctor knows its size.
    .reason = You may have an aneurysm of the aorta.
    .what = Ask the doctor who follows it before you lie on the rack.
    .sentence = “I have been told I have an aneurysm of the aorta. May I lie on a wooden rack that presses beside my spine, and draw my knees up?”

## How it began

RF11 = Did the pain start after a serious accident, such as a road crash, a fall from a height or a heavy blow?
    .why = After a hard blow, a bone in the spine can be broken without anyone knowing.
    .reason = Your pain may have started with a serious accident.
    .what = Leave out the rack until someone has looked at your spine.
    .sentence = “My back pain started after a serious accident. Could a bone in my spine be broken?”
RF11_recent = Was the accident in the last three days?
    .why = A fresh injury should be looked at now.
    .reason = The accident may have been in the last three days.
    .what = Keep your back as still as you can until someone has seen you.
    .sentence = “The accident was in the last three days.”
RF11_walk = Are you unable to walk since the accident?
    .why = If you cannot walk, you need help sooner.
    .reason = You may be unable to walk since the accident.
    .what = Stay where you are, and let help come to you.
    .sentence = “I have not been able to walk since the accident.”
RF11_numb = Have you felt any numbness since the accident?
    .why = Numbness can mean that a nerve was hurt.
    .reason = You may feel numb since the accident.
    .what = Keep your back as still as you can until someone has seen you.
    .sentence = “I have felt numbness since the accident.”
RF12 = Did the pain start suddenly after something small, such as a small fall, a lift or a cough, or for no reason at all?
    .why = When bones are thin, something small can be enough to break one.
    .reason = Your pain may have started suddenly, and your bones may be thinner than before.
    .what = Leave out the rack until someone has looked at your spine.
    .sentence = “My back pain started suddenly after something small. I am over 65, have thin bones, or have taken steroids. Could a bone in my spine be broken?”
RF12_bones = Do you have thin bones (osteoporosis)?
    .why = Thin bones break more easily.
    .reason = You may have thin bones.
    .what = Tell the clinician what you know about your bones.
    .sentence = “I have, or may have, osteoporosis.”
RF12_steroids = Have you taken steroid tablets for three months or more?
    .why = Steroid tablets can make bones thinner over time.
    .reason = You may have taken steroid tablets for three months or more.
    .what = Tell the clinician the name of the tablets and for how long. Do not stop them on your own.
    .sentence = “I have, or may have, taken steroid tablets for three months or more.”

## Your health

RF13 = Along with the back or neck pain, do you have a fever, chills or night sweats, or do you feel ill all over?
    .why = Now and then back pain comes with an infection, and that is treated in quite another way.
    .reason = You may have a fever or feel ill along with the pain.
    .what = Take your temperature if you can, and note it.
    .sentence = “I have back or neck pain together with fever, chills, night sweats or feeling ill. Could it be an infection?”
RF13_confused = Are you, or do others say you are, confused or very drowsy, or are you breathing fast?
    .why = These are signs that the body needs help now.
    .reason = You may be confused, very drowsy or breathing fast.
    .what = Ask someone to stay with you until help is there.
    .sentence = “I have a fever or feel ill, and I am confused, very drowsy or breathing fast.”
RF14 = In the last three months, have you had a serious infection, an injection or operation on your spine, or injected drugs? Or is your body less able to fight infections, because of an illness, a medicine, dialysis or a transplant?
    .why = Each of these makes an infection near the spine a little more likely.
    .reason = Your back pain is new or worse, and infections may be more likely for you.
    .what = Leave out the rack until an infection has been ruled out.
    .sentence = “My back pain is new or worse, and I had an infection, a spinal injection or operation or injected drugs in the last three months, or my immune system is weak. Could it be an infection?”
RF14_new = Is your back pain new, or has it become worse?
    .why = A change in your pain is what makes the last answer matter.
    .reason = Your back pain may be new or worse.
    .what = Tell the clinician when it changed.
    .sentence = “My back pain is new or has become worse.”
RF15 = Have you ever had cancer?
    .why = Most back pain has nothing to do with an earlier cancer. A clinician who knows you can tell.
    .reason = You may have had cancer at some time.
    .what = Ask a clinician who knows your history whether this exercise suits you.
    .sentence = “I have had cancer. May I lie on a wooden rack that presses beside my spine?”
RF15_worse = Is your back pain new, or is it getting steadily worse?
    .why = After a cancer, new back pain should be looked at soon.
    .reason = Your back pain may be new or steadily getting worse.
    .what = Tell the clinician when it began and how it changed.
    .sentence = “I have had cancer, and my back pain is new or getting steadily worse.”
RF15_band = Is the pain like a tight band round your chest?
    .why = Pain like a band can come from a nerve beside the spine.
    .reason = Your pain may be like a tight band round your chest.
    .what = Show the clinician where the band is.
    .sentence = “I have had cancer, and I have pain like a tight band round my chest.”
RF15_unsteady = Are you unsteady on your feet?
    .why = Being unsteady can come from the spinal cord.
    .reason = You may be unsteady on your feet.
    .what = Hold on to something when you walk until someone has seen you.
    .sentence = “I have had cancer, I have back pain, and I am unsteady on my feet.”
RF16 = Have you lost weight without trying (in six months about 4 kg if you weigh 80 kg, or 3 kg if you weigh 60 kg), or are you unusually tired and feel ill with it?
    .why = These can be signs of an illness that should be found early.
    .reason = You may have lost weight without trying, or feel tired and ill.
    .what = Note your weight now and what it used to be.
    .sentence = “I have back pain, and I have lost weight without trying or feel unusually tired and ill.”

## Your pain

RF17 = Is the pain there all day and all night, no position eases it, and it keeps you awake?
    .why = Most back pain changes when you move or lie down. Pain that never eases should be looked at.
    .reason = Your pain may never ease, by day or by night.
    .what = Note how you slept, and whether any position helps.
    .sentence = “My back pain is there all day and all night, nothing eases it, and it keeps me awake.”
RF18 = Has the shape of your spine changed lately, such as a new hump or bend?
    .why = A new shape can mean that a bone has changed.
    .reason = The shape of your spine may have changed.
    .what = Leave out the rack until someone has looked at your spine.
    .sentence = “The shape of my spine has changed lately. Could someone look at it?”
RF19 = Did your back pain start slowly, before you were 45?
    .why = One kind of back pain comes from inflammation. It often starts like this, and good treatment exists.
    .reason = Your pain may be of the kind that comes from inflammation.
    .what = Ask for a check for inflammatory back pain before you start.
    .sentence = “My back pain began slowly before I was 45 and has lasted over three months. Rest makes it worse, moving helps, or it wakes me late at night. Could it be inflammatory?”
RF19_months = Has it lasted more than three months?
    .why = This kind of pain lasts.
    .reason = It may have lasted more than three months.
    .what = Tell the clinician when it began.
    .sentence = “It has lasted, or may have lasted, more than three months.”
RF19_rest = Is it worse when you rest, or better when you move about?
    .why = Pain from inflammation is often better with moving than with rest.
    .reason = Rest may make it worse, or moving may help.
    .what = Tell the clinician how mornings feel.
    .sentence = “It is worse with rest or better when I move.”
RF19_night = Does it wake you in the second half of the night?
    .why = Pain from inflammation often wakes people then.
    .reason = It may wake you late at night.
    .what = Tell the clinician how often it wakes you.
    .sentence = “It wakes me in the second half of the night.”
RF20 = Do you have ankylosing spondylitis, or has a doctor said that parts of your spine are fused (grown together)?
    .why = A stiff spine gives way less, so pressure on single points can hurt it.
    .reason = Parts of your spine may be stiff or grown together.
    .what = Ask the doctor who follows it before you lie on the rack.
    .sentence = “I have ankylosing spondylitis or a fused part of my spine. May I lie on a wooden rack that presses beside my spine?”
RF21 = Do you have pain, tingling or numbness that goes below your knee or below your elbow?
    .why = Signs that reach so far often come from a nerve. The maker offers the first leg exercise to people without that.
    .reason = Pain, tingling or numbness may reach below your knee or elbow.
    .what = Ask a clinician to check your nerves first. After that you start with the starting position only.
    .sentence = “I have pain, tingling or numbness below my knee or elbow. May I lie on a wooden rack that presses beside my spine?”
RF22 = Are you over 55, and is this the first time ever that you have had back pain?
    .why = A first back pain later in life is worth a closer look if it stays.
    .reason = This may be your first back pain, and you may be over 55.
    .what = You can start gently. If it is no better in a few weeks, see a clinician.
    .sentence = “I am over 55 and this is my first back pain. Is there anything to check?”
RF23 = Do you have chest pain, are you short of breath, or does pain spread to your arm or jaw?
    .why = These can come from the heart or the lungs.
    .reason = You may have chest pain, be short of breath, or feel pain in your arm or jaw.
    .what = Sit down, rest and let help come to you.
    .sentence = “I have chest pain, I am short of breath, or pain spreads to my arm or jaw.”
RF24 = Right now, is your pain 8 or more out of 10, and much worse than it was in the last week?
    .why = When pain is strong and changes fast, someone should look at it before you treat it yourself.
    .reason = Your pain may be very strong and much worse than last week.
    .what = Rest in whatever position is easiest until someone has seen you.
    .sentence = “My back pain is 8 or more out of 10 and much worse than last week.”
RF25 = Do you have pain, tingling or numbness below your hip, or has a clinician said that you have a trapped nerve or sciatica?
    .why = The maker offers leg raises to people whose nerve to the leg is not pressed.
    .reason = You may have signs below your hip, or a trapped nerve.
    .what = You can use the starting position. Leg raises stay closed until a clinician says yes to them.
    .sentence = “I have signs below my hip or a trapped nerve. May I lie on a wooden rack and draw one knee towards my chest?”
BASELINE = Over the last seven days, how strong was your pain usually, and how far from your back did it usually reach?
    .why = Later scores are compared with this, so that a bad day is not mistaken for harm.
    .reason = Your usual pain is 6 or more out of 10.
    .what = Ask a clinician before you start. After that you begin with the starting position only.
    .sentence = “My usual back pain is 6 or more out of 10. May I lie on a wooden rack that presses beside my spine?”

## Lying on the rack

DV01 = Do you have osteoporosis (thin bones), brittle bones, or have you ever broken a bone in your spine?
    .why = The wood presses on small places. Bones that break easily need more care.
    .reason = Your bones may break more easily.
    .what = Ask a clinician who knows your bones before you lie on the rack.
    .sentence = “I have thin or brittle bones, or once broke a bone in my spine. May I lie on a wooden rack that presses beside my spine?”
DV02 = Have you ever had an operation on your spine, or do you have metal, a stimulator or a pump in your back or neck?
    .why = Pressure near an operated place may not be right for it.
    .reason = You may have had an operation on your spine, or have something put in.
    .what = Ask a clinician who knows the operation before you lie on the rack.
    .sentence = “I have had an operation on my spine, or have metal or a device in it. May I lie on a wooden rack that presses beside my spine?”
DV02_recent = Was the operation, or was the device put in, less than 12 months ago?
    .why = Healing takes months.
    .reason = It may have been less than 12 months ago.
    .what = Only a clinician's statement can open this.
    .sentence = “It was less than 12 months ago.”
DV02_fused = Were bones of your spine joined together (fused)?
    .why = Next to a fused part the spine moves differently.
    .reason = Bones of your spine may have been joined together.
    .what = Only a clinician's statement can open this.
    .sentence = “Bones of my spine have been fused.”
DV03 = Has a doctor told you that a bone in your spine has slipped or that your spine is unstable, or do you have very loose joints (such as Ehlers-Danlos or Marfan)?
    .why = A spine that moves too much needs steadying more than pressing.
    .reason = Your spine or your joints may move more than usual.
    .what = Ask a clinician before you lie on the rack.
    .sentence = “I have a slipped or unstable bone in my spine, or very loose joints. May I lie on a wooden rack that presses beside my spine?”
DV04 = Do you have rheumatoid arthritis or Down syndrome?
    .why = With either, the joints at the top of the neck can be loose.
    .reason = The joints at the top of your neck may be loose.
    .what = You can use the starting position with your neck straight and supported. Neck and upper back exercises stay closed until a clinician says yes to them.
    .sentence = “I have rheumatoid arthritis or Down syndrome. Is my upper neck stable enough for exercises of the neck and upper back on a wooden rack?”
DV05 = Do you take blood thinners, or do you bleed or bruise easily?
    .why = The wood presses on the skin and muscles, and that can bruise.
    .reason = You may bleed or bruise easily.
    .what = Ask a clinician or pharmacist before you lie on the rack. Do not stop any medicine on your own.
    .sentence = “I take blood thinners or bruise easily. May I lie on a wooden rack that presses beside my spine?”
DV06 = Are you pregnant, or have you given birth in the last six weeks?
    .why = In pregnancy, and just after a birth, lying on your back and pressing on it may not suit you.
    .reason = You may be pregnant, or have given birth in the last six weeks.
    .what = Ask your midwife or doctor before you lie on the rack.
    .sentence = “I am pregnant or gave birth in the last six weeks. May I lie on my back on a wooden rack?”
DV06_weeks = Are you more than about 16 weeks pregnant?
    .why = From about then, lying on your back can press on a large blood vessel.
    .reason = You may be more than about 16 weeks pregnant.
    .what = Leave the rack for later. Your midwife can show you other ways to ease your back.
    .sentence = “I am more than about 16 weeks pregnant and my back hurts. What else can I do?”
DV07 = Do you have a wound, rash, infection, pressure sore or fresh bruise where the wood would press?
    .why = Skin that is hurt should not be pressed.
    .reason = Your skin may be hurt where the wood would press.
    .what = Let it heal first. Then answer this question again.
    .sentence = “I have a wound, rash, sore or bruise on my back. When may I press on it again?”
DV07_low = Is it on your low back or your bottom?
    .why = In the starting position, your low back and your bottom lie on the wood.
    .reason = It may be on your low back or your bottom.
    .what = Stay off the rack until it has healed.
    .sentence = “It is on my low back or my bottom.”
DV07_upper = Is it on your upper back or your shoulder blades?
    .why = In the starting position, your upper back lies on the wood.
    .reason = It may be on your upper back.
    .what = Stay off the rack until it has healed.
    .sentence = “It is on my upper back.”
DV07_neck = Is it on your neck?
    .why = In the starting position, the wood can reach your neck.
    .reason = It may be on your neck.
    .what = Stay off the rack until it has healed.
    .sentence = “It is on my neck.”
DV08 = Can you feel less with the skin of your back than you used to, for example because of diabetes or an injury to the spinal cord?
    .why = You need to feel when something presses too much.
    .reason = You may feel less with the skin of your back.
    .what = Ask a clinician before you lie on the rack.
    .sentence = “I feel less with the skin of my back. May I lie on a wooden rack that presses beside my spine?”
DV09 = Do you have a blood clot in a leg, or a calf that is painful, swollen or hot?
    .why = A clot in a leg should be treated before you exercise.
    .reason = You may have a blood clot in a leg.
    .what = Do not rub the leg. Ask a clinician before you start.
    .sentence = “I have a blood clot in a leg, or a painful, swollen or hot calf. May I do exercises lying down?”
DV09_new = Is the pain, swelling or heat in your calf new?
    .why = A new clot should be found now.
    .reason = The signs in your calf may be new.
    .what = Rest the leg, do not rub it, and get help now.
    .sentence = “My calf is newly painful, swollen or hot. Could it be a blood clot?”
DV10 = In the last three months, have you had an operation on your chest, tummy or hip, or broken a rib?
    .why = These places need time, and getting down to the floor strains them.
    .reason = You may still be healing from an operation or a broken rib.
    .what = Ask the clinic that treated you before you start.
    .sentence = “I had an operation or broke a rib in the last three months. May I get down to the floor and lie on a wooden rack?”
DV11 = Can you get down to the floor and up again on your own?
    .why = The rack lies on the floor. We want you to be able to get up whenever you wish.
    .reason = You may need help to get up from the floor.
    .what = Do your sessions only while someone is in the room.
    .sentence = “I find it hard to get up from the floor. Could someone show me how?”
DV12 = Lying flat, do you get dizzy, short of breath or acid coming up? Or do you have high blood pressure that is not under control, heart failure or glaucoma?
    .why = Each session is done lying on your back.
    .reason = Lying flat may not suit you.
    .what = Ask a clinician before you start.
    .sentence = “Lying flat troubles me, or I have high blood pressure, heart failure or glaucoma. May I exercise lying on my back for up to 15 minutes?”
DV13 = Have you had a hip replaced, or does your hip hurt when you bring your knee to your chest?
    .why = Some exercises bring the knee to the chest, and that bends the hip far.
    .reason = Bringing your knee to your chest may not suit your hip.
    .what = Exercises that bring the knee to the chest stay closed until a clinician says yes to them.
    .sentence = “I have a new hip, or my hip hurts when I bend it. May I bring my knee to my chest?”
DV14 = Before exercise, do you take strong painkillers, alcohol or something to calm you or help you sleep?
    .why = They hide pain, and pain is what tells you to stop.
    .reason = You may feel less pain than there is.
    .what = Do your sessions without them where you can. Do not stop a prescribed medicine on your own.
    .sentence = “I take strong painkillers or something to calm me. When is a good time of day to exercise?”
DV16 = Has a doctor told you that you have severe scoliosis (a sideways curve of the spine of more than 45 degrees)?
    .why = The maker says the rack is not for people with such a curve.
    .reason = You may have a strong sideways curve of the spine.
    .what = Ask a clinician who has seen your spine before you lie on the rack.
    .sentence = “I have severe scoliosis. The maker of a wooden back rack advises against it. May I use it all the same?”

## Your body and your rack

BODY = How tall are you, and how much do you weigh?
    .why = The rack comes in sizes, and the pictures are drawn to your height.
    .reason = We do not know your height and weight yet.
    .what = Enter them to go on.
    .sentence = “What is my height, and what is my weight?”
RACK = Which rack do you have?
    .why = Sizes differ, and each size suits some heights.
    .reason = We do not know your rack yet.
    .what = Choose it to go on.
    .sentence = “I use a wooden rack that presses beside the spine. Is it right for me?”
DV17 = Is your rack undamaged, and does it stand on the floor without rocking?
    .why = A rack that rocks or is cracked can slip or pinch.
    .reason = Your rack may be damaged, or it may rock.
    .what = Do not lie on it. Once it is mended and stands still, answer again.
    .sentence = “My rack is damaged or rocks. Who can mend it?”
DV15 = Do you weigh more than your rack is made to carry?
    .why = The limit is often printed on the rack or in its papers. If you cannot find it, say that you are not sure.
    .reason = You weigh, or may weigh, more than this rack is made to carry.
    .what = Do not use this rack. One that is made for your weight may suit you.
    .sentence = “Which exercises for my back can I do without a rack?”

## Before every session

MS_numbness = Since last time, do you have any new numbness around your genitals or back passage, or any change in your bladder or bowels?
    .why = We ask each time, because quick care helps these nerves most.
    .reason = You may have new numbness between your legs, or a change in your bladder or bowels.
    .what = This needs a hospital check within hours. Tell them just what you feel.
    .sentence = “I have back trouble, and I have new numbness around my genitals or back passage, or a change in my bladder or bowels. I am asking to be checked for cauda equina syndrome today.”
MS_weakness = Since last time, has a leg, foot, arm or hand become weak?
    .why = Weakness tells us more than pain about how a nerve is doing.
    .reason = You may have a new weakness.
    .what = Leave out the rack until someone has tested your strength.
    .sentence = “A leg, foot, arm or hand has newly become weak. I would like my strength and reflexes checked.”
MS_fever = Since last time, have you had a fever, a fall, an accident or a new illness?
    .why = After any of these we ask all the questions again, as your answers may have changed.
    .reason = You may have had a fever, a fall, an accident or a new illness.
    .what = No session today. Please answer the questions again first.
    .sentence = “Since my last exercise I have had a fever, a fall, an accident or a new illness.”
MS_further = Has the pain, tingling or numbness moved further down your leg or arm?
    .why = Moving down is a reason to rest. Moving back up towards the spine is a good sign.
    .reason = Your pain, tingling or numbness may have moved further down.
    .what = No session now. Rest for two days and see how it settles.
    .sentence = “My pain, tingling or numbness has moved further down my leg or arm.”

FIT = Does the size of your rack suit your height?
    .why = The curve of the rack should follow your back.
    .reason = The size of your rack may not suit your height.
    .what = You can start with the starting position only. Use folded towels, and come off if it does not feel right.
    .sentence = “The wooden rack I use is made for another height. Would another support suit my back better?”

## Answers and groups

screen-answer-yes = Yes
screen-answer-no = No
screen-answer-not_sure = Not sure
screen-group-you = About you
screen-group-nerves = Feeling and strength
screen-group-sudden = Sudden signs
screen-group-beginning = How it began
screen-group-illness = Your health
screen-group-pain = Your pain
screen-group-rack = Lying on the rack
screen-group-fit = Your body and your rack
screen-group-before = Before every session

## What the answers mean

screen-passed = Nothing in your answers means you must see someone first.
screen-title-UNANSWERED = Some questions are still open.
screen-title-OK = You can go on.
screen-title-CAUTION = You can start, with some limits.
screen-title-CLEARANCE = Please see a clinician before you start.
screen-title-CLOSED = Not for now.
screen-title-URGENT = Please see a clinician today, or within two days.
screen-title-EMERGENCY = Please get help now.
screen-what-UNANSWERED = Answer them first. Nothing can be said about what suits you until then.
screen-what-OK = Stop whenever something feels wrong. You know your body best.
screen-what-CAUTION = Sessions stay gentle until a clinician says you may do more.
screen-what-CLEARANCE = A doctor or a physiotherapist can tell you whether this exercise suits you. It will be here when you come back.
screen-what-CLOSED = There is no session with things as they are now.
screen-what-URGENT = Call your doctor's surgery, or a line for urgent advice, and read out the sentence below. Get help at once if it gets worse.
screen-what-EMERGENCY = Call your local emergency number or go to the nearest emergency department. Do not drive yourself.
screen-what-EMERGENCY-number = Call { $number } or go to the nearest emergency department. Do not drive yourself.
screen-one-answer = One answer does not tell what you have. It does tell that someone should look.

## What stays closed, and who opens it

screen-opens-clinician = This opens with a clinician's statement: who you saw, on which day, and what they said.
screen-opens-declaration = This opens when you declare, with the date, that a clinician has looked at this and said you may do the exercise.
screen-opens-nothing = No statement opens this while it lasts.
screen-opens-mending = This opens once it has healed or been mended, and you answer again.
screen-declaration = A clinician has looked at this and said that I may do this exercise.
screen-why-changed = You gave another answer less than three days ago. What has changed? Your earlier answer still counts for now.
screen-cap = For now, sessions go no further than stage { $stage }.
screen-removed = Left out for now: { $exercises }.
screen-condition-someone_in_room = Someone must be in the room. We ask before each session.
screen-condition-leg_tracking = We ask about your leg or arm before each session.
screen-condition-no_neck_work = Keep your neck straight and supported. No turning of the head on the rack.
screen-condition-no_advance_sedated = Sessions done after strong painkillers, alcohol or sedatives do not count towards the next stage.

## Notices about the rack

screen-fit-both = At 1.75 m both sizes suit you. Take the one that feels better.
screen-fit-below = The maker's smallest rack is made for { NUMBER($shortest, minimumFractionDigits: 2) } m and taller. Yours may press in other places than planned.
screen-fit-above = The maker's largest rack is made for up to { NUMBER($tallest, minimumFractionDigits: 2) } m. Yours may press in other places than planned.
screen-fit-other-size = { $size ->
        [small] Your rack is made for taller people. The small size would suit your height.
       *[large] Your rack is made for shorter people. The large size would suit your height.
    }
screen-rack-limit-unknown = We do not know how much weight this rack is made to carry. Look for the figure on the rack or in its papers.

## The page of the command line

screen-page-what-to-say = What to say:
screen-page-still-open = Still to answer: { $questions }.
