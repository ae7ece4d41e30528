package dev.fulcrum.report;

/** A chart that is drawn twice, once for wide pages and paper, once for a phone; its numbers stand in a table below it. */
interface Chart {

    /** A word for anchors and file names. */
    String id();

    /**
     * @param width in CSS pixels; texts keep their size, the layout adapts
     */
    Element draw(int width);
}
