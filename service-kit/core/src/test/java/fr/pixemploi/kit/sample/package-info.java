/** A sample capability that the kit's tests drive: one fact, one state, one resource. */
@NullMarked
package fr.pixemploi.kit.sample;

import org.jspecify.annotations.NullMarked;
