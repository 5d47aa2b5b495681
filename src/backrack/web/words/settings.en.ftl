## Settings: every change is kept at once.

settings-page = Settings
    .lead = Every change is kept at once.
settings-kept = Kept
    .here = Kept on this device. It is sent when backrack can be reached.
settings-need-one = Please leave at least one chosen.
settings-percent = { $percent } %

settings-hearing = What you hear
settings-sound = Voice or bells
    .about = The words are always on the screen too.
settings-sound-voice = Full voice
settings-sound-short = Short voice
settings-sound-bells = Bells only
settings-speech-rate = How fast the voice speaks
    .about = Your holds stay just as long.
settings-speech-rate-slow = Slow
settings-speech-rate-normal = Normal
settings-speech-rate-quick = Quick
settings-volume-percent = How loud
    .about = Beside the volume of your device.

settings-seeing = How it looks
settings-text-size = Text size
    .about = On every page.
settings-text-size-normal = Normal
settings-text-size-large = Large
settings-text-size-largest = Largest
settings-contrast = Contrast
    .about = Strong means darker words and thicker lines.
settings-contrast-normal = Normal
settings-contrast-high = Strong
settings-hand = The hand you use
    .about = Left puts buttons where your left thumb is.
settings-hand-right = Right hand
settings-hand-left = Left hand

settings-lying = When you lie down
settings-phone-side = Where does your phone lie?
    .about = The picture shows you as seen from there. Left and right never swap.
settings-phone-side-left = On my left
settings-phone-side-right = On my right
settings-picture-turn-deg = Which way up is the picture?
    .about = Turned to suit how your phone stands or lies.
settings-picture-turn-deg-0 = Upright
settings-picture-turn-deg-90 = Turned right
settings-picture-turn-deg-180 = Upside down
settings-picture-turn-deg-270 = Turned left

settings-region = Where it hurts
settings-regions = What do you look after?
    .about = We ask about these in the morning.
settings-regions-back = Back
settings-regions-neck = Neck
settings-regions-hip = Hip

settings-number = Your emergency number
    .about = The number to call where you live. It is shown wherever someone must call.
    .box = Number
    .shown = This is what we show
    .none = None yet. We never guess one.
    .installation = Until you give your own, we show the number set for this computer.
    .check = Please check it, digit by digit.
settings-week = Your week
settings-session-days = On which days do you plan a session?
    .about = A plan, no more. You may also use another day, or rest.
settings-quiet = Quiet hours
    .about = No session opens and no question comes up between these times. What would open then opens when they end.
    .from = From
    .until = Until
    .both = Please give both times, and two different ones. Leave both empty for none.
    .none = No quiet hours
settings-device = Kept on this device
    .about = What this browser holds for backrack: what waits to be sent, and what it needs without a network.
    .used = { $used } of about { $room }
    .unsaid = This browser does not say how much it holds.
    .waits = Waiting to be sent:
    .keeps = The browser keeps it until you delete it.
    .may-clear = The browser may clear it when space is short, or after some days without a visit. What is stored in backrack stays.
    .unknown = This browser does not say how long it keeps it. What is stored in backrack stays.
    .full = This device is nearly full. Please make some room.
    .ask = Ask the browser to keep it
    .refused = The browser would not promise it. It may do so when you use backrack more often, or from your home screen.
settings-way-delete = Delete everything

settings-api-number = Please check the number. It may have digits, spaces and a plus in front, and at least two digits.
settings-api-delete = Nothing was deleted. Deleting has to be asked for in so many words.

## Delete everything

settings-delete = Delete everything
    .lead = This removes all that you told backrack from this computer, for good.
    .what = What goes
    .count =
        { $count ->
            [0] Nothing is stored for you yet.
            [one] The one entry stored for you.
           *[other] All { $count } entries stored for you, since { $since }.
        }
    .kinds = Answers, reports, sessions, notes, settings, and what went wrong.
    .device = What this browser keeps for you. After that it is somebody new here.
    .stays = Locks go too. If a clinician should have looked at something first, that is still so.
    .others = Nobody else’s entries are touched. Files you downloaded stay with you. Backups made of this backrack still hold you: ask whoever made them to delete those too.
    .download = First download all of it
    .on = Go on to delete
    .sure = Are you sure?
    .sure-lead = It cannot be brought back, unless you have downloaded it.
    .tick = Yes, delete everything I told backrack.
    .lacking = Please tick the sentence first.
    .now = Delete everything now
    .keep = No, keep it
settings-deleted = Everything is deleted.
    .lead = We know nothing about you any more.
    .more = If you downloaded your file, you can bring it back on the page “Your data”.
    .home = To the first page
