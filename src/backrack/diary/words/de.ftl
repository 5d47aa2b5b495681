# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was das Tagebuch über einen Tag sagt. Nichts hier tadelt, und nichts lobt.

diary-shape =
    { $shape ->
        [done] gemacht
        [partly] teilweise gemacht
        [rest] Ruhe
        [missed] nicht gemacht
        [open] heute, noch offen
       *[nothing] nichts
    }

diary-fault-shape = Das lässt sich nicht als nachgetragene Einheit speichern. Bitte wählen Sie noch einmal.
diary-fault-ahead = Diese Zeit ist noch nicht gekommen. Bitte wählen Sie, wann es war.
diary-fault-long-ago = Das ist mehr als 7 Tage her. Eine Einheit lässt sich für die letzten 7 Tage nachtragen.
diary-fault-not-offered = Diese Übung stand Ihnen damals nicht offen. Darum lässt sie sich nicht als Einheit nachtragen. Sie können stattdessen eine Notiz schreiben.
diary-fault-another = Das gehört zu einer anderen Einheit. Was das Gerät gemessen hat, lässt sich nicht von Hand ändern.

diary-sign-spreading = Schmerz, der sich in ein Bein oder einen Arm ausbreitet.
    .advice = Legen Sie sich nicht auf das Gestell, bis es wieder wie üblich ist. Breitet es sich weiter aus, lassen Sie es ärztlich abklären.
diary-sign-tingling = Neues Kribbeln oder neue Taubheit.
    .advice = Legen Sie sich nicht auf das Gestell, bis es weg ist. Bleibt es, oder fühlen Sie sich schwach, lassen Sie es ärztlich abklären.
diary-sign-too_painful = Es schmerzt zu sehr.
    .advice = Ruhen Sie. Berichten Sie uns, wie es Ihrem Rücken geht, bevor Sie sich wieder hinlegen.
diary-sign-sharp = Stechender oder elektrisierender Schmerz.
    .advice = Ruhen Sie. Kommt er wieder, lassen Sie ihn ärztlich abklären, bevor Sie weitermachen.
diary-sign-dizzy_or_sick = Schwindel oder Übelkeit.
    .advice = Ruhen Sie, bis es vorbei ist. Kommt es wieder, lassen Sie es ärztlich abklären.
diary-sign-vision_or_speech = Probleme beim Sehen oder Sprechen.
    .advice = Rufen Sie Ihre Notrufnummer an, auch wenn es vorbei ist.
diary-sign-chest_pain = Schmerz in der Brust.
    .advice = Rufen Sie Ihre Notrufnummer an, auch wenn es vorbei ist.
diary-sign-on_the_bone = Holz auf dem Knochen.
    .advice = Das Holz gehört auf beide Seiten neben den Knochen. Rücken Sie zurecht, bevor Sie wieder beginnen.
diary-sign-spasm = Krampf.
    .advice = Warten Sie, bis er vorbei ist. Legen Sie sich erst wieder hin, wenn er sich gelöst hat.
diary-sign-cannot_get_up = Sie konnten nicht aufstehen.
    .advice = Haben Sie das nächste Mal jemanden im Raum.
