## Was auf dem Bildschirm steht: auf dem Boden, und wenn sich der Kopf dreht.

player-part-head-left = Kopf nach links
player-part-head-right = Kopf nach rechts
player-move-head = so weit, wie es angenehm ist
player-move-head-next = kommt als Nächstes
player-move-head-back = und zurück zur Mitte

player-part-floor-lie_down = Hinlegen
player-move-floor-lie_down = auf den Boden, nicht auf das Gestell
player-part-floor-roll = Umdrehen
player-move-floor-roll = zur leichteren Seite
