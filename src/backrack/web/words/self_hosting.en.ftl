## backrack doctor: what was looked at, what is wrong, and what to do

doctor-help = Look for the usual faults of running backrack yourself, and say what to do about each. Nothing is changed.
doctor-help-url = Also look at a running server through this address, as a browser would, with whatever stands before it.
doctor-state-good = good
doctor-state-note = note
doctor-state-wrong = WRONG

doctor-folder-good = Only you can look into the data folder { $folder }.
doctor-folder-none = There is no data folder { $folder } yet.
    .fix = backrack makes it when it first starts. If you have used it before, check BACKRACK_HOME.
doctor-folder-no-folder = { $folder } is not a folder.
    .fix = Name another folder in BACKRACK_HOME, or move that file away.
doctor-folder-nobodys = { $reason }
    .fix = Name a folder in BACKRACK_HOME.
doctor-folder-unreadable = { $file } cannot be read.
    .fix = Run this as the user that runs backrack.
doctor-folder-owner = The data folder { $folder } belongs to { $owner }, and you are { $user }.
    .fix = Run backrack, and this, as { $owner }. Or give the folder away: chown -R { $user } { $folder }
doctor-folder-locked = The data folder { $folder } cannot be written.
    .fix = chmod 700 { $folder } – and see whether its disk may only be read.
doctor-folder-open = Others on this machine can look into the data folder { $folder }. It holds health data.
    .fix = chmod 700 { $folder }
doctor-folder-files-owner = Some things in the data folder do not belong to { $owner }: { $files }. backrack was probably run once as another user.
    .fix = chown -R { $owner } { $folder }
doctor-folder-kept = A restore has kept earlier data aside in { $folder }, in folders that begin with “kept-”. They hold health data.
    .fix = Delete them when you no longer need them.
doctor-folder-restoring = A restore in { $folder } was cut off, or goes on just now.
    .fix = Start backrack: it finishes what was begun.

doctor-disk-good = There are { $free } MB free for { $folder }.
doctor-disk-full = Only { $free } MB are free for { $folder }. At least { $needed } MB should be.
    .fix = Make room, or move the data folder and name its new place in BACKRACK_HOME.

doctor-key-good = The secret key is there, long enough, and the same as ever.
doctor-key-none = There is no secret key yet in { $file }.
    .fix = backrack makes it when it first starts.
doctor-key-lost = The secret key in { $file } is lost. When backrack starts it makes a new one, and no browser will find its diary again.
    .fix = Do not start backrack yet. Take the key out of your last backup (unzip BACKUP secret_key) and put it there.
doctor-key-short = The secret key has fewer than { $least } characters. It could be guessed.
    .fix = Take BACKRACK_SECRET_KEY away, so that backrack makes one, or give a long one made by chance. Browsers are strangers after that: have everybody download their data first.
doctor-key-changed = The secret key is not the one that was used here before. Browsers do not find their diary again.
    .fix = Put the old key back: from your last backup, or by giving BACKRACK_SECRET_KEY as the server has it. If you meant to change it, delete { $mark }
doctor-key-open = Others on this machine can read the secret key.
    .fix = chmod 600 { $file }
doctor-key-unreadable = The secret key in { $file } cannot be read.
    .fix = Run this as the user that runs backrack. If it still cannot be read, take the key out of your last backup.

doctor-database-good = The database is whole and up to date.
doctor-database-none = There is no database { $file } yet.
    .fix = backrack makes it when it first starts. If you have used it before, check BACKRACK_HOME.
doctor-database-unreadable = The database { $file } cannot be read: { $reason }.
    .fix = Run this as the user that runs backrack, and see whose the file is.
doctor-database-damaged = The database { $file } is damaged: { $fault }
    .fix = Stop backrack. Copy the whole data folder to a safe place. Then: backrack restore --replace FILE, with your last good backup.
doctor-database-newer = A newer backrack has used this database: { $name } is not known here.
    .fix = Update backrack. Do not go on with this one.
doctor-database-pending = The database is older than this backrack: { $name } is still to be done.
    .fix = Make a backup, then: backrack migrate

doctor-clock-good = The clock says { $now }.
doctor-clock-year = The clock says that it is the year { $year }.
    .fix = Set the clock, and have it kept right over the network.
doctor-clock-behind = The clock says { $now }, but the newest entry came at { $newest }. Locks and questions go by the clock.
    .fix = Set the clock, and have it kept right over the network.
doctor-clock-unknown-zone = The time zone { $zone } in TZ is not known here. Days are counted as in London in winter.
    .fix = Set TZ to a name such as Europe/Berlin, and have the system’s time zone data installed.
doctor-clock-no-zone = This machine has no time zone. Days are counted as in London in winter, and a morning may fall on the wrong day.
    .fix = Set TZ, for example TZ=Europe/Berlin, also where the server is started.

doctor-built-good = The built pages are all there.
doctor-built-missing = The styles and scripts of the pages were never built: there is no manifest in { $folder }.
    .fix = make setup
doctor-built-half = Some styles or scripts are missing in { $folder }, such as { $file }.
    .fix = make clean, then make setup. Your data stay.
doctor-voices-good = { $language }: the voice { $voice } is installed.
doctor-voices-missing = { $language }: no voice is installed. Sessions are led by bells and words on the screen.
    .fix = make setup installs what is missing. The wanted voice is { $voice }.
doctor-hosts-good = backrack answers to { $hosts }.
doctor-hosts-any = BACKRACK_HOSTS says “*”: backrack would answer to any name, and a foreign page could reach it by one.
    .fix = List the names that people type, with commas between.
doctor-hosts-name = BACKRACK_HOSTS holds “{ $host }”, which is no bare name.
    .fix = Leave out https://, the port and everything after the name: BACKRACK_HOSTS=rack.example.net
doctor-hosts-https = BACKRACK_BEHIND_HTTPS is “{ $value }”, which means nothing.
    .fix = Set it to 1 behind a proxy with encryption, and leave it out otherwise.

doctor-url-unreadable = { $url } is not an address of a server.
    .fix = Give one such as https://rack.example.net
doctor-url-path = backrack cannot live under { $path }.
    .fix = Give it a name or a port of its own. The address to look at has nothing after the name.
doctor-url-certificate = The certificate of { $host } is not trusted: { $reason }.
    .fix = Renew it, or have your own authority trusted. For this check: SSL_CERT_FILE=authority.pem backrack doctor --url …
doctor-url-unreachable = { $url } did not answer: { $reason }.
    .fix = See that the proxy and backrack are running, that the name leads to this machine, and that no firewall stands between.
doctor-url-redirect = { $url } leads on to { $to }.
    .fix = Look at that address instead.
doctor-url-gateway = The proxy answers, but does not reach backrack (status { $status }).
    .fix = Start backrack, and see that the proxy names its port: backrack prints it when it starts.
doctor-url-host-refused = backrack does not answer to the name { $host }.
    .fix = Start it with BACKRACK_HOSTS={ $host }
doctor-url-no-backrack = What answers at { $url } is not this backrack (status { $status }).
    .fix = See where the proxy leads that name, and that both are of the same version.
doctor-url-plain = { $url } has no encryption. What people tell can be read on the way.
    .fix = Put a proxy with a certificate before it: docs/self-hosting.md
doctor-url-asked = { $url } reaches backrack { $version }, with name, origin and encryption as they are.
doctor-url-host = The browser asks for { $wanted }, but backrack is asked for { $came }. Nothing can be stored.
    .fix = Have the proxy hand on the name. nginx: { $setting } Apache: ProxyPreserveHost On
doctor-url-origin = The origin { $wanted } reaches backrack as { $came }. Nothing can be stored, or anybody could.
    .fix = Have the proxy leave the header Origin as it is.
doctor-url-https-not-believed = The proxy says that it encrypts, but backrack does not believe it. Nothing can be stored.
    .fix = Start backrack with BACKRACK_BEHIND_HTTPS=1
doctor-url-https-not-told = backrack is not told that the line to the browser is encrypted. Nothing can be stored.
    .fix = nginx: { $setting } and start backrack with BACKRACK_BEHIND_HTTPS=1
doctor-url-https-not-true = backrack is told that this line is encrypted, and it is not.
    .fix = Have the proxy set X-Forwarded-Proto itself, from what it really is.
doctor-url-private = The content policy and the other protecting headers arrive, and nothing is kept by a cache.
doctor-url-policy = The Content-Security-Policy is lost or loosened on the way.
    .fix = Have the proxy neither remove nor replace it. Pages without it work with one protection less.
doctor-url-no-store = The proxy takes away “Cache-Control: no-store”. Pages about a person may be kept.
    .fix = Have the proxy leave Cache-Control as it is, and cache nothing.
doctor-url-headers = X-Content-Type-Options or X-Frame-Options is lost on the way.
    .fix = Have the proxy leave them as they are.
doctor-url-shared = Two visitors were given the same page with the same cookie: the proxy keeps pages. One person would see another’s data.
    .fix = Stop the proxy now, and switch its cache off for backrack.
doctor-url-cookies-good = The cookies arrive as they were set.
doctor-url-cookies = The cookies do not arrive as backrack sets them.
    .fix = Have the proxy leave Set-Cookie as it is.
doctor-url-cookies-open = The cookies are not kept to encrypted lines.
    .fix = Start backrack with BACKRACK_BEHIND_HTTPS=1, and have the proxy set X-Forwarded-Proto.
doctor-url-taken = What the pages store is taken, also in one large piece.
doctor-url-not-taken = What a page stores would be refused (status { $status }).
    .fix = Mend what stands above first. If nothing does, see that the proxy hands on cookies and the header X-CSRFToken.
doctor-url-too-much = The proxy refuses larger pieces (status { $status }). Years of a diary could not be brought along.
    .fix = nginx: client_max_body_size 20m;
doctor-url-static-good = Styles and scripts arrive.
doctor-url-static = { $address } does not arrive as it should (status { $status }). Pages come without style or player.
    .fix = Have the proxy hand everything on to backrack, /static/ too, and run make setup if the pages were never built.
doctor-url-track-good = The track arrives unchanged, and in parts if asked.
doctor-url-track-packed = The proxy compresses the track. Some players then cannot seek or play it.
    .fix = Have it compress text only. nginx: leave audio/mpeg out of gzip_types
doctor-url-track-changed = The track does not arrive as it was sent.
    .fix = Have the proxy hand on sound as it is.
doctor-url-track-parts = A part of the track was asked for, and something else came (status { $status }). Going back in a session does not work, and some phones play nothing.
    .fix = Have the proxy hand on the header Range, and not cut what it keeps.
doctor-url-track-length = The track comes without its length.
    .fix = Have the proxy hand on Content-Length. Some players show no time without it.
