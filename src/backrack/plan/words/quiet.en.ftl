plan-rest-quiet = About 20 hours lie between two sessions, and none opens in your quiet hours.
