## Warum eine Übung für jemanden gesperrt ist, und was sie öffnet.

plan-exercise-content = Noch hat niemand bestätigt, wie sie gemacht wird.
    .opens = Jemand, der das gedruckte Handbuch hat, bestätigt es.
    .opens_before = Jemand, der das gedruckte Handbuch hat, bestätigt, was vor ihr kommt.
plan-exercise-gate = Der Hersteller verlangt zuerst eine Zeit des Übens.
    .opens =
        Zeit und regelmäßige Einheiten. Wochen bisher: { $done } von { $weeks }. Tage in den letzten sieben mit { $minutes } Minuten auf dem Gestell: { $days } von { $least }.{ $last ->
            [-1] { "" }
            [one] { " " }Ihre letzte Einheit hatte { $last } Minute auf dem Gestell.
           *[other] { " " }Ihre letzte Einheit hatte { $last } Minuten auf dem Gestell.
        } { $missing ->
            [weeks] Es fehlen noch: die Wochen.
            [answer] Es fehlt noch: Ihr eigenes Wort, dass sich Ihr unterer Rücken freier bewegt. Wir fragen Sie danach.
           *[both] Es fehlen noch: die Wochen, und dann Ihr eigenes Wort, dass sich Ihr unterer Rücken freier bewegt.
        }
plan-exercise-answer = Eine Ihrer Antworten lässt sie vorerst aus.
plan-exercise-cap = Sie bleiben vorerst in der Ausgangslage.
plan-exercise-statement = Die Aussage einer Fachperson, dass Sie das machen dürfen.
plan-exercise-comfort = Eine Einheit in der Ausgangslage und danach zwei Antworten: wie Sie lagen, und dass es bequem war.
plan-exercise-light-day = Ein Tag, an dem Ihr Schmerz wieder so ist, wie es für Sie üblich ist.
plan-exercise-not-guided = Unsere Einheiten führen noch nicht durch sie.
    .opens = Eine spätere Fassung unserer Einheiten. Bis dahin steht sie hier zum Lesen.
plan-exercise-not-done = Sie kommt nach „{ $earlier ->
        [starting_position] { starting_position-name }
        [single_leg_raise] { single_leg_raise-name }
        [double_leg_raise] { double_leg_raise-name }
        [backwards_tilt] { backwards_tilt-name }
        [double_leg_raise_tilt] { double_leg_raise_tilt-name }
        [stomach_crunch] { stomach_crunch-name }
        [lean_back_tilt] { lean_back_tilt-name }
       *[other] { getting_on-name }
    }“, und diese Übung haben Sie noch nicht gemacht.
    .opens = Einheiten mit der Übung davor.
