# Stimmen

audio-voice-unknown = Es gibt keine Stimme mit dem Namen „{ $voice }“. Zur Wahl stehen: { $voices }, oder pack: gefolgt von einem Ordner.
audio-voice-language = Die Stimme „{ $voice }“ spricht { $speaks }, nicht { $language }. Wählen Sie eine andere Stimme oder Sprache.
audio-voice-missing = Die Stimme „{ $voice }“ kann nicht sprechen, weil das hier fehlt: { $packages }. Führen Sie "make setup" noch einmal aus.
audio-voice-missing-extra = Die Stimme „{ $voice }“ ist noch nicht installiert. Fügen Sie sie hinzu mit: pip install "backrack[{ $extra }]" (es fehlt: { $packages }). Wählen Sie bis dahin eine andere Stimme.
audio-voice-damaged = Die Stimme „{ $voice }“ ist beschädigt. Installieren Sie sie neu: pip install --force-reinstall "backrack[{ $extra }]".

# Voice packs

audio-pack-no-manifest = In { $pack } gibt es keine lesbare manifest.json. Ein Stimmpaket braucht eine.
audio-pack-not-json = Die manifest.json in { $pack } ist kein richtiges JSON. Bessern Sie sie aus und versuchen Sie es noch einmal.
audio-pack-field = Die manifest.json in { $pack } hat nichts Brauchbares unter „{ $field }“. Bessern Sie sie aus und versuchen Sie es noch einmal.
audio-pack-phrase = Der Satz „{ $phrase }“ in manifest.json braucht „file“ und „text“.
audio-pack-file-name = „{ $file }“ in { $pack } ist nicht brauchbar. Nennen Sie eine .flac- oder .wav-Datei, die im Ordner selbst liegt.
audio-pack-unreadable = Die Aufnahme „{ $file }“ in { $pack } lässt sich nicht als Ton lesen. Speichern Sie sie noch einmal als FLAC oder WAV.
audio-pack-rate = Die Aufnahme „{ $file }“ in { $pack } hat { $rate } Abtastwerte pro Sekunde. Das Manifest nennt { $wanted }, und es müssen { $least } oder mehr sein.
audio-pack-length = Die Aufnahme „{ $file }“ in { $pack } ist leer oder länger als { $longest } Sekunden.
audio-pack-incomplete = { $count ->
    [one] Dem Stimmpaket { $pack } fehlt ein Satz: { $phrases }.
   *[other] Dem Stimmpaket { $pack } fehlen { $count } Sätze, zum Beispiel: { $phrases }.
} Nehmen Sie auf, was fehlt, oder nennen Sie in manifest.json eine Ersatzstimme („fallback“).
audio-pack-fallback = Das Stimmpaket { $pack } nennt „{ $voice }“ als Ersatzstimme, aber diese Stimme spricht seine Sprache nicht.

# Phrases and tracks

audio-phrase-unknown = „{ $phrase }“ ist kein Satz oder Ton, der sich abspielen lässt.
audio-phrase-no-sound = Die Stimme „{ $voice }“ gab für den Satz „{ $phrase }“ keinen Ton. Wählen Sie eine andere Stimme, oder nehmen Sie ihn neu auf.
audio-cache-not-written = Die gesprochenen Sätze ließen sich nicht in { $folder } speichern: { $reason }. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.
audio-track-not-written = Der Ton der Einheit ließ sich nicht als { $path } speichern: { $reason }. Schaffen Sie Platz oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.
audio-cue-outside = Die Ansage „{ $cue }“ bei { $at } ms liegt außerhalb ihrer Tonspur.
audio-cues-overlap = Die Ansagen „{ $first }“ und „{ $second }“ wären bei { $at } ms gleichzeitig zu hören. Planen Sie die Einheit neu mit der Stimme, die sie sprechen soll.

# backrack voices

audio-help-voices = Listet die Stimmen auf oder bereitet eine vor. Ohne Befehl: die Liste.
audio-help-build = Spricht jetzt jeden Satz, damit keine Einheit darauf wartet.
audio-help-voice = Eine Stimme aus der Liste, oder pack: gefolgt von einem Ordner mit Aufnahmen.
audio-help-sound = Was zu hören ist: die ganze Stimme, eine kurze, die weglässt, was nach ein oder zwei Einheiten bekannt ist, oder nur Töne.
audio-help-rate = Wie schnell die Stimme spricht. Kein Halten ändert sich dadurch.
audio-help-cache = Der Ordner für die gesprochenen Sätze. Ohne Angabe der, den backrack selbst benutzt.
audio-help-script = Gibt die Liste der Sätze als Tabelle (CSV) aus, für eine Person, die sie aufnimmt.
audio-help-output = Die Datei, in die geschrieben wird. Ohne Angabe wird die Liste ausgegeben.
audio-help-check = Sieht einen Ordner mit Aufnahmen durch und sagt, was fehlt.
audio-voices-installed = Installiert.
audio-voices-not-installed = Nicht installiert.
audio-about-heart = Englisch, eine Frauenstimme, amerikanisch. Die übliche Stimme.
audio-about-bf_emma = Englisch, eine Frauenstimme, britisch. Spricht beim ersten Mal langsam. Kommt mit dem Zusatz „british“.
audio-about-pico = Englisch, eine Frauenstimme, britisch, schlicht und älter. Kommt mit dem Zusatz „pico“.
audio-about-pico_de = Deutsch, eine Frauenstimme, schlicht und älter. Kommt mit dem Zusatz „pico“.
audio-about-bells = Keine Stimme. Töne von Glocken und Holz sagen Ihnen, wann, und die Worte bleiben auf dem Bildschirm.
audio-about-pack = Ein Ordner mit Aufnahmen. „backrack voices script“ listet auf, was aufzunehmen ist.
audio-building = { $voice } spricht
audio-built = Alle { $count } Sätze und Töne von „{ $voice }“ liegen bereit in { $folder }.
audio-script-written = Die Liste der Sätze ist in { $file }.
audio-script-not-written = Die Liste der Sätze ließ sich nicht als { $file } speichern: { $reason }.
audio-pack-usable = Das Stimmpaket ist brauchbar. Aufgenommen: { $recorded }. Der Ersatzstimme überlassen: { $missing }.
