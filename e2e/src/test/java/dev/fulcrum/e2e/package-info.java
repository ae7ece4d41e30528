/** Tests of the whole house: its arrows, its pipeline, its pages in a real browser. */
@NullMarked
package dev.fulcrum.e2e;

import org.jspecify.annotations.NullMarked;
