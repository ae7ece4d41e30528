/** Static analysers as calibrated witnesses: adapters, normalised findings, SARIF, calibration. The only room that starts scanners. */
@NullMarked
package dev.fulcrum.scan;

import org.jspecify.annotations.NullMarked;
