## Charts: the name of each, and what it shows for whoever does not see it.

chart-pain = Your pain each morning
    .about = A chart of morning pain from 0 to 10, one dot a day, with your stages behind it. Days you told nothing about are left empty. The same numbers stand in the table below.
chart-sore = Soreness the morning after, by pressure
    .about = A chart with a dot for each session: how hard it pressed by our estimate, and how sore you were the next morning from 0 to 10. The same numbers stand in the table below.
chart-weeks = Minutes each week
    .about = A chart of minutes for each week: an outline for what was planned, filled with what you did, striped where the rules asked for rest. The same numbers stand in the table below.
