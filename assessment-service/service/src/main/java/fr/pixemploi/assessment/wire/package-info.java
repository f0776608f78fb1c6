/** Requests that several capabilities take in one and the same shape. */
@NullMarked
package fr.pixemploi.assessment.wire;

import org.jspecify.annotations.NullMarked;
