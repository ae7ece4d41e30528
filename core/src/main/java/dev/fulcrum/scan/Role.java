package dev.fulcrum.scan;

/** What a scanner may do in a study. Never both: what has been optimised against a scanner looks better to it than it is. */
public enum Role {
    /** May steer generation or training. */
    GUIDE,
    /** May only measure. */
    JUDGE
}
