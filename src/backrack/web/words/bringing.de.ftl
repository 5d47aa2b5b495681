## Eine person.json, hereingeholt auf der Seite „Ihre Daten“ oder mit backrack import

import-done = { $added ->
        [0] Es kam nichts Neues herein.
        [one] 1 Eintrag kam herein.
       *[other] { $added } Einträge kamen herein.
    }{ $known ->
        [0] {""}
        [one] {" "}1 war schon hier.
       *[other] {" "}{ $known } waren schon hier.
    }{ $both ->
        [0] {""}
        [one] {" "}1 ist anders als der Eintrag hier. Beide bleiben, und der vorsichtigere zählt.
       *[other] {" "}{ $both } sind anders als die Einträge hier. Alle bleiben, und die vorsichtigeren zählen.
    }
import-damaged = Diese Datei ist beschädigt oder nicht vollständig. Kopieren Sie sie noch einmal von dort, woher sie kam, oder laden Sie sie neu herunter. Es wurde nichts geändert.
import-unreadable = { $why } Es wurde nichts geändert.
import-entry = Eintrag { $number } ({ $kind }): { $why } Es wurde nichts geändert.
import-no-person = Diese Datei ist keine person.json von backrack. Es wurde nichts geändert.
import-newer = Diese Datei stammt von einem neueren backrack. Bringen Sie zuerst dieses backrack auf den neuen Stand. Es wurde nichts geändert.

import-help = Holt eine Person herein: eine person.json, einen Ordner von backrack export oder die Zip-Datei der Seite „Ihre Daten“. Zuerst wird alles geprüft. Was schon hier ist, wird nicht zweimal gespeichert.
import-not-opened = { $file } lässt sich nicht öffnen: { $reason }. Es wurde nichts geändert.
import-not-a-file = { $file } ist weder eine Datei noch ein Ordner mit einer person.json darin. Es wurde nichts geändert.
import-too-big = { $file } ist größer, als eine person.json sein kann. Es wurde nichts geändert.
import-refused = { $file }: { $why }
import-not-stored = { $file } konnte nicht gespeichert werden: { $reason }. Führen Sie backrack doctor aus. Es wurde nichts geändert.
import-reach = Diese Person ist jetzt auf diesem Rechner gespeichert, und noch öffnet kein Browser ihr Tagebuch. Befehle finden sie: backrack session. Soll ein Browser sie zeigen, starten Sie backrack und öffnen Sie innerhalb von zehn Minuten hinter seiner Adresse: { $way }
import-several = Auf diesem Rechner sind jetzt { $count } Personen gespeichert. Befehle brauchen dann --person DATEI.
