## What the player writes on the floor, and when the head turns.

player-part-head-left = Head to the left
player-part-head-right = Head to the right
player-move-head = as far as is comfortable
player-move-head-next = turns next
player-move-head-back = and back to the middle

player-part-floor-lie_down = Lie down
player-move-floor-lie_down = on the floor, off the rack
player-part-floor-roll = Roll over
player-move-floor-roll = to the easier side
