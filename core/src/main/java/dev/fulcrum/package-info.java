/** What every room stands on: errors, progress, the hash. Knows no room. */
@NullMarked
package dev.fulcrum;

import org.jspecify.annotations.NullMarked;
