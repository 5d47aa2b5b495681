## The back map, and the plot of forces

drawing-back-title = Your back, seen from behind
drawing-back-description = A back with the head at the top and two rows of dots beside the spine, one for each nodule. The left side of the body is on the left. The larger the dot, the more it carries compared with your starting position.
drawing-band-less = less
drawing-band-same = about the same
drawing-band-more = more
drawing-band-much = much more
drawing-plot-description = Bars for every level of the back, the left side to the left and the right side to the right. Each has its likely range and a mark for the starting position.
drawing-plot-left = Left
drawing-plot-right = Right
drawing-plot-start = your starting position
drawing-plot-range = likely range (9 in 10)
