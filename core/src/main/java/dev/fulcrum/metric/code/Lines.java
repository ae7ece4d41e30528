package dev.fulcrum.metric.code;

/**
 * A program by lines.
 *
 * @param all lines of text, blank ones too
 * @param code lines that hold more than comments and documentation
 * @param comment lines that hold a comment or are documentation
 * @param blank lines without anything
 * @param logical statements; in Python as radon counts them
 */
public record Lines(int all, int code, int comment, int blank, int logical) {

    /** Comment lines per line that says something, 0..1. */
    public double commentShare() {
        return code + comment == 0 ? 0 : Math.min(1, (double) comment / (code + comment));
    }
}
