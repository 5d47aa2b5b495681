/** What only the page of an exercise needs: its moving picture, and its words read aloud. */
import "./exercise/motion.ts";
import "./exercise/read.ts";
