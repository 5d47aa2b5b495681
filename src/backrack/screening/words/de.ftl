# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.
# Eingangsfragen in eigenen Worten.
#
# RF01           die Frage
# RF01.why       warum wir fragen
# RF01.reason    der kurze Grund, den man nach der bindenden Antwort zurückbekommt
# RF01.what      was zu tun ist, neben dem allgemeinen Rat der Maßnahme
# RF01.sentence  was man einer Fachperson sagen kann, in der Ich-Form

## About you

AGE = Wie alt sind Sie?
    .why = Backrack ist für Erwachsene gemacht. Vom Alter hängt auch ab, welche Zeichen wichtig sind.
    .reason = Backrack ist für Erwachsene ab 18 Jahren.
    .what = Wenn Sie Rückenschmerzen haben, sprechen Sie mit einem Elternteil und mit einer Fachperson. Nichts, was Sie eingegeben haben, wurde behalten.
    .sentence = „Ich bin unter 18 und habe Rückenschmerzen. Welche Übungen wären für mich geeignet?“

## Feeling and strength

RF01 = Haben Sie das Gefühl verloren, oder haben Sie neues Kribbeln oder neue Taubheit: zwischen den Innenseiten der Oberschenkel, um die Genitalien (den Intimbereich) oder um den After? Vielleicht merken Sie es, wenn Sie sich abwischen.
    .why = Diese Nerven kommen vom unteren Ende der Wirbelsäule. Wenn sie gedrückt werden, nützt ihnen schnelle Hilfe am meisten. Deshalb fragen wir ganz offen.
    .reason = Sie haben vielleicht weniger Gefühl um die Genitalien oder den After.
    .what = Das muss innerhalb weniger Stunden in einem Krankenhaus untersucht werden. Sagen Sie dort genau, was Sie spüren, auch wenn es schwerfällt.
    .sentence = „Ich habe Rückenbeschwerden, und ich habe neue Taubheit oder neues Kribbeln zwischen den Beinen, um die Genitalien oder den After. Ich bitte darum, heute auf ein Cauda-equina-Syndrom untersucht zu werden.“
RF02 = Hat sich in den letzten Wochen das Wasserlassen (Pinkeln) verändert? Zum Beispiel: Es ist schwerer, damit anzufangen oder aufzuhören, Sie verlieren Urin, oder Sie spüren nicht mehr, dass die Blase voll ist oder dass Sie Wasser lassen.
    .why = Die Nerven zur Blase kommen vom unteren Ende der Wirbelsäule. Eine Veränderung kann das erste Zeichen sein, dass sie Hilfe brauchen.
    .reason = Ihr Wasserlassen hat sich vielleicht verändert.
    .what = Das muss innerhalb weniger Stunden in einem Krankenhaus untersucht werden. Sagen Sie, wann Sie zuletzt Wasser gelassen haben und was sich verändert hat.
    .sentence = „Ich habe Rückenbeschwerden, und das Wasserlassen hat sich verändert: Ich kann schwer anfangen oder aufhören, ich verliere Urin, oder ich spüre es nicht. Ich bitte darum, heute auf ein Cauda-equina-Syndrom untersucht zu werden.“
RF03 = Haben Sie begonnen, die Kontrolle über den Darm zu verlieren (Stuhl geht ungewollt ab oder beschmutzt die Wäsche), oder spüren Sie nicht mehr, wenn Sie Stuhlgang haben?
    .why = Die Nerven zum Darm kommen vom unteren Ende der Wirbelsäule. Vielen Menschen fällt es schwer, das anzusprechen. Deshalb fragen wir alle.
    .reason = Sie haben beim Stuhlgang vielleicht weniger Kontrolle oder weniger Gefühl.
    .what = Das muss innerhalb weniger Stunden in einem Krankenhaus untersucht werden. Das Personal ist es gewohnt, davon zu hören.
    .sentence = „Ich habe Rückenbeschwerden, und ich habe neu die Kontrolle über den Darm verloren oder spüre den Stuhlgang nicht. Ich bitte darum, heute auf ein Cauda-equina-Syndrom untersucht zu werden.“
RF04 = Haben Sie, seit dieses Rückenproblem begonnen hat, beim Sex das Gefühl in den Genitalien verloren? Oder hat sich der Sex auf andere Weise neu verändert, zum Beispiel durch Probleme mit der Erektion oder dem Samenerguss?
    .why = Dieselben Nerven am unteren Ende der Wirbelsäule sind für das Gefühl beim Sex da. Eine neue Veränderung kann ein frühes Zeichen sein.
    .reason = Gefühl oder Funktion beim Sex haben sich vielleicht verändert, seit Ihr Rückenproblem begonnen hat.
    .what = Das muss innerhalb weniger Stunden in einem Krankenhaus untersucht werden. Sie müssen nicht mehr erklären als den Satz unten.
    .sentence = „Seit meine Rückenbeschwerden begonnen haben, habe ich neu das sexuelle Gefühl oder die sexuelle Funktion verloren. Ich bitte darum, heute auf ein Cauda-equina-Syndrom untersucht zu werden.“
RF05 = Haben Sie in beiden Beinen Schmerzen, Taubheit oder Schwäche, die neu sind oder schlimmer werden?
    .why = Rückenbeschwerden ziehen meist nur in ein Bein. Wenn sich beide Beine verändern, sollte das schnell untersucht werden.
    .reason = In beiden Beinen haben Sie vielleicht neue oder schlimmere Schmerzen, Taubheit oder Schwäche.
    .what = Das muss innerhalb weniger Stunden untersucht werden. Setzen oder legen Sie sich hin, während Sie auf Hilfe warten.
    .sentence = „Ich habe neue oder schlimmere Schmerzen, Taubheit oder Schwäche in beiden Beinen, dazu Rückenbeschwerden.“
RF06 = Ist in den letzten Wochen ein Bein, ein Fuß, ein Arm oder eine Hand schwach geworden, oder wird eine Schwäche schlimmer? Zum Beispiel: Ein Fuß schleift oder klatscht auf, Sie können nicht auf den Zehen oder nicht auf den Fersen stehen, oder Ihnen fallen Dinge aus der Hand.
    .why = Schwäche sagt uns mehr als Schmerz darüber, wie es einem Nerv geht.
    .reason = Sie haben vielleicht eine neue Schwäche oder eine, die schlimmer wird.
    .what = Benutzen Sie das Gestell nicht, bis jemand Ihre Kraft geprüft hat.
    .sentence = „In den letzten Wochen ist ein Bein, ein Fuß, ein Arm oder eine Hand schwach geworden. Ich bitte darum, meine Kraft und meine Reflexe zu prüfen.“
RF06_sudden = Ist die Schwäche schnell gekommen, innerhalb von Stunden oder wenigen Tagen?
    .why = Wie schnell sie gekommen ist, zeigt, wie bald sie untersucht werden sollte.
    .reason = Die Schwäche ist vielleicht schnell gekommen.
    .what = Eine Schwäche, die innerhalb von Stunden oder Tagen kommt, sollte sofort untersucht werden.
    .sentence = „Die Schwäche ist innerhalb von Stunden oder wenigen Tagen gekommen.“
RF06_walk = Macht die Schwäche Ihnen das Gehen unmöglich?
    .why = Wenn Sie nicht gehen können, brauchen Sie früher Hilfe.
    .reason = Die Schwäche macht Ihnen das Gehen vielleicht unmöglich.
    .what = Bleiben Sie dort, wo es für Sie bequem ist, und lassen Sie die Hilfe zu sich kommen.
    .sentence = „Wegen der Schwäche kann ich nicht gehen.“
RF07 = Sind Ihre Hände ungeschickt geworden (bei Knöpfen, Schlüsseln oder beim Schreiben), ist Ihr Gang unsicher geworden, oder spüren Sie elektrische Schläge den Rücken, die Arme oder die Beine hinunter, wenn Sie den Nacken beugen?
    .why = Das kann vom Rückenmark im Nacken kommen. Man übersieht es leicht.
    .reason = Ihre Hände, Ihr Gang oder das Beugen des Nackens haben sich vielleicht verändert.
    .what = Benutzen Sie das Gestell nicht, bis jemand Ihren Nacken untersucht hat.
    .sentence = „Meine Hände sind ungeschickt geworden, mein Gang ist unsicher, oder ich spüre elektrische Schläge, wenn ich den Nacken beuge. Könnte mein Rückenmark untersucht werden?“

## Sudden signs

RF08 = Haben Sie neue Schmerzen im Nacken oder Hals oder neue Kopfschmerzen, wie Sie sie noch nie hatten? Oder haben Sie eines davon: Schwindel, Doppelbilder, verwaschene Sprache, Probleme beim Schlucken, ein hängendes oder taubes Gesicht, plötzliche Unsicherheit beim Stehen oder Gehen, oder sind Sie zusammengebrochen?
    .why = In seltenen Fällen kommen Schmerzen im Nacken oder Hals von einem Blutgefäß. Man kann es früh erkennen, wenn jemand danach fragt.
    .reason = Sie haben vielleicht eine neue Art von Nacken-, Hals- oder Kopfschmerzen oder ein Zeichen, das dazu gehört.
    .what = Halten Sie Nacken und Hals ruhig, und holen Sie sofort Hilfe.
    .sentence = „Ich habe Schmerzen im Nacken oder Hals oder Kopfschmerzen wie nie zuvor, oder Schwindel, Doppelbilder, verwaschene Sprache, Probleme beim Schlucken, ein taubes oder hängendes Gesicht, oder ich bin zusammengebrochen.“
RF09 = Treffen zwei oder mehr dieser Punkte auf Sie zu: sehr starke Schmerzen im Rücken, in der Seite oder im Bauch, die plötzlich begonnen haben; das Gefühl, gleich ohnmächtig zu werden, dabei kalt und schweißig; ein pochender Knoten im Bauch?
    .why = Manchmal beginnen Schmerzen im Rücken in einem großen Blutgefäß.
    .reason = Zwei oder mehr Zeichen passen vielleicht zu einem Problem mit einem großen Blutgefäß.
    .what = Legen Sie sich hin, und lassen Sie die Hilfe zu sich kommen.
    .sentence = „Ich habe mindestens zwei davon: plötzliche sehr starke Schmerzen im Rücken, in der Seite oder im Bauch; das Gefühl, gleich ohnmächtig zu werden, dabei kalt und schweißig; einen pochenden Knoten im Bauch.“
RF10 = Hat Ihnen eine Ärztin oder ein Arzt gesagt, dass Sie ein Aneurysma (eine Aussackung) der Aorta haben, also des großen Blutgefäßes in Brust und Bauch?
    .why = Druck und Anstrengung sind dafür vielleicht nicht geeignet. Ihre Ärztin oder Ihr Arzt weiß, wie groß es ist.
    .reason = Sie haben vielleicht ein Aneurysma der Aorta.
    .what = Fragen Sie Ihre behandelnde Ärztin oder Ihren behandelnden Arzt, bevor Sie sich auf das Gestell legen.
    .sentence = „Man hat mir gesagt, dass ich ein Aneurysma der Aorta habe. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt, und die Knie anziehen?“

## How it began

RF11 = Haben die Schmerzen nach einem schweren Unfall begonnen, zum Beispiel nach einem Verkehrsunfall, einem Sturz aus der Höhe oder einem heftigen Schlag?
    .why = Nach einem harten Schlag kann ein Knochen der Wirbelsäule gebrochen sein, ohne dass es jemand weiß.
    .reason = Ihre Schmerzen haben vielleicht mit einem schweren Unfall begonnen.
    .what = Benutzen Sie das Gestell nicht, bis jemand Ihre Wirbelsäule untersucht hat.
    .sentence = „Meine Rückenschmerzen haben nach einem schweren Unfall begonnen. Könnte ein Knochen meiner Wirbelsäule gebrochen sein?“
RF11_recent = War der Unfall in den letzten drei Tagen?
    .why = Eine frische Verletzung sollte sofort untersucht werden.
    .reason = Der Unfall war vielleicht in den letzten drei Tagen.
    .what = Halten Sie den Rücken so ruhig wie möglich, bis jemand Sie untersucht hat.
    .sentence = „Der Unfall war in den letzten drei Tagen.“
RF11_walk = Ist Ihnen das Gehen seit dem Unfall unmöglich?
    .why = Wenn Sie nicht gehen können, brauchen Sie früher Hilfe.
    .reason = Seit dem Unfall ist Ihnen das Gehen vielleicht unmöglich.
    .what = Bleiben Sie, wo Sie sind, und lassen Sie die Hilfe zu sich kommen.
    .sentence = „Seit dem Unfall kann ich nicht gehen.“
RF11_numb = Haben Sie seit dem Unfall irgendeine Taubheit gespürt?
    .why = Taubheit kann bedeuten, dass ein Nerv verletzt wurde.
    .reason = Seit dem Unfall spüren Sie vielleicht Taubheit.
    .what = Halten Sie den Rücken so ruhig wie möglich, bis jemand Sie untersucht hat.
    .sentence = „Ich habe seit dem Unfall Taubheit gespürt.“
RF12 = Haben die Schmerzen plötzlich nach etwas Kleinem begonnen, zum Beispiel nach einem kleinen Sturz, nach einem Heben oder einem Husten, oder ganz ohne Grund?
    .why = Wenn Knochen dünn sind, kann etwas Kleines genügen, um einen zu brechen.
    .reason = Ihre Schmerzen haben vielleicht plötzlich begonnen, und Ihre Knochen sind vielleicht dünner als früher.
    .what = Benutzen Sie das Gestell nicht, bis jemand Ihre Wirbelsäule untersucht hat.
    .sentence = „Meine Rückenschmerzen haben plötzlich nach etwas Kleinem begonnen. Ich bin über 65, habe dünne Knochen oder habe Kortison (Steroide) genommen. Könnte ein Knochen meiner Wirbelsäule gebrochen sein?“
RF12_bones = Haben Sie dünne Knochen (Osteoporose)?
    .why = Dünne Knochen brechen leichter.
    .reason = Sie haben vielleicht dünne Knochen.
    .what = Sagen Sie der Fachperson, was Sie über Ihre Knochen wissen.
    .sentence = „Ich habe Osteoporose, oder es könnte so sein.“
RF12_steroids = Haben Sie drei Monate oder länger Kortison-Tabletten (Steroide) genommen?
    .why = Kortison-Tabletten können die Knochen mit der Zeit dünner machen.
    .reason = Sie haben vielleicht drei Monate oder länger Kortison-Tabletten genommen.
    .what = Sagen Sie der Fachperson, wie die Tabletten heißen und wie lange Sie sie genommen haben. Setzen Sie sie nicht von sich aus ab.
    .sentence = „Ich habe drei Monate oder länger Kortison-Tabletten (Steroide) genommen, oder es könnte so sein.“

## Your health

RF13 = Haben Sie zusammen mit den Rücken- oder Nackenschmerzen Fieber, Frösteln, Schüttelfrost oder Nachtschweiß, oder fühlen Sie sich rundum krank?
    .why = Ab und zu kommen Rückenschmerzen zusammen mit einer Infektion, und die wird ganz anders behandelt.
    .reason = Sie haben neben den Schmerzen vielleicht Fieber oder fühlen sich krank.
    .what = Messen Sie Ihre Temperatur, wenn Sie können, und schreiben Sie sie auf.
    .sentence = „Ich habe Rücken- oder Nackenschmerzen, zusammen mit Fieber, Frösteln, Schüttelfrost, Nachtschweiß oder Krankheitsgefühl. Könnte es eine Infektion sein?“
RF13_confused = Sind Sie verwirrt oder sehr schläfrig, oder sagen andere das von Ihnen, oder atmen Sie schnell?
    .why = Das sind Zeichen, dass der Körper sofort Hilfe braucht.
    .reason = Sie sind vielleicht verwirrt, sehr schläfrig oder atmen schnell.
    .what = Bitten Sie jemanden, bei Ihnen zu bleiben, bis Hilfe da ist.
    .sentence = „Ich habe Fieber oder fühle mich krank, und ich bin verwirrt, sehr schläfrig oder atme schnell.“
RF14 = Hatten Sie in den letzten drei Monaten eine schwere Infektion, eine Spritze oder eine Operation an der Wirbelsäule, oder haben Sie sich Drogen gespritzt? Oder kann Ihr Körper Infektionen schlechter abwehren, wegen einer Krankheit, eines Medikaments, einer Dialyse oder einer Transplantation?
    .why = Jedes davon macht eine Infektion nahe der Wirbelsäule etwas wahrscheinlicher.
    .reason = Ihre Rückenschmerzen sind neu oder schlimmer, und Infektionen sind bei Ihnen vielleicht wahrscheinlicher.
    .what = Benutzen Sie das Gestell nicht, bis eine Infektion ausgeschlossen ist.
    .sentence = „Meine Rückenschmerzen sind neu oder schlimmer. In den letzten drei Monaten hatte ich eine Infektion, eine Spritze oder Operation an der Wirbelsäule oder habe mir Drogen gespritzt, oder mein Immunsystem ist schwach. Könnte es eine Infektion sein?“
RF14_new = Sind Ihre Rückenschmerzen neu, oder sind sie schlimmer geworden?
    .why = Erst eine Veränderung der Schmerzen macht die letzte Antwort wichtig.
    .reason = Ihre Rückenschmerzen sind vielleicht neu oder schlimmer.
    .what = Sagen Sie der Fachperson, wann sie sich verändert haben.
    .sentence = „Meine Rückenschmerzen sind neu oder schlimmer geworden.“
RF15 = Haben oder hatten Sie jemals Krebs?
    .why = Die meisten Rückenschmerzen haben nichts mit einem früheren Krebs zu tun. Eine Fachperson, die Sie kennt, kann das beurteilen.
    .reason = Sie haben oder hatten vielleicht irgendwann Krebs.
    .what = Fragen Sie eine Fachperson, die Ihre Vorgeschichte kennt, ob diese Übungen für Sie geeignet sind.
    .sentence = „Ich habe oder hatte Krebs. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
RF15_worse = Sind Ihre Rückenschmerzen neu, oder werden sie stetig schlimmer?
    .why = Nach einem Krebs sollten neue Rückenschmerzen bald untersucht werden.
    .reason = Ihre Rückenschmerzen sind vielleicht neu oder werden stetig schlimmer.
    .what = Sagen Sie der Fachperson, wann sie begonnen haben und wie sie sich verändert haben.
    .sentence = „Ich habe oder hatte Krebs, und meine Rückenschmerzen sind neu oder werden stetig schlimmer.“
RF15_band = Ist der Schmerz wie ein enges Band um den Brustkorb?
    .why = Schmerz wie ein Band kann von einem Nerv neben der Wirbelsäule kommen.
    .reason = Ihr Schmerz ist vielleicht wie ein enges Band um den Brustkorb.
    .what = Zeigen Sie der Fachperson, wo das Band ist.
    .sentence = „Ich habe oder hatte Krebs, und ich habe Schmerzen wie ein enges Band um den Brustkorb.“
RF15_unsteady = Sind Sie unsicher auf den Beinen?
    .why = Unsicherheit auf den Beinen kann vom Rückenmark kommen.
    .reason = Sie sind vielleicht unsicher auf den Beinen.
    .what = Halten Sie sich beim Gehen fest, bis jemand Sie untersucht hat.
    .sentence = „Ich habe oder hatte Krebs, ich habe Rückenschmerzen, und ich bin unsicher auf den Beinen.“
RF16 = Haben Sie ungewollt abgenommen (in sechs Monaten etwa 4 kg, wenn Sie 80 kg wiegen, oder 3 kg, wenn Sie 60 kg wiegen), oder sind Sie ungewöhnlich müde und fühlen sich dabei krank?
    .why = Das können Zeichen einer Krankheit sein, die man früh erkennen sollte.
    .reason = Sie haben vielleicht ungewollt abgenommen, oder Sie fühlen sich müde und krank.
    .what = Schreiben Sie auf, was Sie jetzt wiegen und was Sie früher gewogen haben.
    .sentence = „Ich habe Rückenschmerzen, und ich habe ungewollt abgenommen oder fühle mich ungewöhnlich müde und krank.“

## Your pain

RF17 = Ist der Schmerz den ganzen Tag und die ganze Nacht da, keine Lage lindert ihn, und er hält Sie wach?
    .why = Die meisten Rückenschmerzen verändern sich, wenn man sich bewegt oder hinlegt. Schmerz, der nie nachlässt, sollte untersucht werden.
    .reason = Ihr Schmerz lässt vielleicht nie nach, weder bei Tag noch bei Nacht.
    .what = Schreiben Sie auf, wie Sie geschlafen haben und ob irgendeine Lage hilft.
    .sentence = „Meine Rückenschmerzen sind den ganzen Tag und die ganze Nacht da, nichts lindert sie, und sie halten mich wach.“
RF18 = Hat sich die Form Ihrer Wirbelsäule in letzter Zeit verändert, zum Beispiel durch einen neuen Buckel oder eine neue Biegung?
    .why = Eine neue Form kann bedeuten, dass sich ein Knochen verändert hat.
    .reason = Die Form Ihrer Wirbelsäule hat sich vielleicht verändert.
    .what = Benutzen Sie das Gestell nicht, bis jemand Ihre Wirbelsäule untersucht hat.
    .sentence = „Die Form meiner Wirbelsäule hat sich in letzter Zeit verändert. Könnte das jemand untersuchen?“
RF19 = Haben Ihre Rückenschmerzen langsam begonnen, bevor Sie 45 waren?
    .why = Eine Art von Rückenschmerzen kommt von einer Entzündung. Sie beginnt oft so, und es gibt gute Behandlungen.
    .reason = Ihre Schmerzen sind vielleicht von der Art, die von einer Entzündung kommt.
    .what = Lassen Sie prüfen, ob es entzündliche Rückenschmerzen sind, bevor Sie beginnen.
    .sentence = „Meine Rückenschmerzen haben langsam begonnen, bevor ich 45 war, und dauern schon über drei Monate. Ruhe macht sie schlimmer, Bewegung hilft, oder sie wecken mich spät in der Nacht. Könnten sie entzündlich sein?“
RF19_months = Dauern die Schmerzen schon mehr als drei Monate?
    .why = Diese Art von Schmerzen hält an.
    .reason = Die Schmerzen dauern vielleicht schon mehr als drei Monate.
    .what = Sagen Sie der Fachperson, wann sie begonnen haben.
    .sentence = „Die Schmerzen dauern schon mehr als drei Monate, oder es könnte so sein.“
RF19_rest = Sind die Schmerzen schlimmer, wenn Sie ruhen, oder besser, wenn Sie sich bewegen?
    .why = Schmerzen von einer Entzündung sind bei Bewegung oft besser als in Ruhe.
    .reason = Ruhe macht die Schmerzen vielleicht schlimmer, oder Bewegung hilft.
    .what = Sagen Sie der Fachperson, wie sich die Morgen anfühlen.
    .sentence = „Die Schmerzen sind in Ruhe schlimmer, oder sie sind besser, wenn ich mich bewege.“
RF19_night = Wecken die Schmerzen Sie in der zweiten Hälfte der Nacht?
    .why = Schmerzen von einer Entzündung wecken Menschen oft zu dieser Zeit.
    .reason = Die Schmerzen wecken Sie vielleicht spät in der Nacht.
    .what = Sagen Sie der Fachperson, wie oft die Schmerzen Sie wecken.
    .sentence = „Die Schmerzen wecken mich in der zweiten Hälfte der Nacht.“
RF20 = Haben Sie Morbus Bechterew (ankylosierende Spondylitis), oder hat eine Ärztin oder ein Arzt gesagt, dass Teile Ihrer Wirbelsäule versteift (zusammengewachsen) sind?
    .why = Eine steife Wirbelsäule gibt weniger nach. Druck auf einzelne Punkte kann sie deshalb verletzen.
    .reason = Teile Ihrer Wirbelsäule sind vielleicht steif oder zusammengewachsen.
    .what = Fragen Sie Ihre behandelnde Ärztin oder Ihren behandelnden Arzt, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich habe Morbus Bechterew (ankylosierende Spondylitis) oder einen versteiften Teil der Wirbelsäule. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
RF21 = Haben Sie Schmerzen, Kribbeln oder Taubheit, die bis unter das Knie oder bis unter den Ellbogen reichen?
    .why = Zeichen, die so weit reichen, kommen oft von einem Nerv. Der Hersteller bietet die erste Beinübung Menschen an, die das nicht haben.
    .reason = Schmerzen, Kribbeln oder Taubheit reichen vielleicht bis unter das Knie oder den Ellbogen.
    .what = Bitten Sie zuerst eine Fachperson, Ihre Nerven zu prüfen. Danach beginnen Sie nur mit der Ausgangslage.
    .sentence = „Ich habe Schmerzen, Kribbeln oder Taubheit unterhalb des Knies oder des Ellbogens. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
RF22 = Sind Sie über 55, und haben Sie jetzt zum allerersten Mal Rückenschmerzen?
    .why = Erste Rückenschmerzen im späteren Leben sollte man sich genauer ansehen, wenn sie bleiben.
    .reason = Es sind vielleicht Ihre ersten Rückenschmerzen, und Sie sind vielleicht über 55.
    .what = Sie können sanft beginnen. Wenn es in ein paar Wochen nicht besser ist, gehen Sie zu einer Fachperson.
    .sentence = „Ich bin über 55, und das sind meine ersten Rückenschmerzen. Sollte man etwas untersuchen?“
RF23 = Haben Sie Schmerzen in der Brust, bekommen Sie schlecht Luft, oder strahlen Schmerzen in den Arm oder den Kiefer aus?
    .why = Das kann vom Herzen oder von der Lunge kommen.
    .reason = Sie haben vielleicht Schmerzen in der Brust, bekommen schlecht Luft oder spüren Schmerzen im Arm oder Kiefer.
    .what = Setzen Sie sich hin, ruhen Sie, und lassen Sie die Hilfe zu sich kommen.
    .sentence = „Ich habe Schmerzen in der Brust, ich bekomme schlecht Luft, oder Schmerzen strahlen in den Arm oder den Kiefer aus.“
RF24 = Ist Ihr Schmerz jetzt gerade 8 oder mehr von 10, und viel schlimmer als in der letzten Woche?
    .why = Wenn Schmerz stark ist und sich schnell verändert, sollte das jemand untersuchen, bevor Sie sich selbst behandeln.
    .reason = Ihr Schmerz ist vielleicht sehr stark und viel schlimmer als letzte Woche.
    .what = Ruhen Sie in der Lage, die am leichtesten fällt, bis jemand Sie untersucht hat.
    .sentence = „Mein Rückenschmerz ist 8 oder mehr von 10 und viel schlimmer als letzte Woche.“
RF25 = Haben Sie Schmerzen, Kribbeln oder Taubheit unterhalb der Hüfte, oder hat eine Fachperson gesagt, dass Sie einen eingeklemmten Nerv oder Ischias (eine Ischialgie) haben?
    .why = Der Hersteller bietet das Heben der Beine Menschen an, bei denen der Nerv zum Bein nicht gedrückt wird.
    .reason = Sie haben vielleicht Zeichen unterhalb der Hüfte oder einen eingeklemmten Nerv.
    .what = Sie können die Ausgangslage nutzen. Das Heben der Beine bleibt gesperrt, bis eine Fachperson Ja dazu sagt.
    .sentence = „Ich habe Zeichen unterhalb der Hüfte oder einen eingeklemmten Nerv. Darf ich auf einem Holzgestell liegen und ein Knie zur Brust ziehen?“
BASELINE = Wie stark war Ihr Schmerz in den letzten sieben Tagen üblicherweise, und wie weit vom Rücken weg reichte er üblicherweise?
    .why = Spätere Werte werden damit verglichen. So wird ein schlechter Tag nicht für einen Schaden gehalten.
    .reason = Ihr üblicher Schmerz ist 6 oder mehr von 10.
    .what = Fragen Sie eine Fachperson, bevor Sie beginnen. Danach beginnen Sie nur mit der Ausgangslage.
    .sentence = „Mein üblicher Rückenschmerz ist 6 oder mehr von 10. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“

## Lying on the rack

DV01 = Haben Sie Osteoporose (dünne Knochen) oder brüchige Knochen, oder haben Sie sich jemals einen Knochen der Wirbelsäule gebrochen?
    .why = Das Holz drückt auf kleine Stellen. Knochen, die leicht brechen, brauchen mehr Vorsicht.
    .reason = Ihre Knochen brechen vielleicht leichter.
    .what = Fragen Sie eine Fachperson, die Ihre Knochen kennt, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich habe dünne oder brüchige Knochen, oder ich habe mir einmal einen Knochen der Wirbelsäule gebrochen. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
DV02 = Wurden Sie jemals an der Wirbelsäule operiert, oder haben Sie Metall, einen Stimulator oder eine Pumpe im Rücken oder Nacken?
    .why = Druck nahe einer operierten Stelle ist für sie vielleicht nicht richtig.
    .reason = Sie wurden vielleicht an der Wirbelsäule operiert, oder Ihnen wurde etwas eingesetzt.
    .what = Fragen Sie eine Fachperson, die die Operation kennt, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich wurde an der Wirbelsäule operiert, oder ich habe Metall oder ein Gerät darin. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
DV02_recent = Ist die Operation oder das Einsetzen des Geräts weniger als 12 Monate her?
    .why = Die Heilung dauert Monate.
    .reason = Es ist vielleicht weniger als 12 Monate her.
    .what = Nur die Aussage einer Fachperson kann das öffnen.
    .sentence = „Es ist weniger als 12 Monate her.“
DV02_fused = Wurden Knochen Ihrer Wirbelsäule miteinander verbunden (versteift)?
    .why = Neben einem versteiften Teil bewegt sich die Wirbelsäule anders.
    .reason = Knochen Ihrer Wirbelsäule wurden vielleicht miteinander verbunden.
    .what = Nur die Aussage einer Fachperson kann das öffnen.
    .sentence = „Knochen meiner Wirbelsäule wurden versteift.“
DV03 = Hat Ihnen eine Ärztin oder ein Arzt gesagt, dass ein Knochen der Wirbelsäule verrutscht ist (Wirbelgleiten) oder dass Ihre Wirbelsäule instabil ist, oder haben Sie sehr lockere Gelenke (zum Beispiel durch Ehlers-Danlos oder Marfan)?
    .why = Eine Wirbelsäule, die sich zu viel bewegt, braucht mehr Halt als Druck.
    .reason = Ihre Wirbelsäule oder Ihre Gelenke bewegen sich vielleicht mehr als üblich.
    .what = Fragen Sie eine Fachperson, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich habe einen verrutschten oder instabilen Knochen in der Wirbelsäule oder sehr lockere Gelenke. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
DV04 = Haben Sie rheumatoide Arthritis oder das Down-Syndrom?
    .why = Bei beidem können die Gelenke ganz oben im Nacken locker sein.
    .reason = Die Gelenke ganz oben in Ihrem Nacken sind vielleicht locker.
    .what = Sie können die Ausgangslage nutzen, mit geradem und gestütztem Nacken. Übungen für den Nacken und den oberen Rücken bleiben gesperrt, bis eine Fachperson Ja dazu sagt.
    .sentence = „Ich habe rheumatoide Arthritis oder das Down-Syndrom. Ist mein oberer Nacken stabil genug für Übungen des Nackens und des oberen Rückens auf einem Holzgestell?“
DV05 = Nehmen Sie Blutverdünner, oder bluten Sie leicht oder bekommen Sie leicht blaue Flecken?
    .why = Das Holz drückt auf Haut und Muskeln. Davon kann es blaue Flecken geben.
    .reason = Sie bluten vielleicht leicht oder bekommen leicht blaue Flecken.
    .what = Fragen Sie eine Fachperson oder in der Apotheke, bevor Sie sich auf das Gestell legen. Setzen Sie kein Medikament von sich aus ab.
    .sentence = „Ich nehme Blutverdünner oder bekomme leicht blaue Flecken. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
DV06 = Sind Sie schwanger, oder haben Sie in den letzten sechs Wochen ein Kind geboren?
    .why = In der Schwangerschaft und kurz nach einer Geburt sind Liegen auf dem Rücken und Druck auf den Rücken für Sie vielleicht nicht geeignet.
    .reason = Sie sind vielleicht schwanger oder haben in den letzten sechs Wochen ein Kind geboren.
    .what = Fragen Sie Ihre Hebamme, Ihre Ärztin oder Ihren Arzt, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich bin schwanger oder habe in den letzten sechs Wochen ein Kind geboren. Darf ich auf dem Rücken auf einem Holzgestell liegen?“
DV06_weeks = Sind Sie seit mehr als etwa 16 Wochen schwanger?
    .why = Etwa ab dann kann Liegen auf dem Rücken auf ein großes Blutgefäß drücken.
    .reason = Sie sind vielleicht seit mehr als etwa 16 Wochen schwanger.
    .what = Lassen Sie das Gestell für später. Ihre Hebamme kann Ihnen andere Wege zeigen, den Rücken zu entlasten.
    .sentence = „Ich bin seit mehr als etwa 16 Wochen schwanger, und mein Rücken tut weh. Was kann ich sonst tun?“
DV07 = Haben Sie dort, wo das Holz drücken würde, eine Wunde, einen Ausschlag, eine Infektion, ein Druckgeschwür oder einen frischen Bluterguss?
    .why = Auf verletzte Haut sollte nichts drücken.
    .reason = Ihre Haut ist dort, wo das Holz drücken würde, vielleicht verletzt.
    .what = Lassen Sie es zuerst verheilen. Beantworten Sie dann diese Frage noch einmal.
    .sentence = „Ich habe eine Wunde, einen Ausschlag, eine wunde Stelle oder einen Bluterguss am Rücken. Wann darf darauf wieder Druck kommen?“
DV07_low = Ist es am unteren Rücken oder am Gesäß?
    .why = In der Ausgangslage liegen der untere Rücken und das Gesäß auf dem Holz.
    .reason = Es ist vielleicht am unteren Rücken oder am Gesäß.
    .what = Legen Sie sich nicht auf das Gestell, bis es verheilt ist.
    .sentence = „Es ist am unteren Rücken oder am Gesäß.“
DV07_upper = Ist es am oberen Rücken oder an den Schulterblättern?
    .why = In der Ausgangslage liegt der obere Rücken auf dem Holz.
    .reason = Es ist vielleicht am oberen Rücken.
    .what = Legen Sie sich nicht auf das Gestell, bis es verheilt ist.
    .sentence = „Es ist am oberen Rücken.“
DV07_neck = Ist es am Nacken?
    .why = In der Ausgangslage kann das Holz bis an den Nacken reichen.
    .reason = Es ist vielleicht am Nacken.
    .what = Legen Sie sich nicht auf das Gestell, bis es verheilt ist.
    .sentence = „Es ist am Nacken.“
DV08 = Spüren Sie mit der Haut Ihres Rückens weniger als früher, zum Beispiel wegen Diabetes oder einer Verletzung des Rückenmarks?
    .why = Sie müssen spüren, wenn etwas zu stark drückt.
    .reason = Sie spüren mit der Haut Ihres Rückens vielleicht weniger.
    .what = Fragen Sie eine Fachperson, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich spüre mit der Haut meines Rückens weniger. Darf ich auf einem Holzgestell liegen, das neben der Wirbelsäule drückt?“
DV09 = Haben Sie ein Blutgerinnsel (eine Thrombose) in einem Bein, oder eine Wade, die schmerzt, geschwollen oder heiß ist?
    .why = Ein Gerinnsel in einem Bein sollte behandelt werden, bevor Sie üben.
    .reason = Sie haben vielleicht ein Blutgerinnsel in einem Bein.
    .what = Reiben Sie das Bein nicht. Fragen Sie eine Fachperson, bevor Sie beginnen.
    .sentence = „Ich habe ein Blutgerinnsel in einem Bein oder eine schmerzende, geschwollene oder heiße Wade. Darf ich Übungen im Liegen machen?“
DV09_new = Ist der Schmerz, die Schwellung oder die Hitze in der Wade neu?
    .why = Ein neues Gerinnsel sollte sofort gefunden werden.
    .reason = Die Zeichen in Ihrer Wade sind vielleicht neu.
    .what = Schonen Sie das Bein, reiben Sie es nicht, und holen Sie sofort Hilfe.
    .sentence = „Meine Wade ist neu schmerzhaft, geschwollen oder heiß. Könnte es ein Blutgerinnsel sein?“
DV10 = Wurden Sie in den letzten drei Monaten an Brust, Bauch oder Hüfte operiert, oder haben Sie sich eine Rippe gebrochen?
    .why = Diese Stellen brauchen Zeit, und der Weg auf den Boden belastet sie.
    .reason = Eine Operation oder eine gebrochene Rippe ist bei Ihnen vielleicht noch nicht ausgeheilt.
    .what = Fragen Sie die Klinik, die Sie behandelt hat, bevor Sie beginnen.
    .sentence = „Ich wurde in den letzten drei Monaten operiert oder habe mir eine Rippe gebrochen. Darf ich mich auf den Boden begeben und auf einem Holzgestell liegen?“
DV11 = Können Sie allein auf den Boden und wieder hoch kommen?
    .why = Das Gestell liegt auf dem Boden. Sie sollen aufstehen können, wann immer Sie möchten.
    .reason = Sie brauchen vielleicht Hilfe, um vom Boden aufzustehen.
    .what = Machen Sie Ihre Einheiten nur, wenn jemand im Raum ist.
    .sentence = „Mir fällt es schwer, vom Boden aufzustehen. Könnte mir jemand zeigen, wie es geht?“
DV12 = Wird Ihnen beim flachen Liegen schwindlig, bekommen Sie dann schlecht Luft, oder stößt Ihnen Säure auf? Oder haben Sie hohen Blutdruck, der nicht im Griff ist, Herzschwäche oder grünen Star (Glaukom)?
    .why = Jede Einheit findet im Liegen auf dem Rücken statt.
    .reason = Flaches Liegen ist für Sie vielleicht nicht geeignet.
    .what = Fragen Sie eine Fachperson, bevor Sie beginnen.
    .sentence = „Flaches Liegen macht mir Beschwerden, oder ich habe hohen Blutdruck, Herzschwäche oder grünen Star. Darf ich bis zu 15 Minuten auf dem Rücken liegend üben?“
DV13 = Haben Sie ein künstliches Hüftgelenk, oder tut die Hüfte weh, wenn Sie das Knie zur Brust ziehen?
    .why = Bei manchen Übungen kommt das Knie zur Brust, und das beugt die Hüfte weit.
    .reason = Das Knie zur Brust zu ziehen, ist für Ihre Hüfte vielleicht nicht geeignet.
    .what = Übungen, bei denen das Knie zur Brust kommt, bleiben gesperrt, bis eine Fachperson Ja dazu sagt.
    .sentence = „Ich habe eine neue Hüfte, oder die Hüfte tut weh, wenn ich sie beuge. Darf ich das Knie zur Brust ziehen?“
DV14 = Nehmen Sie vor dem Üben starke Schmerzmittel, Alkohol oder etwas zur Beruhigung oder zum Schlafen?
    .why = Das verdeckt Schmerz, und Schmerz sagt Ihnen, wann Sie aufhören müssen.
    .reason = Sie spüren vielleicht weniger Schmerz, als da ist.
    .what = Machen Sie Ihre Einheiten ohne das, wo es geht. Setzen Sie kein verordnetes Medikament von sich aus ab.
    .sentence = „Ich nehme starke Schmerzmittel oder etwas zur Beruhigung. Welche Tageszeit ist gut zum Üben?“
DV16 = Hat Ihnen eine Ärztin oder ein Arzt gesagt, dass Sie eine schwere Skoliose haben (eine seitliche Krümmung der Wirbelsäule von mehr als 45 Grad)?
    .why = Der Hersteller sagt, dass das Gestell nicht für Menschen mit einer solchen Krümmung ist.
    .reason = Sie haben vielleicht eine starke seitliche Krümmung der Wirbelsäule.
    .what = Fragen Sie eine Fachperson, die Ihre Wirbelsäule gesehen hat, bevor Sie sich auf das Gestell legen.
    .sentence = „Ich habe eine schwere Skoliose. Der Hersteller eines Rückengestells aus Holz rät davon ab. Darf ich es trotzdem benutzen?“

## Your body and your rack

BODY = Wie groß sind Sie, und wie viel wiegen Sie?
    .why = Das Gestell gibt es in mehreren Größen, und die Bilder sind nach Ihrer Körpergröße gezeichnet.
    .reason = Wir kennen Ihre Körpergröße und Ihr Gewicht noch nicht.
    .what = Geben Sie beides ein, um weiterzugehen.
    .sentence = „Wie groß bin ich, und wie viel wiege ich?“
RACK = Welches Gestell haben Sie?
    .why = Die Größen sind verschieden, und jede passt zu bestimmten Körpergrößen.
    .reason = Wir kennen Ihr Gestell noch nicht.
    .what = Wählen Sie es aus, um weiterzugehen.
    .sentence = „Ich benutze ein Holzgestell, das neben der Wirbelsäule drückt. Ist es für mich richtig?“
DV17 = Ist Ihr Gestell unbeschädigt, und steht es auf dem Boden, ohne zu wackeln?
    .why = Ein Gestell, das wackelt oder einen Riss hat, kann rutschen oder einklemmen.
    .reason = Ihr Gestell ist vielleicht beschädigt, oder es wackelt.
    .what = Legen Sie sich nicht darauf. Wenn es repariert ist und ruhig steht, antworten Sie noch einmal.
    .sentence = „Mein Gestell ist beschädigt oder wackelt. Wer kann es reparieren?“
DV15 = Wiegen Sie mehr, als Ihr Gestell tragen darf?
    .why = Die Grenze steht oft auf dem Gestell oder in seinen Papieren. Wenn Sie sie nicht finden, sagen Sie, dass Sie nicht sicher sind.
    .reason = Sie wiegen mehr, oder vielleicht mehr, als dieses Gestell tragen darf.
    .what = Benutzen Sie dieses Gestell nicht. Eines, das für Ihr Gewicht gemacht ist, passt vielleicht zu Ihnen.
    .sentence = „Welche Übungen für den Rücken kann ich ohne Gestell machen?“

## Before every session

MS_numbness = Haben Sie seit dem letzten Mal neue Taubheit um die Genitalien oder den After, oder hat sich an Blase oder Darm etwas verändert?
    .why = Wir fragen jedes Mal, weil schnelle Hilfe diesen Nerven am meisten nützt.
    .reason = Sie haben vielleicht neue Taubheit zwischen den Beinen oder eine Veränderung an Blase oder Darm.
    .what = Das muss innerhalb weniger Stunden in einem Krankenhaus untersucht werden. Sagen Sie dort genau, was Sie spüren.
    .sentence = „Ich habe Rückenbeschwerden, und ich habe neue Taubheit um die Genitalien oder den After oder eine Veränderung an Blase oder Darm. Ich bitte darum, heute auf ein Cauda-equina-Syndrom untersucht zu werden.“
MS_weakness = Ist seit dem letzten Mal ein Bein, ein Fuß, ein Arm oder eine Hand schwach geworden?
    .why = Schwäche sagt uns mehr als Schmerz darüber, wie es einem Nerv geht.
    .reason = Sie haben vielleicht eine neue Schwäche.
    .what = Benutzen Sie das Gestell nicht, bis jemand Ihre Kraft geprüft hat.
    .sentence = „Ein Bein, ein Fuß, ein Arm oder eine Hand ist neu schwach geworden. Ich bitte darum, meine Kraft und meine Reflexe zu prüfen.“
MS_fever = Hatten Sie seit dem letzten Mal Fieber, einen Sturz, einen Unfall oder eine neue Krankheit?
    .why = Nach jedem davon stellen wir alle Fragen noch einmal, weil sich Ihre Antworten geändert haben können.
    .reason = Sie hatten vielleicht Fieber, einen Sturz, einen Unfall oder eine neue Krankheit.
    .what = Heute keine Einheit. Bitte beantworten Sie zuerst die Fragen noch einmal.
    .sentence = „Seit meinem letzten Üben hatte ich Fieber, einen Sturz, einen Unfall oder eine neue Krankheit.“
MS_further = Sind Schmerz, Kribbeln oder Taubheit im Bein oder Arm weiter nach unten gewandert?
    .why = Wandern sie nach unten, ist das ein Grund zu ruhen. Wandern sie zurück nach oben zur Wirbelsäule, ist das ein gutes Zeichen.
    .reason = Schmerz, Kribbeln oder Taubheit sind vielleicht weiter nach unten gewandert.
    .what = Jetzt keine Einheit. Ruhen Sie zwei Tage, und beobachten Sie, ob es sich beruhigt.
    .sentence = „Schmerz, Kribbeln oder Taubheit sind im Bein oder Arm weiter nach unten gewandert.“

FIT = Passt die Größe Ihres Gestells zu Ihrer Körpergröße?
    .why = Die Krümmung des Gestells sollte Ihrem Rücken folgen.
    .reason = Die Größe Ihres Gestells passt vielleicht nicht zu Ihrer Körpergröße.
    .what = Sie können nur mit der Ausgangslage beginnen. Nehmen Sie gefaltete Handtücher, und kommen Sie herunter, wenn es sich nicht richtig anfühlt.
    .sentence = „Das Holzgestell, das ich benutze, ist für eine andere Körpergröße gemacht. Würde eine andere Stütze besser zu meinem Rücken passen?“

## Answers and groups

screen-answer-yes = Ja
screen-answer-no = Nein
screen-answer-not_sure = Nicht sicher
screen-group-you = Über Sie
screen-group-nerves = Gefühl und Kraft
screen-group-sudden = Plötzliche Zeichen
screen-group-beginning = Wie es begann
screen-group-illness = Ihre Gesundheit
screen-group-pain = Ihre Schmerzen
screen-group-rack = Liegen auf dem Gestell
screen-group-fit = Ihr Körper und Ihr Gestell
screen-group-before = Vor jeder Einheit

## What the answers mean

screen-passed = Nichts in Ihren Antworten bedeutet, dass Sie zuerst etwas abklären lassen müssen.
screen-title-UNANSWERED = Einige Fragen sind noch offen.
screen-title-OK = Sie können weitermachen.
screen-title-CAUTION = Sie können beginnen, mit einigen Grenzen.
screen-title-CLEARANCE = Bitte gehen Sie zu einer Fachperson, bevor Sie beginnen.
screen-title-CLOSED = Vorerst nicht.
screen-title-URGENT = Bitte gehen Sie heute oder innerhalb von zwei Tagen zu einer Fachperson.
screen-title-EMERGENCY = Bitte holen Sie sofort Hilfe.
screen-what-UNANSWERED = Beantworten Sie diese zuerst. Bis dahin lässt sich nicht sagen, was für Sie geeignet ist.
screen-what-OK = Hören Sie auf, sobald sich etwas falsch anfühlt. Sie kennen Ihren Körper am besten.
screen-what-CAUTION = Die Einheiten bleiben sanft, bis eine Fachperson sagt, dass Sie mehr machen dürfen.
screen-what-CLEARANCE = Eine Ärztin, ein Arzt oder die Physiotherapie kann Ihnen sagen, ob diese Übungen für Sie geeignet sind. Sie sind noch hier, wenn Sie wiederkommen.
screen-what-CLOSED = So, wie es jetzt ist, gibt es keine Einheit.
screen-what-URGENT = Rufen Sie Ihre Arztpraxis oder einen ärztlichen Bereitschaftsdienst an, und lesen Sie den Satz unten vor. Holen Sie sofort Hilfe, wenn es schlimmer wird.
screen-what-EMERGENCY = Rufen Sie die örtliche Notrufnummer an, oder gehen Sie in die nächste Notaufnahme. Fahren Sie nicht selbst.
screen-what-EMERGENCY-number = Rufen Sie { $number } an, oder gehen Sie in die nächste Notaufnahme. Fahren Sie nicht selbst.
screen-one-answer = Eine Antwort sagt nicht, was Sie haben. Sie sagt aber, dass es jemand untersuchen sollte.

## What stays closed, and who opens it

screen-opens-clinician = Das öffnet sich mit der Aussage einer Fachperson: bei wem Sie waren, an welchem Tag und was gesagt wurde.
screen-opens-declaration = Das öffnet sich, wenn Sie mit Datum erklären, dass eine Fachperson sich das angesehen und gesagt hat, dass Sie die Übung machen dürfen.
screen-opens-nothing = Solange das so ist, öffnet es keine Aussage.
screen-opens-mending = Das öffnet sich, wenn es verheilt oder repariert ist und Sie noch einmal antworten.
screen-declaration = Eine Fachperson hat sich das angesehen und gesagt, dass ich diese Übung machen darf.
screen-why-changed = Vor weniger als drei Tagen haben Sie anders geantwortet. Was hat sich geändert? Vorerst gilt noch Ihre frühere Antwort.
screen-cap = Vorerst gehen die Einheiten nicht über Stufe { $stage } hinaus.
screen-removed = Vorerst ausgelassen: { $exercises }.
screen-condition-someone_in_room = Es muss jemand im Raum sein. Wir fragen vor jeder Einheit danach.
screen-condition-leg_tracking = Wir fragen vor jeder Einheit nach Ihrem Bein oder Arm.
screen-condition-no_neck_work = Halten Sie den Nacken gerade und gestützt. Den Kopf auf dem Gestell nicht drehen.
screen-condition-no_advance_sedated = Einheiten nach starken Schmerzmitteln, Alkohol oder Beruhigungsmitteln zählen nicht für die nächste Stufe.

## Notices about the rack

screen-fit-both = Bei 1,75 m passen Ihnen beide Größen. Nehmen Sie die, die sich besser anfühlt.
screen-fit-below = Das kleinste Gestell des Herstellers ist für Menschen ab { NUMBER($shortest, minimumFractionDigits: 2) } m gemacht. Ihres drückt vielleicht an anderen Stellen als geplant.
screen-fit-above = Das größte Gestell des Herstellers ist für Menschen bis { NUMBER($tallest, minimumFractionDigits: 2) } m gemacht. Ihres drückt vielleicht an anderen Stellen als geplant.
screen-fit-other-size = { $size ->
        [small] Ihr Gestell ist für größere Menschen gemacht. Die kleine Größe würde zu Ihrer Körpergröße passen.
       *[large] Ihr Gestell ist für kleinere Menschen gemacht. Die große Größe würde zu Ihrer Körpergröße passen.
    }
screen-rack-limit-unknown = Wir wissen nicht, für wie viel Gewicht dieses Gestell gemacht ist. Suchen Sie die Angabe auf dem Gestell oder in seinen Papieren.

## The page of the command line

screen-page-what-to-say = Was Sie sagen können:
screen-page-still-open = Noch zu beantworten: { $questions }.
