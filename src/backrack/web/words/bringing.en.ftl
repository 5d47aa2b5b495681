## A person.json brought in, by the page “Your data” or by backrack import

import-done = { $added ->
        [0] Nothing new came in.
        [one] 1 entry came in.
       *[other] { $added } entries came in.
    }{ $known ->
        [0] {""}
        [one] {" "}1 was here already.
       *[other] {" "}{ $known } were here already.
    }{ $both ->
        [0] {""}
        [one] {" "}1 differs from what is here. Both are kept, and the more cautious one counts.
       *[other] {" "}{ $both } differ from what is here. Both are kept, and the more cautious ones count.
    }
import-damaged = This file is damaged or not whole. Copy it again from where it came, or download it anew. Nothing was changed.
import-unreadable = { $why } Nothing was changed.
import-entry = Entry { $number } ({ $kind }): { $why } Nothing was changed.
import-no-person = This file is not a person.json that backrack made. Nothing was changed.
import-newer = This file was made by a newer backrack. Update this backrack first. Nothing was changed.

import-help = Bring in one person: a person.json, a folder of backrack export, or the zip file of the page “Your data”. Everything is checked first. What is here already is not stored twice.
import-not-opened = { $file } cannot be opened: { $reason }. Nothing was changed.
import-not-a-file = { $file } is neither a file nor a folder with a person.json in it. Nothing was changed.
import-too-big = { $file } is larger than any person.json. Nothing was changed.
import-refused = { $file }: { $why }
import-not-stored = { $file } could not be stored: { $reason }. Run backrack doctor. Nothing was changed.
import-reach = This person is now kept on this machine, and no browser opens their diary yet. Commands find them: backrack session. To see them in a browser, start backrack and open this behind its address within ten minutes: { $way }
import-several = { $count } people are now kept on this machine. Commands need --person FILE then.
