## Ladders as a picture.

drawing-ladder-description = A ladder for each part of the back. The floor is at its foot, and each rung has a bar for how much it presses there, compared with the starting position. Closed rungs are empty and say why.
drawing-ladder-side = the side that carries most
drawing-ladder-closed = closed
drawing-ladder-estimate = An estimate, not a measurement. Worked out for this height, weight and rack.
