/**
 * Where untrusted code runs, and trusted programs work on untrusted data: accounts, confinement, guests, limits. The only room
 * that starts untrusted code. Touches processes and the guests' folder; knows no task and no verdict.
 */
@NullMarked
package dev.fulcrum.sandbox;

import org.jspecify.annotations.NullMarked;
