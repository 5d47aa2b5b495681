## The player's words for what may be needed beside the session.

player-state-hear = Sound test
player-part-hear = Listen
player-move-hear = this is how it sounds
player-state-pause = Paused
player-part-pause = Paused
player-move-pause = take your time
player-state-wait = Paused
player-part-wait = Paused
player-move-wait = take your time
player-state-spasm = Spasm
player-part-spasm = Let it pass
player-move-spasm = breathe slowly, do not fight it
player-state-stuck = Getting up
player-part-stuck = No hurry
player-move-stuck = one step at a time
