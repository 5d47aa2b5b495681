## backrack on the phone: the page, the link that hands a diary over, and what the command line says of it

guide-more-phone = On your phone
    .about = Let a phone in your home network open your diary.

phone-lead = Your phone can open the same diary as this computer. Everything stays in your home: it goes straight from the phone to the computer and is encrypted on the way.
phone-here-lead = You opened backrack over your home network.
phone-private = Others in your network can open backrack too. They see a diary of their own, never yours, unless they have a link from you.

phone-off = Phones are not let in yet
    .why = backrack listens to this computer alone until you ask for more.
    .how = Stop it with Ctrl+C in its window. Then start it like this:
    .make = From the source folder this does the same:
    .service = Where it runs as a service, set BACKRACK_PHONE=1 for it.
    .then = Then open this page again. It leads you on.
phone-without = Without that
    .about = A phone can still help you, also in aeroplane mode:
    .track = Today’s session as a sound file. You can save it where the session begins, and copy it to the phone.
    .sheet = Today’s session on one page, as a PDF.
    .to-track = To today’s session
    .to-sheet = To the sheets
phone-waiting = This computer is in no home network just now
    .lead = Join your Wi-Fi or plug in the network cable. backrack finds the address by itself within half a minute. Then open this page again.
phone-proxy = Phones come the same way as you did
    .lead = Open { $address } on the phone. How far it is reached and who may reach it was set up by whoever runs this backrack.

phone-step = Step { $number }
phone-open = Open backrack on the phone
    .how = The phone must be in the same Wi-Fi, and not in a network for guests. Point its camera at this picture, or type the address.
    .picture = A picture that the phone’s camera reads. It holds this address: { $address }
    .warns = The browser will warn you: “Your connection is not private”, or “This connection is not private”.
    .why = It warns because no company vouches for this computer. This computer vouches for itself, and the phone does not know it yet. Nobody else can vouch for an address that only exists in your home.
    .go-on = Look whether the address is the one shown here. Then go on: in Chrome “Advanced”, then “Proceed”; in Safari “Show Details”, then “visit this website”. Step 2 ends the warning.
    .elsewhere = Never go on past such a warning anywhere else.
    .by-name = Use the name { $name } instead of the number
    .by-number = Use the number { $number } instead of the name
    .name-about = A name stays when the number changes, but not every phone finds it.

phone-trust = Trust this computer
    .why = Until the phone trusts this computer’s certificate, backrack works there only while this computer is on. Browsers refuse to keep a page for aeroplane mode over a connection they do not trust.
    .limits = The certificate can vouch for this computer and for addresses inside home networks, and for nothing else: not for a bank, and not for any place on the internet. The key that could have made more of it was thrown away.
    .get = Download the certificate
    .get-about = On the phone, not here. Send it to nobody and take it from nobody.
    .compare = Compare before you trust it
    .compare-about = This is its SHA-256 fingerprint. The phone shows one too. They must be the same, sign by sign. If they are not, stop and delete the download.
    .compare-there = The computer shows its fingerprint on this same page. Compare it with what the phone shows of the certificate, sign by sign.
phone-android = On an Android phone
    .first = In Chrome, tap “Download the certificate” on this page.
    .second = Open the phone’s settings. Search for “CA certificate”. It is under security, “Encryption & credentials”, “Install a certificate”.
    .third = The phone warns that your data are not private with it. That would be so if the one who made it could read your traffic. This one cannot: see above. Tap “Install anyway” and choose “backrack-root”.
    .fourth = Look at it under “Trusted credentials”, “User”, and compare the fingerprint.
    .fifth = Close Chrome and open backrack again. From now on the phone may say that the network could be monitored. It means this certificate.
    .remove = To remove it again: “Trusted credentials”, “User”, “backrack”, “Remove”.
phone-iphone = On an iPhone or iPad
    .first = In Safari, tap “Download the certificate” on this page, then “Allow”.
    .second = Open Settings. Tap “Profile Downloaded”. Under “More Details” you find the fingerprint: compare it. Then tap “Install”.
    .third = In Settings, go to “General”, “About”, “Certificate Trust Settings”, and switch “backrack” on.
    .fourth = Close Safari and open backrack again. The warning is gone.
    .remove = To remove it again: “General”, “VPN & Device Management”, “backrack”, “Remove Profile”.
phone-menus = Names of menus differ from phone to phone. What a menu is called here was read, not tried on a phone.
phone-trusted = This browser trusts the connection
    .lead = It may keep backrack for aeroplane mode.
phone-untrusted = This browser does not trust the connection yet
    .lead = backrack works here while the computer is on. To use it in aeroplane mode, trust the certificate first: further down on this page.
phone-trust-unknown = If your browser warned you, it does not trust the connection yet: backrack works here while the computer is on. To use it in aeroplane mode, trust the certificate first: further down on this page.

phone-hand = Hand over your diary
    .about = A link makes your phone open your diary. It works once, and for ten minutes. Whoever opens it gets your whole diary, so show it to your own phone only.
    .make = Make a link
    .empty = There is nothing to hand over yet. Answer the first questions here, or on the phone if you want to use it alone.
    .start = To the questions
phone-get = Open your diary here
    .about = On the computer, open “On your phone” under “More” and make a link. Point this phone’s camera at it.
    .begin = Or begin a diary of this browser’s own
phone-app = On an iPhone, backrack on the home screen may be a browser of its own that does not know you. Then make a link in Safari, copy it, and paste it there on this page.
phone-paste = Have you been given a link?
    .box = Paste the link
    .go = Open it

phone-link = Your link
    .how = Point the phone’s camera at this picture. On the phone, one button takes the diary over.
    .picture = A picture of the link, for the phone’s camera. Read aloud or copied, the link stands below.
    .until = It works once, until { $until }.
    .secret = Whoever opens it first gets your whole diary. Show it to your own phone only.
    .text = The link
    .warned = If the browser warns you, look at step 1 on the page before.
    .again = Make another link
    .back = Back to “On your phone”

phone-take = Use this diary here?
    .lead = This browser will open the diary that was handed over to you.
    .count =
        { $count ->
            [one] It holds one entry, since { $since }.
           *[other] It holds { $count } entries, since { $since }.
        }
    .yours = Take it only if it is your own. What you tell here then goes into that diary, and its locks and limits hold for you.
    .yes = Yes, use this diary here
    .no = No, leave everything as it is
phone-take-own = There is another diary in this browser already
    .count =
        { $count ->
            [one] It holds one entry, since { $since }.
           *[other] It holds { $count } entries, since { $since }.
        }
    .what = The two are not put together. If you take the new one, this browser no longer opens the old one. It stays on the computer, and nobody can reach it there. Download it first if you want to keep it.
    .locks = If a clinician should look at something first, that stays true, whichever diary you use.
    .download = Download the diary of this browser
    .yes = Use the new diary here instead
    .no = Keep the diary of this browser

phone-link-used = This link was used already
    .lead = A link works once. If it was you, all is well. If it was not you, look on the computer under “On your phone” who has your diary, and end it there.
phone-link-late = This link is too old
    .lead = A link works for ten minutes. Make a new one on the computer.
phone-link-unknown = This link is not known here
    .lead = It may be mistyped, or a newer one was made since, or it was ended. Make a new one on the computer.
phone-link-same = This browser has this diary already
    .lead = The link is not used up. Open it on the other device.
phone-link-wait = Please wait ten minutes
    .lead = Too many links were tried that are not known here. Then make a new one on the computer.
phone-to-page = To “On your phone”

phone-devices = Who has your diary
    .none = Nobody but this browser.
    .first = The browser you began in, and these:
    .end = End
    .end-about = What you end opens your diary no more, from its next visit on. What it has kept for itself, such as pages for aeroplane mode, this does not remove: for that, clear the browser on that device.
    .not-first = The browser you began in cannot be ended here.
    .own = This browser
    .lost = If a phone is lost, end it here. If you find one you do not know, end it, and make no new link until you know how it came.
phone-kind-iphone = An iPhone or iPad
phone-kind-android = An Android phone
phone-kind-other = Another browser
phone-moment = { $day }, { $time }
phone-has = This browser opens the diary that was handed over to it.
    .today = To the page of today

phone-deleting = Other browsers that have your diary lose it, too. The one you began in may store again what it has not sent yet: open backrack there once, first. What they have kept for themselves stays until you clear them.

phone-trouble = If the phone finds nothing
    .same = Are both in the same network? Wi-Fi for guests often keeps devices apart.
    .firewall = A firewall on this computer may be in the way. On Linux with ufw this lets your home network in, and nobody else:
    .mac = On a Mac, allow it when the computer asks about incoming connections.
    .number = When the computer gets another number in your network, the phone looks for it at the old one. Have your router always give this computer the same number.
    .off = The computer must be on, and backrack must be running.

## backrack serve --phone

phone-help = Also let phones in the home network in, over HTTPS with a certificate made here.
phone-help-address = The one address to listen at for phones. Found by itself if not given.
phone-help-port = Port for phones to try first.
phone-started = Phones reach it at { $address } – open “On your phone” under “More” first: it says what their browsers will warn about.
phone-port-taken = Port { $taken } is taken, so phones use port { $port }. A phone that knows the old address does not find it.
phone-no-network = This computer is in no home network just now, so no phone is let in yet. It is looked for again and again.
phone-address-not-at-home = { $address } is not an address of a home network. Give one that begins with 10., 172.16. to 172.31. or 192.168., or none: it is then found by itself.
phone-authority-unreadable = The certificates in { $folder } cannot be read or do not belong together. Delete that folder and start again. Each phone then has to trust the new certificate.
phone-authority-over = The certificate in { $folder } is ten years old and over. Delete that folder and start again. Each phone then has to trust the new certificate.

## backrack doctor

doctor-phone-none = Phones have not been let in: nothing but this machine is listened to.
doctor-phone-good = The certificate for phones is good until { $until }, and is renewed by itself.
doctor-phone-unreadable = The certificates for phones in { $folder } cannot be read or do not belong together.
    .fix = Delete that folder and start backrack again. Each phone then has to trust the new certificate.
doctor-phone-over = The certificate that phones trust, in { $folder }, is over.
    .fix = Delete that folder and start backrack again. Each phone then has to trust the new certificate.
doctor-phone-ends = The certificate that phones trust ends on { $until }.
    .fix = Before then, on a day that suits you: delete { $folder } and start backrack again. Each phone then has to trust the new certificate.
doctor-phone-renew = The certificate for phones ends on { $until }.
    .fix = Start backrack with --phone: it renews it.
doctor-phone-open = Others on this machine can read the key in { $file }. With it they could pass for this computer to your phones.
    .fix = chmod 600 { $file } – and if somebody may have read it, delete the folder it lies in and trust the new certificate on each phone.
doctor-phone-moved = The certificate for phones is for { $old }, and this machine is at { $new } now.
    .fix = Start backrack with --phone: it makes a new one. Phones then need the new address. Have your router always give this machine the same number.
doctor-phone-renamed = Phones trust a certificate for { $old }, and this machine is called { $new } now.
    .fix = Phones go on by number. To use the new name, delete { $folder }, start backrack again, and trust the new certificate on each phone.
